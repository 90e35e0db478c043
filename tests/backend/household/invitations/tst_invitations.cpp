// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/caller.h"
#include "backend/access/links.h"
#include "backend/billing/billingrun.h"
#include "backend/household/invitations/inviting.h"
#include "backend/household/pairing/codeissue.h"
#include "backend/household/pairing/linkstore.h"
#include "backend/notify/outbox.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/services/applications/formstore.h"
#include "domain/application.h"
#include "domain/attendance.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"
#include "tests/helper/sampleforms.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString invitationsPath = u"/v1/household/invitations"_s;
const QString parentCode = u"RSSPLA82B03G479Y"_s;
const QString guestCode = u"RSSMRA80A01H501U"_s;
const QString childCode = u"RSSLCU18C14G479K"_s;
const QDate lastDay(2027, 8, 31);
constexpr qint64 day = 24 * 60 * 60;

QString pathOf(const Invitation &invitation, const QString &more = {}) {
    return invitationsPath + u'/' + invitation.id.toString() + more;
}

} // namespace

/// A parent lets another adult see a child: by codice fiscale, with what they may do, until a day.
/// The clock of the town stands at Sunday 22 November 2026.
class TestInvitations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void guestSeesTheChildOnceTheyAccept();
    void nothingOfTheChildIsToldBefore();
    void rightsAreKeptByTheServer_data();
    void rightsAreKeptByTheServer();
    void guestCannotInvite();
    void everySideEndsIt_data();
    void everySideEndsIt();
    void strangersFindNothing();
    void endsWithItsLastDay();
    void endsAlsoWhereNothingCanBeWritten();
    void expiresUnanswered();
    void guestLeavesWithTheParent();
    void codeOfTheLetterMakesAParent();
    void guestIsNotBilled();
    void badWishesAreNamed_data();
    void badWishesAreNamed();
    void onlyOncePerAdult();
    void officeBarsThem();
    void mailSaysNothingOfTheChild();
    void otherSideHearsOfTheEnd();
    void everyActIsOnRecord();

private:
    [[nodiscard]] NewInvitation wanted(const LinkRights &rights = {}) const;
    [[nodiscard]] Response post(const NewInvitation &wish, const QByteArray &token);
    [[nodiscard]] Invitation invite(const LinkRights &rights = {});
    [[nodiscard]] Invitation accepted(const LinkRights &rights = {});
    [[nodiscard]] Pairings pageOf(const QByteArray &token);
    [[nodiscard]] int childrenOf(const QByteArray &token);
    [[nodiscard]] int count(const QString &sql);
    [[nodiscard]] Response postAs(const QByteArray &token, const QString &path,
                                  const QByteArray &body);
    void setCode(const QString &table, const QString &key, qint64 value, const QString &code);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_guestFamily{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_parent;
    QByteArray m_guest;
};

void TestInvitations::init() {
    m_town = std::make_unique<TestTown>();
    Services services;
    services.outbox = std::make_shared<Outbox>();
    m_town->serve(services);
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_guestFamily = m_town->addFamily(u"nonna"_s, u"Altra"_s);
    setCode(u"people"_s, u"person_key"_s, m_family.parentKey, parentCode);
    setCode(u"people"_s, u"person_key"_s, m_guestFamily.parentKey, guestCode);
    setCode(u"children"_s, u"child_key"_s, m_family.childKey, childCode);
    m_parent = m_town->tokenOf(u"ada"_s);
    m_guest = m_town->tokenOf(u"nonna"_s);
}

void TestInvitations::setCode(const QString &table, const QString &key, qint64 value,
                              const QString &code) {
    QVERIFY(m_town->store->execute(u"UPDATE %1 SET fiscal_code = ? WHERE %2 = ?"_s.arg(table, key),
                                   {code, value}));
}

NewInvitation TestInvitations::wanted(const LinkRights &rights) const {
    return {m_family.childId, FiscalCode::parse(guestCode).value(), {}, rights, lastDay};
}

Response TestInvitations::post(const NewInvitation &wish, const QByteArray &token) {
    return m_town->send("POST", invitationsPath, token, toJson(wish));
}

