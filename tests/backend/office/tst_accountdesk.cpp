// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/audit.h"
#include "backend/access/officeaccounts.h"
#include "domain/clock.h"
#include "domain/json.h"
#include "tests/backend/office/officefixture.h"

#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString accountsPath = u"/v1/office/accounts"_s;
const QString auditPath = u"/v1/office/audit"_s;
const QString password = u"una lunga frase"_s;

NewOfficeAccount newClerk() {
    return {u"livia"_s, password, u"Livia"_s, u"Galli"_s, Role::Operator, {}};
}

} // namespace

/// What administrators do: who works here, who may come in, and what was done.
class TestAccountDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhoWorksHere();
    void saysWhenSomebodyCameIn();
    void addsSomebodyWhoComesIn();
    void bindsASchool();
    void repeatedAddingIsRefused();
    void refusesNewcomers_data();
    void refusesNewcomers();
    void disabledComesInNoMore();
    void disabledTokenIsWorthless();
    void enabledComesInAgain();
    void endsSessions();
    void familiesAreNobodysToDisable();
    void nobodyDisablesThemselves();
    void lastAdministratorStays();
    void everyActIsOnRecord();
    void refusalsLeaveNoTrace();
    void auditByPages();
    void auditByActorAndDay();
    void auditHidesReasons();
    void refusesFilters_data();
    void refusesFilters();

private:
    [[nodiscard]] Response send(const QByteArray &method, const QString &path);
    [[nodiscard]] Response post(const NewOfficeAccount &wanted) {
        return m_office->post(accountsPath, toJson(wanted));
    }
    [[nodiscard]] OfficeAccount account(const QString &username);
    [[nodiscard]] QString pathOf(const QString &username) {
        return accountsPath + u'/' + account(username).id.toString();
    }
    [[nodiscard]] AuditPage audit(const QString &query);

    std::unique_ptr<OfficeFixture> m_office;
    QByteArray m_token;
};

void TestAccountDesk::init() {
    m_office = std::make_unique<OfficeFixture>();
    m_office->become(Role::Administrator);
    m_token = m_office->town().tokenOf(u"administrator"_s);
}

Response TestAccountDesk::send(const QByteArray &method, const QString &path) {
    return m_office->town().send(method, path, m_token);
}

OfficeAccount TestAccountDesk::account(const QString &username) {
    const auto accounts = officeAccounts(m_office->store()).value();
    const auto found =
        std::find_if(accounts.begin(), accounts.end(),
                     [&](const OfficeAccount &one) { return one.username == username; });
    return found == accounts.end() ? OfficeAccount{PublicId::random(), {}, {}, {}, {}, {}} : *found;
}

AuditPage TestAccountDesk::audit(const QString &query) {
    return fromJson<AuditPage>(m_office->get(auditPath + query).body).value();
}

void TestAccountDesk::listsWhoWorksHere() {
    m_office->become(Role::School, {u"Primaria Rossi"_s});
    const Response response = send("GET", accountsPath);
    QCOMPARE(response.status, 200);
    const auto listed = fromJson<QList<OfficeAccount>>(response.body).value();
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed.at(0).username, u"administrator"_s);
    QVERIFY(listed.at(1).role == Role::Operator);
    QCOMPARE(listed.at(2).schools, QStringList{u"Primaria Rossi"_s});
    QVERIFY(!listed.at(0).disabled);
}

void TestAccountDesk::saysWhenSomebodyCameIn() {
    QCOMPARE(post(newClerk()).status, 201);
    QVERIFY(!account(u"livia"_s).lastSignInAt);
    QCOMPARE(m_office->town().signIn(u"livia"_s, password).status, 201);
    QCOMPARE(account(u"livia"_s).lastSignInAt->toSecsSinceEpoch(), m_office->store().nowSeconds());
}

void TestAccountDesk::addsSomebodyWhoComesIn() {
    const Response response = post(newClerk());
    QCOMPARE(response.status, 201);
    QVERIFY(!response.body.contains(password.toUtf8()));
    const auto made = fromJson<OfficeAccount>(response.body).value();
    QVERIFY(made == account(u"livia"_s));
    QVERIFY(made.role == Role::Operator);
    QCOMPARE(m_office->town().signIn(u"livia"_s, password).status, 201);
}

void TestAccountDesk::bindsASchool() {
    NewOfficeAccount wanted = newClerk();
    wanted.role = Role::School;
    wanted.schools = QStringList{u"Primaria Verdi"_s};
    QCOMPARE(post(wanted).status, 201);
    QCOMPARE(account(u"livia"_s).schools, wanted.schools);
}

void TestAccountDesk::repeatedAddingIsRefused() {
    QCOMPARE(post(newClerk()).status, 201);
    const Response again = post(newClerk());
    QCOMPARE(again.status, 422);
    QCOMPARE(again.failure->fields.first().pointer, u"/username"_s);
    QCOMPARE(officeAccounts(m_office->store())->size(), 3);
}

