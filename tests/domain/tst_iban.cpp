// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/iban.h"

#include <QTest>

using namespace campanella;

class TestIban : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void TestIban::accepts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto bank = QStringLiteral("IT60X0542811101000000123456");
    QTest::newRow("bank") << bank << bank;
    QTest::newRow("grouped") << "IT60 X054 2811 1010 0000 0123 456" << bank;
    QTest::newRow("lower case") << "it60x0542811101000000123456" << bank;
    QTest::newRow("postal") << "IT18Q0760103200000000123456"
                            << "IT18Q0760103200000000123456";
}

void TestIban::accepts() {
    QFETCH(QString, text);
    const auto iban = Iban::parse(text);
    QVERIFY2(iban.has_value(), qPrintable(iban ? QString() : iban.error().detail));
    QTEST(iban->toString(), "expected");
}

void TestIban::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto shape = QStringLiteral("not the 27 characters of an Italian IBAN");
    QTest::newRow("empty") << "" << shape;
    QTest::newRow("sample in pagoPA's code") << "IT17X0605502100000001234567"
                                             << "check digits";
    QTest::newRow("sample in an OpenAPI") << "IT0000000000000000000000000" << shape;
    QTest::newRow("one digit changed") << "IT60X0542811101000000123457"
                                       << "check digits";
    // Right modulo 97, but the CIN is not that of its account.
    QTest::newRow("wrong CIN") << "IT64Y0542811101000000123456"
                               << "CIN";
    QTest::newRow("German") << "DE89370400440532013000" << shape;
    QTest::newRow("San Marino") << "SM86U0322509800000000270100" << shape;
    QTest::newRow("26 characters") << "IT60X054281110100000012345" << shape;
    QTest::newRow("28 characters") << "IT60X05428111010000001234567" << shape;
    QTest::newRow("letter in the ABI") << "IT60X0542A11101000000123456" << shape;
    QTest::newRow("sign in the account") << "IT60X054281110100000012345-" << shape;
    QTest::newRow("full-width") << QStringLiteral("IT６0X0542811101000000123456") << shape;
}

void TestIban::refuses() {
    QFETCH(QString, text);
    const auto iban = Iban::parse(text);
    QVERIFY(!iban.has_value());
    QCOMPARE(iban.error().code, FailureCode::IbanInvalid);
    QTEST(iban.error().detail, "part");
}

QTEST_APPLESS_MAIN(TestIban)
#include "tst_iban.moc"
