// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outbox.h"
#include "backend/services/applications/applicationstore.h"
#include "backend/services/applications/attachmentstore.h"
#include "backend/services/applications/formstore.h"
#include "domain/json.h"
#include "tests/backend/office/officefixture.h"
#include "tests/helper/sampleforms.h"

#include <QCryptographicHash>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString desk = u"/v1/office/applications"_s;
const QByteArray pdf = "%PDF-1.4 certificato";

QString pathOf(const Application &application, const QString &more = {}) {
    return desk + u'/' + application.number + more;
}

} // namespace

/// The applications of families as the office reads and decides them over the API.
class TestApplicationDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatWaitsFirst();
    void filters();
    void refusesWrongFilters_data();
    void refusesWrongFilters();
    void showsAllOfOne();
    void readsItsFilesOnly();
    void movesThroughItsSteps();
    void repeatedMoveCountsOnce();
    void refusesWrongMoves_data();
    void refusesWrongMoves();
    void staleMoveChangesNothing();
    void draftsAreUnknown();
    void isOnRecord();

private:
    [[nodiscard]] Application sent(const QString &child = u"Nina"_s);
    [[nodiscard]] Attachment upload();
    [[nodiscard]] Application sentWith(const Attachment &file);
    [[nodiscard]] Application now(const Application &application);
    [[nodiscard]] Response move(const Application &application, const OfficeMove &move);
    [[nodiscard]] QStringList numbers(const QString &query = {});
    [[nodiscard]] Store &store() { return m_office->store(); }
    [[nodiscard]] qint64 parent() const { return m_office->family().parentKey; }

    std::unique_ptr<OfficeFixture> m_office;
};

void TestApplicationDesk::init() {
    m_office = std::make_unique<OfficeFixture>();
    ApplicationForm form = samples::mensaForm();
    FormQuestion file;
    file.name = u"certificate"_s;
    file.label = u"Certificato"_s;
    file.kind = QuestionKind::File;
    form.steps.first().questions.append(file);
    QVERIFY(saveForm(store(), form));
}

/// Each for a child of its own: there is one application for each.
Application TestApplicationDesk::sent(const QString &child) {
    ApplicationDraft draft = samples::goodDraft();
    if (child != u"Nina"_s)
        draft.childId = m_office->family().childId;
    const auto started = startDraft(store(), parent(), draft);
    const auto done = sendDraft(store(), parent(), started->id, started->version);
    if (!done)
        qFatal("not sent: %s", qPrintable(done.error().detail));
    return *done;
}

Attachment TestApplicationDesk::upload() {
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    const auto file = startAttachment(store(), parent(), {u"certificato.pdf"_s, pdf.size(), hash});
    return *addAttachmentPart(store(), parent(), file->id, 0, {pdf});
}

Application TestApplicationDesk::sentWith(const Attachment &file) {
    ApplicationDraft filled = samples::goodDraft();
    filled.answers.insert(u"certificate"_s, attachmentAnswer(file));
    const auto started = startDraft(store(), parent(), filled);
    return *sendDraft(store(), parent(), started->id, started->version);
}

Application TestApplicationDesk::now(const Application &application) {
    return fromJson<OfficeApplication>(m_office->get(pathOf(application)).body)->application;
}

Response TestApplicationDesk::move(const Application &application, const OfficeMove &move) {
    return m_office->post(pathOf(application, u"/state"_s), toJson(move), application.version);
}

QStringList TestApplicationDesk::numbers(const QString &query) {
    const auto page = fromJson<ApplicationPage>(m_office->get(desk + query).body);
    QStringList found;
    for (const Application &one : page.value_or(ApplicationPage()).items)
        found.append(one.number);
    return found;
}

void TestApplicationDesk::listsWhatWaitsFirst() {
    QVERIFY(numbers().isEmpty());
    const Application first = sent();
    m_office->town().database.turnClock(60);
    const Application second = sent(u"Bruno"_s);
    QVERIFY(startDraft(store(), parent(), samples::goodDraft()));
    QCOMPARE(numbers(), (QStringList{first.number, second.number}));
    QCOMPARE(move(first, {ApplicationState::Refused, u"No"_s}).status, 200);
    QCOMPARE(numbers(), (QStringList{second.number, first.number}));
    const auto page = fromJson<ApplicationPage>(m_office->get(desk + u"?limit=1"_s).body);
    QCOMPARE(numbers(u"?limit=1&cursor="_s + page->nextCursor), QStringList{first.number});
}