Invitation TestInvitations::invite(const LinkRights &rights) {
    const Response response = post(wanted(rights), m_parent);
    if (response.status != 201)
        qFatal("not invited: %s", response.body.constData());
    return fromJson<Invitation>(response.body).value();
}

Invitation TestInvitations::accepted(const LinkRights &rights) {
    const Invitation invitation = invite(rights);
    const Response response = m_town->send("PUT", pathOf(invitation, u"/accepted"_s), m_guest);
    if (response.status != 200)
        qFatal("not accepted: %s", response.body.constData());
    return invitation;
}

Pairings TestInvitations::pageOf(const QByteArray &token) {
    return fromJson<Pairings>(m_town->get(u"/v1/household/pairings"_s, token).body).value();
}

int TestInvitations::childrenOf(const QByteArray &token) {
    return static_cast<int>(
        fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, token).body)->size());
}

int TestInvitations::count(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

Response TestInvitations::postAs(const QByteArray &token, const QString &path,
                                 const QByteArray &body) {
    Request request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.headers = {{"authorization", "Bearer " + token},
                       {"content-type", "application/json"},
                       {"idempotency-key", PublicId::random().toString().toLatin1()}};
    return m_town->send(request);
}

void TestInvitations::guestSeesTheChildOnceTheyAccept() {
    const Invitation sent = invite({true, false, true});
    QCOMPARE(sent.who, guestCode);
    QCOMPARE(sent.lastDay, lastDay);
    QVERIFY(sent.expiresAt.has_value());
    const Pairings before = pageOf(m_guest);
    QCOMPARE(before.children.size(), 1);
    QCOMPARE(before.received.size(), 1);
    QCOMPARE(before.received.first().who, u"Ada Prova"_s);
    QVERIFY(before.received.first().rights == (LinkRights{true, false, true}));

    const Response response = m_town->send("PUT", pathOf(sent, u"/accepted"_s), m_guest);
    QCOMPARE(response.status, 200);
    const LinkedChild child = fromJson<LinkedChild>(response.body).value();
    QVERIFY(child.way == LinkWay::Invited);
    QCOMPARE(child.invitations.size(), 1);
    QCOMPARE(child.invitations.first().who, u"Ada Prova"_s);
    QVERIFY(!child.invitations.first().expiresAt);
    QVERIFY(pageOf(m_guest).received.isEmpty());
    QCOMPARE(childrenOf(m_guest), 2);
    QCOMPARE(m_town->send("PUT", pathOf(sent, u"/accepted"_s), m_guest).body, response.body);

    const LinkedChild shown = pageOf(m_parent).children.first();
    QCOMPARE(shown.others, QStringList{u"Ada Altra"_s});
    QCOMPARE(shown.invitations.size(), 1);
    QCOMPARE(shown.invitations.first().who, u"Ada Altra"_s);
}

void TestInvitations::nothingOfTheChildIsToldBefore() {
    (void)invite({true, true, true});
    QCOMPARE(childrenOf(m_guest), 1);
    QCOMPARE(pageOf(m_guest).received.first().child, u"Bruno"_s);
    QVERIFY(!m_town->get(u"/v1/household/pairings"_s, m_guest)
                 .body.contains(m_family.childId.toString().toLatin1()));
}

void TestInvitations::rightsAreKeptByTheServer_data() {
    QTest::addColumn<bool>("report");
    QTest::addColumn<bool>("pay");
    QTest::addColumn<bool>("apply");
    QTest::newRow("sees only") << false << false << false;
    QTest::newRow("reports") << true << false << false;
    QTest::newRow("pays") << false << true << false;
    QTest::newRow("applies") << false << false << true;
    QTest::newRow("everything") << true << true << true;
}

void TestInvitations::rightsAreKeptByTheServer() {
    QFETCH(bool, report);
    QFETCH(bool, pay);
    QFETCH(bool, apply);
    QVERIFY(saveForm(*m_town->store, samples::mensaForm()));
    const PublicId due = m_town->addDue(m_family, DueState::ToPay, QDate(2026, 12, 1));
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
    (void)accepted({report, pay, apply});

    const QByteArray dues = m_town->get(u"/v1/payments/dues"_s, m_guest).body;
    QVERIFY2(dues.contains(due.toString().toLatin1()) == pay, dues.constData());
    const QByteArray statement = m_town->get(u"/v1/payments/statement"_s, m_guest).body;
    QCOMPARE(statement.contains(m_family.childId.toString().toLatin1()), pay);
    QCOMPARE(m_town->get(u"/v1/payments/dues/"_s + due.toString(), m_guest).status,
             pay ? 200 : 404);

    const NewAnnouncement absence{AnnouncementKind::Absence,
                                  m_town->canteen.id,
                                  {m_family.childId},
                                  *DateRange::make(QDate(2026, 11, 23), QDate(2026, 11, 23))};
    QCOMPARE(postAs(m_guest, u"/v1/services/announcements"_s, toJson(absence)).status,
             report ? 201 : 404);

    ApplicationDraft draft = samples::goodDraft();
    draft.childId = m_family.childId;
    QCOMPARE(postAs(m_guest, u"/v1/services/applications"_s, toJson(draft)).status,
             apply ? 201 : 403);
}

void TestInvitations::guestCannotInvite() {
    (void)accepted({true, true, true});
    NewInvitation wish = wanted();
    wish.fiscalCode = FiscalCode::parse(u"BNCGLI90C50L500P"_s).value_or(wish.fiscalCode);
    const Response response = post(wish, m_guest);
    QCOMPARE(response.status, 403);
    QVERIFY(response.body.contains("abbinamento.permesso-mancante"));
}

void TestInvitations::everySideEndsIt_data() {
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<bool>("byParent");
    QTest::newRow("parent, unanswered") << false << true;
    QTest::newRow("guest declines") << false << false;
    QTest::newRow("parent, accepted") << true << true;
    QTest::newRow("guest gives up") << true << false;
}

void TestInvitations::everySideEndsIt() {
    QFETCH(bool, isAccepted);
    QFETCH(bool, byParent);
    const Invitation invitation = isAccepted ? accepted({true, true, true}) : invite();
    QCOMPARE(m_town->send("DELETE", pathOf(invitation), byParent ? m_parent : m_guest).status, 204);
    QCOMPARE(childrenOf(m_guest), 1);
    QCOMPARE(childrenOf(m_parent), 1);
    QVERIFY(pageOf(m_guest).received.isEmpty());
    QVERIFY(pageOf(m_parent).children.first().invitations.isEmpty());
    QCOMPARE(m_town->send("DELETE", pathOf(invitation), m_parent).status, 404);
    QCOMPARE(m_town->send("PUT", pathOf(invitation, u"/accepted"_s), m_guest).status, 404);
}

/// One of somebody else looks like none at all; nobody accepts what they sent.
void TestInvitations::strangersFindNothing() {
    (void)m_town->addFamily(u"carla"_s, u"Terza"_s);
    const QByteArray stranger = m_town->tokenOf(u"carla"_s);
    const Invitation invitation = invite();
    QCOMPARE(m_town->send("PUT", pathOf(invitation, u"/accepted"_s), stranger).status, 404);
    QCOMPARE(m_town->send("PUT", pathOf(invitation, u"/accepted"_s), m_parent).status, 404);
    QCOMPARE(m_town->send("DELETE", pathOf(invitation), stranger).status, 404);
    QCOMPARE(m_town->send("DELETE", invitationsPath + u"/x"_s, stranger).status, 404);
    QCOMPARE(post(wanted(), stranger).status, 404);
    QCOMPARE(pageOf(m_guest).received.size(), 1);
}

void TestInvitations::endsWithItsLastDay() {
    (void)accepted();
    m_town->database.setNow(QDateTime(lastDay, QTime(21, 59), Qt::UTC)); // 23:59 in Italy
    QCOMPARE(childrenOf(m_town->tokenOf(u"nonna"_s)), 2);
    m_town->database.turnClock(120);
    const QByteArray token = m_town->tokenOf(u"nonna"_s);
    QCOMPARE(childrenOf(token), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM invitations"_s), 0);
}

/// A full disk keeps nobody from reading, but whose invitation is over.
void TestInvitations::endsAlsoWhereNothingCanBeWritten() {
    (void)accepted();
    m_town->database.setNow(QDateTime(lastDay.addDays(1), QTime(9, 0), Qt::UTC));
    const QByteArray guest = m_town->tokenOf(u"nonna"_s);
    const QByteArray parent = m_town->tokenOf(u"ada"_s);
    const auto readOnly = m_town->database.open(m_town->database.readOnlyUrl());
    const auto callerOf = [&readOnly](const QByteArray &token) {
        Request request;
        request.headers.insert("authorization", "Bearer " + token);
        return Caller::of(request, *readOnly).has_value();
    };
    QVERIFY(callerOf(parent));
    QVERIFY(!callerOf(guest));
    QCOMPARE(childrenOf(guest), 1); // once it can be
}

void TestInvitations::expiresUnanswered() {
    const Invitation invitation = invite();
    m_town->database.turnClock(14 * day);
    const QByteArray guest = m_town->tokenOf(u"nonna"_s);
    QVERIFY(pageOf(guest).received.isEmpty());
    QCOMPARE(m_town->send("PUT", pathOf(invitation, u"/accepted"_s), guest).status, 404);
    m_parent = m_town->tokenOf(u"ada"_s);
    QVERIFY(pageOf(m_parent).children.first().invitations.isEmpty());
    (void)invite();
    QCOMPARE(pageOf(guest).received.size(), 1);
}

void TestInvitations::guestLeavesWithTheParent() {
    (void)accepted({true, true, true});
    QVERIFY(endLink(*m_town->store, FiscalCode::parse(childCode).value(),
                    FiscalCode::parse(parentCode).value()));
    QCOMPARE(childrenOf(m_parent), 0);
    QCOMPARE(childrenOf(m_guest), 1);
}

void TestInvitations::codeOfTheLetterMakesAParent() {
    (void)accepted();
    // What a guest applied for, and the office accepted, makes them none.
    QVERIFY(!*linkChild(*m_town->store, m_guestFamily.parentKey, m_family.childKey,
                        LinkWay::Application));
    QCOMPARE(
        mustBeAllowed(*m_town->store, m_guestFamily.parentKey, m_family.childKey, LinkRight::Own)
            .error()
            .code,
        FailureCode::RightNotGiven);
    QVERIFY(*linkChild(*m_town->store, m_guestFamily.parentKey, m_family.childKey, LinkWay::Code));
    QVERIFY(!*linkChild(*m_town->store, m_guestFamily.parentKey, m_family.childKey, LinkWay::Code));
    QVERIFY(
        mustBeAllowed(*m_town->store, m_guestFamily.parentKey, m_family.childKey, LinkRight::Own));
    QVERIFY(pageOf(m_parent).children.first().invitations.isEmpty());
    QCOMPARE(pageOf(m_parent).children.first().others, QStringList{u"Ada Altra"_s});
}

/// Who is known here the longest pays where nobody is named, but never who was only invited.
void TestInvitations::guestIsNotBilled() {
    const NewInvitation wish{m_guestFamily.childId,
                             FiscalCode::parse(parentCode).value(),
                             {},
                             {true, true, true},
                             lastDay};
    const auto sent = fromJson<Invitation>(post(wish, m_guest).body).value();
    QCOMPARE(m_town->send("PUT", pathOf(sent, u"/accepted"_s), m_parent).status, 200);
    QVERIFY(m_town->store->execute(
        u"INSERT INTO tariffs (service_key, name, unit, residence, first_day, isee_from_cents, "
        "price_cents, second_child_discount, later_child_discount) "
        "VALUES (?, 'Pasto', 'presence', 'all', '2026-09-01', 0, 480, 0, 0)"_s,
        {m_town->canteenKey}));
    QVERIFY(m_town->store->execute(
        u"INSERT INTO attendance (child_key, service_key, day, state, meal, quantity, origin, "
        "recorded_at) VALUES (?, ?, '2026-10-05', 'present', 'standard', 1, 'school', 0)"_s,
        {m_guestFamily.childKey, m_town->canteenKey}));
    QVERIFY(draftRun(*m_town->store, u"MENSA"_s, QDate(2026, 10, 1)));
    QCOMPARE(
        count(u"SELECT payer_key FROM bills WHERE child_key = %1"_s.arg(m_guestFamily.childKey)),
        static_cast<int>(m_guestFamily.parentKey));
}

void TestInvitations::badWishesAreNamed_data() {
    QTest::addColumn<NewInvitation>("wish");
    QTest::addColumn<QByteArray>("pointer");
    const FiscalCode person = FiscalCode::parse(guestCode).value();
    const PublicId child = PublicId::random();
    const auto row = [&](const char *name, const NewInvitation &wish, const char *pointer) {
        QTest::newRow(name) << wish << QByteArray(pointer);
    };
    const FiscalCode body = FiscalCode::parse(u"80000000002").value();
    row("a body", {child, body, {}, {}, lastDay}, "/fiscal_code");
    row("no address", {child, person, u"nonna@"_s, {}, lastDay}, "/email");
    row("yesterday", {child, person, {}, {}, QDate(2026, 11, 21)}, "/last_day");
    row("for ever", {child, person, {}, {}, QDate(2028, 9, 1)}, "/last_day");
}

void TestInvitations::badWishesAreNamed() {
    QFETCH(NewInvitation, wish);
    QFETCH(QByteArray, pointer);
    wish.childId = m_family.childId;
    const Response response = post(wish, m_parent);
    QCOMPARE(response.status, 422);
    QVERIFY2(response.body.contains(pointer), response.body.constData());
}

void TestInvitations::onlyOncePerAdult() {
    (void)invite();
    QCOMPARE(post(wanted(), m_parent).status, 409);
    NewInvitation oneself = wanted();
    oneself.fiscalCode = FiscalCode::parse(parentCode).value();
    QCOMPARE(post(oneself, m_parent).status, 409);
    QCOMPARE(m_town->send("PUT", pathOf(pageOf(m_guest).received.first(), u"/accepted"_s), m_guest)
                 .status,
             200);
    QCOMPARE(post(wanted(), m_parent).status, 409);
}

void TestInvitations::officeBarsThem() {
    const FiscalCode child = FiscalCode::parse(childCode).value();
    QVERIFY(barInvitations(*m_town->store, child, true));
    const Response response = post(wanted(), m_parent);
    QCOMPARE(response.status, 403);
    QVERIFY(response.body.contains("abbinamento.inviti-sospesi"));
    QVERIFY(barInvitations(*m_town->store, child, false));
    QCOMPARE(post(wanted(), m_parent).status, 201);
    QCOMPARE(
        barInvitations(*m_town->store, FiscalCode::parse(guestCode).value(), true).error().code,
        FailureCode::NotFound);
}

void TestInvitations::mailSaysNothingOfTheChild() {
    NewInvitation wish = wanted();
    wish.email = u"nonna@posta.example"_s;
    QCOMPARE(post(wish, m_parent).status, 201);
    const auto mail = Outbox::take(*m_town->store).value();
    QVERIFY(mail.has_value());
    QCOMPARE(mail->mail.recipient, u"nonna@posta.example"_s);
    QVERIFY(mail->mail.body.contains(u"Ada Prova ti invita"_s));
    QVERIFY(!mail->mail.body.contains(u"Bruno"_s));
}

/// The parent ends it, and the other side reads that in their mail and in their log.
void TestInvitations::otherSideHearsOfTheEnd() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'nonna@posta.example' WHERE "
                                   "person_key = ?"_s,
                                   {m_guestFamily.parentKey}));
    const Invitation invitation = accepted();
    QCOMPARE(m_town->send("DELETE", pathOf(invitation), m_parent).status, 204);
    const auto mail = Outbox::take(*m_town->store).value();
    QVERIFY(mail.has_value());
    QCOMPARE(mail->mail.recipient, u"nonna@posta.example"_s);
    QCOMPARE(mail->mail.personKey, m_guestFamily.parentKey);
    QVERIFY(mail->mail.body.contains(u"Ada Prova ha messo fine a un invito"_s));
    QVERIFY(!mail->mail.body.contains(u"Bruno"_s));
}

void TestInvitations::everyActIsOnRecord() {
    const Invitation invitation = accepted();
    QCOMPARE(m_town->send("DELETE", pathOf(invitation), m_parent).status, 204);
    for (const auto &action :
         {"pairing.invited", "pairing.invitation-accepted", "pairing.invitation-ended"})
        QCOMPARE(count(u"SELECT COUNT(*) FROM audit_log WHERE action = '%1'"_s.arg(
                     QLatin1String(action))),
                 1);
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