void TestAccountDesk::refusesNewcomers_data() {
    QTest::addColumn<NewOfficeAccount>("wanted");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, auto change) {
        NewOfficeAccount wanted = newClerk();
        change(wanted);
        QTest::newRow(name) << wanted << field;
    };
    using New = NewOfficeAccount;
    row("no username", u"/username"_s, [](New &wanted) { wanted.username.clear(); });
    row("short password", u"/password"_s, [](New &wanted) { wanted.password = u"1234567"_s; });
    row("no name", u"/given_name"_s, [](New &wanted) { wanted.givenName = u" "_s; });
    row("no family name", u"/family_name"_s, [](New &wanted) { wanted.familyName.clear(); });
    row("parent", u"/role"_s, [](New &wanted) { wanted.role = Role::Parent; });
    row("school without one", u"/schools"_s, [](New &wanted) { wanted.role = Role::School; });
    row("school unknown", u"/schools"_s, [](New &wanted) {
        wanted.role = Role::School;
        wanted.schools = QStringList{u"Scuola che non c'è"_s};
    });
    row("office with a school", u"/schools"_s,
        [](New &wanted) { wanted.schools = QStringList{u"Primaria Verdi"_s}; });
}

void TestAccountDesk::refusesNewcomers() {
    QFETCH(NewOfficeAccount, wanted);
    QFETCH(QString, field);
    const Response response = post(wanted);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->fields.first().pointer, field);
    QCOMPARE(officeAccounts(m_office->store())->size(), 2);
}

void TestAccountDesk::disabledComesInNoMore() {
    const QByteArray token = m_office->town().tokenOf(u"operator"_s);
    const Response response = send("PUT", pathOf(u"operator"_s) + u"/disabled"_s);
    QCOMPARE(response.status, 200);
    QVERIFY(fromJson<OfficeAccount>(response.body)->disabled);
    QCOMPARE(m_office->town().get(u"/v1/office/threads"_s, token).status, 401);
    const Response refused = m_office->town().signIn(u"operator"_s);
    QCOMPARE(refused.failure->code, FailureCode::CredentialsWrong);
}

/// A session that began while its account was being disabled.
void TestAccountDesk::disabledTokenIsWorthless() {
    const QByteArray token = m_office->town().tokenOf(u"operator"_s);
    QVERIFY(m_office->store().execute(
        u"UPDATE accounts SET disabled_at = 1 WHERE role = 'operator'"_s));
    QCOMPARE(m_office->town().get(u"/v1/office/threads"_s, token).status, 401);
}

void TestAccountDesk::enabledComesInAgain() {
    const QByteArray token = m_office->town().tokenOf(u"operator"_s);
    const QString path = pathOf(u"operator"_s) + u"/disabled"_s;
    QCOMPARE(send("PUT", path).status, 200);
    const Response response = send("DELETE", path);
    QCOMPARE(response.status, 200);
    QVERIFY(!fromJson<OfficeAccount>(response.body)->disabled);
    QCOMPARE(m_office->town().get(u"/v1/office/threads"_s, token).status, 401);
    QCOMPARE(m_office->town().signIn(u"operator"_s).status, 201);
}

void TestAccountDesk::endsSessions() {
    const QByteArray token = m_office->town().tokenOf(u"operator"_s);
    QCOMPARE(send("DELETE", pathOf(u"operator"_s) + u"/sessions"_s).status, 204);
    QCOMPARE(m_office->town().get(u"/v1/office/threads"_s, token).status, 401);
    QCOMPARE(m_office->town().signIn(u"operator"_s).status, 201);
    QCOMPARE(send("GET", accountsPath).status, 200);
}

void TestAccountDesk::familiesAreNobodysToDisable() {
    const auto rows = m_office->store().query(
        u"SELECT public_id FROM people WHERE person_key = ?"_s, {m_office->family().parentKey});
    QVERIFY((*rows)->next());
    const QString path = accountsPath + u'/' + (*rows)->value(0).toString();
    QCOMPARE(send("PUT", path + u"/disabled"_s).status, 404);
    QCOMPARE(send("DELETE", path + u"/sessions"_s).status, 404);
    QVERIFY(!send("GET", accountsPath).body.contains("\"ada\""));
}

void TestAccountDesk::nobodyDisablesThemselves() {
    NewOfficeAccount other = newClerk();
    other.role = Role::Administrator;
    QCOMPARE(post(other).status, 201);
    const Response response = send("PUT", pathOf(u"administrator"_s) + u"/disabled"_s);
    QCOMPARE(response.status, 422);
    QVERIFY(!account(u"administrator"_s).disabled);
}