void TestApplicationDesk::filters() {
    const Application one = sent();
    const Application other = sent(u"Bruno"_s);
    QCOMPARE(move(other, {ApplicationState::InProgress, {}}).status, 200);
    QCOMPARE(numbers(u"?state=sent"_s), QStringList{one.number});
    QCOMPARE(numbers(u"?state=in_progress&form=mensa"_s), QStringList{other.number});
    QVERIFY(numbers(u"?form=nessuno"_s).isEmpty());
    QVERIFY(numbers(u"?state=accepted"_s).isEmpty());
}

void TestApplicationDesk::refusesWrongFilters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::newRow("state") << u"?state=bella"_s << 422 << u"state"_s;
    QTest::newRow("drafts") << u"?state=draft"_s << 422 << u"state"_s;
    QTest::newRow("long form") << u"?form="_s + QString(101, u'x') << 422 << u"form"_s;
    QTest::newRow("limit") << u"?limit=x"_s << 422 << u"limit"_s;
    QTest::newRow("cursor") << u"?cursor=abc"_s << 400 << u"cursor"_s;
}

void TestApplicationDesk::refusesWrongFilters() {
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, field);
    const Response response = m_office->get(desk + query);
    QCOMPARE(response.status, status);
    QCOMPARE(response.failure->fields.first().pointer, field);
}

void TestApplicationDesk::showsAllOfOne() {
    const Application without = sent(u"Bruno"_s);
    QVERIFY(fromJson<OfficeApplication>(m_office->get(pathOf(without)).body)->files.isEmpty());
    const Attachment file = upload();
    const Application application = sentWith(file);
    const Response response = m_office->get(pathOf(application));
    QCOMPARE(response.status, 200);
    QVERIFY(
        response.headers.contains({"ETag", '"' + QByteArray::number(application.version) + '"'}));
    const auto shown = fromJson<OfficeApplication>(response.body);
    QVERIFY(shown->application == application);
    QCOMPARE(shown->application.applicantName, u"Ada Prova"_s);
    QVERIFY(shown->files == QList<Attachment>{file});
}

void TestApplicationDesk::readsItsFilesOnly() {
    const Application without = sent(u"Bruno"_s);
    const Attachment uploaded = upload();
    const Application with = sentWith(uploaded);
    const QString file = u"/files/"_s + uploaded.id.toString();
    const Response response = m_office->get(pathOf(with, file));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, pdf);
    QCOMPARE(response.contentType, "application/octet-stream"_ba);
    QCOMPARE(m_office->get(pathOf(without, file)).status, 404);
    QCOMPARE(m_office->get(pathOf(with, u"/files/x"_s)).status, 404);
    QCOMPARE(m_office->get(pathOf(with, u"/files/"_s + with.id.toString())).status, 404);
}

void TestApplicationDesk::movesThroughItsSteps() {
    Application application = sent();
    for (const OfficeMove &step : {OfficeMove{ApplicationState::InProgress, {}},
                                   OfficeMove{ApplicationState::ToSupplement, u"Manca la firma"_s},
                                   OfficeMove{ApplicationState::InProgress, {}},
                                   OfficeMove{ApplicationState::WaitingList, u"Posto 3"_s},
                                   OfficeMove{ApplicationState::Accepted, {}}}) {
        const Response response = move(application, step);
        QCOMPARE(response.status, 200);
        const Application moved = fromJson<OfficeApplication>(response.body)->application;
        QVERIFY(moved.state == step.to && moved.version > application.version);
        QCOMPARE(moved.events.last().text, step.text);
        QVERIFY(response.headers.contains({"ETag", '"' + QByteArray::number(moved.version) + '"'}));
        application = moved;
    }
    const auto children =
        store().query(u"SELECT COUNT(*) FROM guardianships WHERE person_key = ?"_s, {parent()});
    QVERIFY((*children)->next());
    QCOMPARE((*children)->value(0).toInt(), 2);
    const auto mail = Outbox::take(store());
    QVERIFY(*mail && !(*mail)->mail.body.contains(u"firma"_s));
}

