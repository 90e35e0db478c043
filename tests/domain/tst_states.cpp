// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/due.h"
#include "domain/service.h"
#include "domain/session.h"

#include <QTest>

using namespace campanella;

class TestStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesDueStates_data();
    void namesDueStates();
    void namesServiceKinds_data();
    void namesServiceKinds();
    void namesRoles();
    void refusesOthers_data();
    void refusesOthers();
};

void TestStates::namesDueStates_data() {
    QTest::addColumn<DueState>("state");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("payable");
    QTest::addColumn<bool>("open");
    QTest::newRow("to pay") << DueState::ToPay << "to_pay" << true << true;
    QTest::newRow("in payment") << DueState::InPayment << "in_payment" << false << true;
    QTest::newRow("awaiting") << DueState::AwaitingOutcome << "awaiting_outcome" << false << true;
    QTest::newRow("paid") << DueState::Paid << "paid" << false << false;
    QTest::newRow("elsewhere") << DueState::PaidElsewhere << "paid_elsewhere" << false << false;
    QTest::newRow("cancelled") << DueState::Cancelled << "cancelled" << false << false;
    QTest::newRow("overdue") << DueState::Overdue << "overdue" << true << true;
    QTest::newRow("refunded") << DueState::Refunded << "refunded" << false << false;
}

void TestStates::namesDueStates() {
    QFETCH(DueState, state);
    QFETCH(QString, name);
    QCOMPARE(toString(state), name);
    QVERIFY(dueStateFromString(name).value() == state);
    QTEST(isPayable(state), "payable");
    QTEST(isOpen(state), "open");
}

void TestStates::namesServiceKinds_data() {
    QTest::addColumn<ServiceKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("canteen") << ServiceKind::Canteen << "canteen";
    QTest::newRow("bus") << ServiceKind::Bus << "bus";
    QTest::newRow("nursery") << ServiceKind::Nursery << "nursery";
    QTest::newRow("pre-school") << ServiceKind::PreSchool << "pre_school";
    QTest::newRow("after-school") << ServiceKind::AfterSchool << "after_school";
    QTest::newRow("other") << ServiceKind::Other << "other";
}

void TestStates::namesServiceKinds() {
    QFETCH(ServiceKind, kind);
    QFETCH(QString, name);
    QCOMPARE(toString(kind), name);
    QVERIFY(serviceKindFromString(name).value() == kind);
}

void TestStates::namesRoles() {
    QCOMPARE(toString(Role::Parent), QStringLiteral("parent"));
    QCOMPARE(toString(Role::Operator), QStringLiteral("operator"));
    QVERIFY(roleFromString(u"parent").value() == Role::Parent);
    QVERIFY(roleFromString(u"operator").value() == Role::Operator);
    QVERIFY(roleFromString(u"school").value() == Role::School);
    QVERIFY(roleFromString(u"caterer").value() == Role::Caterer);
    QVERIFY(roleFromString(u"administrator").value() == Role::Administrator);
}

void TestStates::refusesOthers_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Paid", "paid ", "to pay", "topay", "PARENT", "unknown"})
        QTest::newRow(text) << text;
}

void TestStates::refusesOthers() {
    QFETCH(QString, text);
    QCOMPARE(dueStateFromString(text).error().code, FailureCode::FieldInvalid);
    QCOMPARE(serviceKindFromString(text).error().code, FailureCode::FieldInvalid);
    QCOMPARE(roleFromString(text).error().code, FailureCode::FieldInvalid);
}

QTEST_APPLESS_MAIN(TestStates)
#include "tst_states.moc"