void TestAccountDesk::lastAdministratorStays() {
    constexpr qint64 somebodyElse = 0;
    const QString id = account(u"administrator"_s).id.toString();
    const auto refused = disableOfficeAccount(m_office->store(), somebodyElse, id);
    QCOMPARE(refused.error().code, FailureCode::FieldInvalid);
    NewOfficeAccount other = newClerk();
    other.role = Role::Administrator;
    QCOMPARE(post(other).status, 201);
    QCOMPARE(send("PUT", pathOf(u"livia"_s) + u"/disabled"_s).status, 200);
    QVERIFY(!disableOfficeAccount(m_office->store(), somebodyElse, id));
    QCOMPARE(send("DELETE", pathOf(u"livia"_s) + u"/disabled"_s).status, 200);
    QVERIFY(disableOfficeAccount(m_office->store(), somebodyElse, id));
}

void TestAccountDesk::everyActIsOnRecord() {
    QCOMPARE(post(newClerk()).status, 201);
    const QString id = account(u"livia"_s).id.toString();
    const QString path = accountsPath + u'/' + id;
    QCOMPARE(send("GET", accountsPath).status, 200);
    QCOMPARE(send("PUT", path + u"/disabled"_s).status, 200);
    QCOMPARE(send("DELETE", path + u"/disabled"_s).status, 200);
    QCOMPARE(send("DELETE", path + u"/sessions"_s).status, 204);
    QCOMPARE(send("GET", auditPath).status, 200);
    QCOMPARE(m_office->audited(), (QStringList{
                                      u"administrator office.account.added "_s + id,
                                      u"administrator office.accounts.read"_s,
                                      u"administrator office.account.disabled "_s + id,
                                      u"administrator office.account.enabled "_s + id,
                                      u"administrator office.account.signed-out "_s + id,
                                      u"administrator office.audit.read"_s,
                                  }));
}

void TestAccountDesk::refusalsLeaveNoTrace() {
    NewOfficeAccount wanted = newClerk();
    wanted.role = Role::School;
    QCOMPARE(post(wanted).status, 422);
    QCOMPARE(send("PUT", pathOf(u"administrator"_s) + u"/disabled"_s).status, 422);
    QCOMPARE(send("PUT", pathOf(u"nobody"_s) + u"/disabled"_s).status, 404);
    QVERIFY(m_office->audited().isEmpty());
}

void TestAccountDesk::auditByPages() {
    for (int i = 0; i < 3; ++i)
        QCOMPARE(send("GET", accountsPath).status, 200);
    const AuditPage first = audit(u"?limit=2"_s);
    QCOMPARE(first.items.size(), 2);
    QCOMPARE(first.items.first().action, u"office.audit.read"_s);
    QVERIFY(first.items.at(0).sequence > first.items.at(1).sequence);
    const AuditPage second = audit(u"?limit=2&cursor="_s + first.nextCursor);
    QCOMPARE(second.items.size(), 2);
    QCOMPARE(second.items.first().sequence, first.items.last().sequence - 1);
    QCOMPARE(second.nextCursor, QString());
    QCOMPARE(second.items.last().recordedAt, m_office->store().now());
}

void TestAccountDesk::auditByActorAndDay() {
    QCOMPARE(send("GET", accountsPath).status, 200);
    QVERIFY(recordAudit(m_office->store(), {0, Role::Operator, u"badge.printed"_s, {}, {}, {}}));
    const AuditPage system = audit(u"?actor=system"_s);
    QCOMPARE(system.items.size(), 1);
    QCOMPARE(system.items.first().action, u"badge.printed"_s);
    const QDate today = italianDay(m_office->store().now());
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    QVERIFY(audit(u"?actor=system&from=%1&to=%1"_s.arg(day(today))).items.size() == 1);
    QVERIFY(audit(u"?actor=system&to="_s + day(today.addDays(-1))).items.isEmpty());
    QVERIFY(audit(u"?actor=system&from="_s + day(today.addDays(1))).items.isEmpty());
}

void TestAccountDesk::auditHidesReasons() {
    QVERIFY(recordAudit(m_office->store(),
                        {0, Role::Operator, u"counter.dues.read"_s, {}, u"madre di Ada"_s, {}}));
    QVERIFY(!m_office->get(auditPath).body.contains("Ada"));
}

void TestAccountDesk::refusesFilters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("day") << u"?from=ieri"_s << 422;
    QTest::newRow("limit") << u"?limit=501"_s << 422;
    QTest::newRow("actor") << u"?actor="_s + QString(101, u'a') << 422;
    QTest::newRow("cursor") << u"?cursor=abc"_s << 400;
}

void TestAccountDesk::refusesFilters() {
    QFETCH(QString, query);
    QFETCH(int, status);
    QCOMPARE(m_office->get(auditPath + query).status, status);
}

QTEST_GUILESS_MAIN(TestAccountDesk)
#include "tst_accountdesk.moc"