void TestApplicationDesk::repeatedMoveCountsOnce() {
    const Application application = sent();
    const QString path = pathOf(application, u"/state"_s);
    const QByteArray body = toJson(OfficeMove{ApplicationState::InProgress, {}});
    const Response first = m_office->postWith("k", path, body, application.version);
    QCOMPARE(first.status, 200);
    QCOMPARE(m_office->postWith("k", path, body, application.version).body, first.body);
    QCOMPARE(m_office->postWith({}, path, body, application.version).status, 400);
    QCOMPARE(now(application).events.size(), 2);
}

void TestApplicationDesk::refusesWrongMoves_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << "no"_ba << 400 << QString();
    QTest::newRow("no state") << "{}"_ba << 422 << u"/state"_s;
    QTest::newRow("invented") << R"({"state":"bella"})"_ba << 422 << u"/state"_s;
    QTest::newRow("back to draft") << R"({"state":"draft"})"_ba << 409 << QString();
    QTest::newRow("not from here") << R"({"state":"place_offered"})"_ba << 409 << QString();
    QTest::newRow("why not") << R"({"state":"refused","text":" "})"_ba << 422 << u"/text"_s;
    QTest::newRow("what is missing") << R"({"state":"to_supplement"})"_ba << 422 << u"/text"_s;
    QTest::newRow("100 kB") << toJson(OfficeMove{ApplicationState::Refused, QString(100'000, u'x')})
                            << 422 << u"/text"_s;
}

void TestApplicationDesk::refusesWrongMoves() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    const Application application = sent();
    const Response response =
        m_office->post(pathOf(application, u"/state"_s), body, application.version);
    QCOMPARE(response.status, status);
    if (!field.isEmpty())
        QCOMPARE(response.failure->fields.first().pointer, field);
    QVERIFY(m_office->audited().isEmpty());
    QVERIFY(now(application) == application);
}

void TestApplicationDesk::staleMoveChangesNothing() {
    const Application application = sent();
    const QString path = pathOf(application, u"/state"_s);
    const QByteArray accepts = toJson(OfficeMove{ApplicationState::Accepted, {}});
    QVERIFY(withdraw(store(), parent(), application.id));
    QCOMPARE(m_office->post(path, accepts, application.version).status, 412);
    QCOMPARE(m_office->post(path, accepts).status, 412);
    const Application withdrawn = now(application);
    QVERIFY(withdrawn.state == ApplicationState::Renounced);
    QCOMPARE(move(withdrawn, {ApplicationState::Accepted, {}}).status, 409);
}

void TestApplicationDesk::draftsAreUnknown() {
    const auto draft = startDraft(store(), parent(), samples::goodDraft());
    for (const QString &number :
         {draft->id.toString(), u"2026-1"_s, u"null"_s, QString(5000, u'9')}) {
        QCOMPARE(m_office->get(desk + u'/' + number).status, 404);
        QCOMPARE(m_office->post(desk + u'/' + number + u"/state"_s, "{}", 1).status, 404);
    }
}

void TestApplicationDesk::isOnRecord() {
    const Attachment file = upload();
    const Application application = sentWith(file);
    static_cast<void>(m_office->get(desk));
    static_cast<void>(m_office->get(pathOf(application)));
    static_cast<void>(m_office->get(pathOf(application, u"/files/"_s + file.id.toString())));
    static_cast<void>(move(application, {ApplicationState::InProgress, {}}));
    QCOMPARE(m_office->audited(), (QStringList{u"operator office.applications.read"_s,
                                               u"operator office.application.read 2026-1"_s,
                                               u"operator office.application.file.read 2026-1"_s,
                                               u"operator office.application.moved 2026-1"_s}));
}

QTEST_GUILESS_MAIN(TestApplicationDesk)
#include "tst_applicationdesk.moc"
