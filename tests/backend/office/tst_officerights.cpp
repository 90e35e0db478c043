// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/rights.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QList<Role> roles{Role::Parent, Role::Operator, Role::School, Role::Caterer,
                        Role::Administrator};

/// The right that each route of the office asks for.
const QHash<QString, Right> rightOfRoute{
    {u"GET /v1/counter/dues"_s, Right::TownDues},
    {u"GET /v1/office/threads"_s, Right::Threads},
    {u"GET /v1/office/threads/{number}"_s, Right::Threads},
    {u"POST /v1/office/threads/{number}/messages"_s, Right::Threads},
    {u"PUT /v1/office/threads/{number}/closed"_s, Right::Threads},
    {u"GET /v1/office/applications"_s, Right::Applications},
    {u"GET /v1/office/applications/{number}"_s, Right::Applications},
    {u"GET /v1/office/applications/{number}/files/{file_id}"_s, Right::Applications},
    {u"POST /v1/office/applications/{number}/state"_s, Right::Applications},
    {u"POST /v1/office/notices"_s, Right::Notices},
    {u"POST /v1/office/closures"_s, Right::Closures},
    {u"POST /v1/office/attendance"_s, Right::Attendance},
    {u"GET /v1/office/accounts"_s, Right::Accounts},
    {u"POST /v1/office/accounts"_s, Right::Accounts},
    {u"PUT /v1/office/accounts/{account_id}/disabled"_s, Right::Accounts},
    {u"DELETE /v1/office/accounts/{account_id}/disabled"_s, Right::Accounts},
    {u"DELETE /v1/office/accounts/{account_id}/sessions"_s, Right::Accounts},
    {u"GET /v1/office/audit"_s, Right::Audit},
};

QStringList officeRoutes(const Router &router) {
    QStringList routes;
    for (const QString &route : router.routes())
        if (route.contains(u" /v1/office/"_s) || route.contains(u" /v1/counter/"_s))
            routes.append(route);
    return routes;
}

} // namespace

/// Who may do what, and that each route of the office holds to it.
class TestOfficeRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableOfRights_data();
    void tableOfRights();
    void routesAskForTheirRight_data();
    void routesAskForTheirRight();
    void everyRouteIsInTheTable();
    void nobodySignedIn();
    void otherSidesReadNoFamily_data();
    void otherSidesReadNoFamily();
    void sessionsSayTheRole();
};

void TestOfficeRights::tableOfRights_data() {
    QTest::addColumn<Right>("right");
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("dues") << Right::TownDues << QStringList{u"operator"_s};
    QTest::newRow("threads") << Right::Threads << QStringList{u"operator"_s};
    QTest::newRow("applications") << Right::Applications << QStringList{u"operator"_s};
    QTest::newRow("notices") << Right::Notices << QStringList{u"operator"_s, u"school"_s};
    QTest::newRow("closures") << Right::Closures << QStringList{u"operator"_s, u"school"_s};
    QTest::newRow("attendance") << Right::Attendance
                                << QStringList{u"operator"_s, u"school"_s, u"caterer"_s};
    QTest::newRow("accounts") << Right::Accounts << QStringList{u"administrator"_s};
    QTest::newRow("audit") << Right::Audit << QStringList{u"administrator"_s};
}

void TestOfficeRights::tableOfRights() {
    QFETCH(Right, right);
    QFETCH(QStringList, allowed);
    for (const Role role : roles)
        QCOMPARE(may(role, right), allowed.contains(toString(role)));
}

void TestOfficeRights::routesAskForTheirRight_data() {
    QTest::addColumn<Role>("role");
    for (const Role role : roles)
        QTest::newRow(qPrintable(toString(role))) << role;
}

// Whoever may is answered something else: what is asked here is empty or unknown.
void TestOfficeRights::routesAskForTheirRight() {
    QFETCH(Role, role);
    TestTown town;
    town.addClerk(u"chi"_s, role);
    const QByteArray token = town.tokenOf(u"chi"_s);
    for (const QString &route : officeRoutes(town.router)) {
        const QStringList parts = route.split(u' ');
        const int status = town.send(parts.first().toLatin1(), parts.last(), token).status;
        QVERIFY2((status == 403) != may(role, rightOfRoute.value(route)), qPrintable(route));
    }
}

void TestOfficeRights::everyRouteIsInTheTable() {
    const TestTown town;
    const QStringList routes = officeRoutes(town.router);
    QCOMPARE(routes.size(), rightOfRoute.size());
    for (const QString &route : routes)
        QVERIFY2(rightOfRoute.contains(route), qPrintable(route));
}

void TestOfficeRights::nobodySignedIn() {
    TestTown town;
    for (const QString &route : officeRoutes(town.router)) {
        const QStringList parts = route.split(u' ');
        QCOMPARE(town.send(parts.first().toLatin1(), parts.last()).status, 401);
        QCOMPARE(town.send(parts.first().toLatin1(), parts.last(), "no such token").status, 401);
    }
}

void TestOfficeRights::otherSidesReadNoFamily_data() {
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::School, Role::Caterer, Role::Administrator})
        QTest::newRow(qPrintable(toString(role))) << role;
}

void TestOfficeRights::otherSidesReadNoFamily() {
    QFETCH(Role, role);
    TestTown town;
    const TestFamily family = town.addFamily(u"ada"_s, u"Prova"_s);
    const PublicId due = town.addDue(family, DueState::ToPay, {});
    town.addClerk(u"chi"_s, role);
    const QByteArray token = town.tokenOf(u"chi"_s);
    QCOMPARE(town.get(u"/v1/payments/dues/"_s + due.toString(), token).status, 403);
    QCOMPARE(town.get(u"/v1/payments/dues"_s, token).body.contains("Prova"), false);
}

void TestOfficeRights::sessionsSayTheRole() {
    TestTown town;
    for (const Role role : roles) {
        town.addClerk(toString(role), role);
        QVERIFY(town.signIn(toString(role)).body.contains(toString(role).toLatin1()));
    }
}

QTEST_GUILESS_MAIN(TestOfficeRights)
#include "tst_officerights.moc"
