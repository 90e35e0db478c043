// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/town.h"

#include "backend/access/accounts.h"
#include "backend/access/passwords.h"
#include "domain/json.h"

#include <QUrl>

namespace campanella::backend {

namespace {

/// A test that cannot set up its town has nothing to say: it ends here, with the reason.
template <typename T>
T must(Result<T> result) {
    if (!result)
        qFatal("setting up: %s %s", qPrintable(failureName(result.error().code)),
               qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<> &result) {
    if (!result)
        qFatal("setting up: %s %s", qPrintable(failureName(result.error().code)),
               qPrintable(result.error().detail));
}

QString postgresUrl() {
    return qEnvironmentVariable("CAMPANELLA_TEST_POSTGRES");
}

/// The URL with one more libpq option.
QString withOption(const QString &url, const QString &option) {
    QUrl changed(url);
    QUrlQuery query(changed);
    const QString before = query.queryItemValue(QStringLiteral("options"), QUrl::FullyDecoded);
    query.removeAllQueryItems(QStringLiteral("options"));
    query.addQueryItem(QStringLiteral("options"), (before + u' ' + option).trimmed());
    changed.setQuery(query);
    return changed.toString(QUrl::FullyEncoded);
}

SchoolYear thisYear() {
    return must(SchoolYear::parse(u"2026/2027"));
}

Municipality testMunicipality() {
    return Municipality{QStringLiteral("Comune di Valmarina"),
                        QStringLiteral("Servizi Educativi"),
                        must(FiscalCode::parse(u"80000000002")),
                        QStringLiteral("AB123"),
                        QStringLiteral("www.comune.valmarina.example"),
                        QStringLiteral("Ufficio Scuola"),
                        QStringLiteral("0721 000000"),
                        QStringLiteral("lun–ven 9–13"),
                        QUrl(QStringLiteral("https://www.comune.valmarina.example")),
                        {},
                        {},
                        {},
                        thisYear(),
                        {},
                        {}};
}

} // namespace

const QString testPassword = QStringLiteral("campanella-1907");

QString testPasswordHash() {
    static const QString hash = must(hashPassword(testPassword));
    return hash;
}

TestDatabase::TestDatabase()
    : m_now(std::make_shared<QDateTime>(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)) {
    if (!isPostgres()) {
        m_url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("town.db"));
        return;
    }
    m_schema = QStringLiteral("test_") + PublicId::random().toString();
    must(open(postgresUrl())->define(QStringLiteral("CREATE SCHEMA ") + m_schema));
    m_url = withOption(postgresUrl(), QStringLiteral("-csearch_path=") + m_schema);
}

TestDatabase::~TestDatabase() {
    if (isPostgres())
        must(open(postgresUrl())->define(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema)));
}

bool TestDatabase::isPostgres() {
    return !postgresUrl().isEmpty();
}

QString TestDatabase::readOnlyUrl() const {
    return isPostgres() ? withOption(m_url, QStringLiteral("-cdefault_transaction_read_only=on"))
                        : m_url + QStringLiteral("?mode=ro");
}

std::unique_ptr<Store> TestDatabase::open(const QString &url) const {
    return must(Store::open(url, [now = m_now] { return *now; }));
}

TestTown::TestTown()
    : store(database.open())
    , canteen{PublicId::random(), QStringLiteral("Refezione"), ServiceKind::Canteen}
    , bus{PublicId::random(), QStringLiteral("Scuolabus"), ServiceKind::Bus} {
    must(store->migrate());
    must(store->transaction([this]() -> Result<> {
        must(saveMunicipality(*store, testMunicipality()));
        must(saveContentPage(*store, {QStringLiteral("privacy"), QStringLiteral("Privacy"),
                                      QStringLiteral("# Privacy")}));
        canteenKey = must(addService(*store, canteen, QStringLiteral("MENSA")));
        busKey = must(addService(*store, bus, QStringLiteral("BUS")));
        return {};
    }));
    serve({});
}

void TestTown::serve(const Services &services) {
    router = makeRouter(services);
}

TestFamily TestTown::addFamily(const QString &username, const QString &familyName) {
    const Person parent{
        PublicId::random(),
        QStringLiteral("Ada"),
        familyName,
        {},
        {},
        {},
        {QStringLiteral("Via Roma"), QStringLiteral("1"), {}, QStringLiteral("Valmarina"), {}}};
    const Child child{PublicId::random(), QStringLiteral("Bruno"), familyName, {}, {}, {}};
    const qint64 parentKey = must(addPerson(*store, parent));
    const qint64 childKey = must(addChild(*store, child, {}));
    must(addGuardian(*store, parentKey, childKey));
    must(saveEnrolment(*store, {childKey, canteenKey, thisYear(), QStringLiteral("Primaria Verdi"),
                                QStringLiteral("3B")}));
    must(addCredentials(*store, {parentKey, username, testPasswordHash(), Role::Parent}));
    return {parentKey, childKey, parent.id, child.id, username};
}

qint64 TestTown::addClerk(const QString &username, Role role) {
    const Person clerk{
        PublicId::random(), QStringLiteral("Carla"), QStringLiteral("Sportelli"), {}, {}, {}, {}};
    const qint64 key = must(addPerson(*store, clerk));
    return must(addCredentials(*store, {key, username, testPasswordHash(), role})).accountKey;
}

Due TestTown::newDue() {
    return Due{PublicId::random(),
               must(NoticeNumber::issue(0, ++m_notices)),
               DueState::ToPay,
               Money::fromCents(1234),
               {},
               QDate(2026, 10, 1),
               QStringLiteral("Refezione ottobre"),
               {},
               thisYear(),
               {},
               {},
               {},
               canteen,
               {},
               {},
               {}};
}

PublicId TestTown::addDue(Due due, const DueLinks &links) {
    must(backend::addDue(*store, due, links));
    return due.id;
}

PublicId TestTown::addDue(const TestFamily &family, DueState state, QDate dueDate) {
    Due due = newDue();
    due.state = state;
    if (dueDate.isValid())
        due.dueDate = dueDate;
    return addDue(due, {family.parentKey, family.childKey, canteenKey, {}});
}

Response TestTown::send(const QByteArray &method, const QString &target, const QByteArray &token,
                        const QByteArray &body) {
    const QUrl url(target);
    Request request;
    request.method = method;
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.body = body;
    if (!body.isEmpty())
        request.headers.insert("content-type", "application/json");
    if (!token.isEmpty())
        request.headers.insert("authorization", "Bearer " + token);
    return send(request);
}

Response TestTown::send(Request request) {
    if (request.peer.isEmpty())
        request.peer = QStringLiteral("127.0.0.1");
    request.id = QStringLiteral("test");
    return router.dispatch(std::move(request), *store);
}

Response TestTown::signIn(const QString &username, const QString &password) {
    return send("POST", QStringLiteral("/v1/access/sessions"), {},
                toJson(Credentials{username, password}));
}

QByteArray TestTown::tokenOf(const QString &username) {
    return must(fromJson<SessionGrant>(signIn(username).body)).token.toLatin1();
}

} // namespace campanella::backend
