// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/money.h"

#include <QTest>

using namespace campanella;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void parsesLocal_data();
    void parsesLocal();
    void refusesLocal_data();
    void refusesLocal();
    void writes_data();
    void writes();
    void calculates();
    void compares();
};

void TestMoney::parses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("plain") << "96.00" << 9600LL;
    QTest::newRow("one cent") << "0.01" << 1LL;
    QTest::newRow("zero") << "0.00" << 0LL;
    QTest::newRow("minus zero is zero") << "-0.00" << 0LL;
    QTest::newRow("negative") << "-12.34" << -1234LL;
    QTest::newRow("leading zeros") << "0007.50" << 750LL;
    QTest::newRow("the most") << "999999999.99" << 99999999999LL;
    QTest::newRow("the least") << "-999999999.99" << -99999999999LL;
}

void TestMoney::parses() {
    QFETCH(QString, text);
    const auto money = Money::parse(text);
    QVERIFY(money.has_value());
    QTEST(money->cents(), "cents");
}

void TestMoney::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             ".",
                             "96",
                             "96.",
                             "96.0",
                             "96.000",
                             ".00",
                             "-.00",
                             "+1.00",
                             "1,00",
                             "1.234.00",
                             "1 000.00",
                             " 1.00",
                             "1.00 ",
                             "--1.00",
                             "1e2.00",
                             "NaN",
                             "1000000000.00",
                             "-1000000000.00",
                             "99999999999999999999.00",
                             "0x1.00",
                             "1.0a"})
        QTest::newRow(text) << text;
    QTest::newRow("Arabic digits") << QStringLiteral("٩٦.٠٠");
    QTest::newRow("full-width digits") << QStringLiteral("９６.００");
    QTest::newRow("NUL") << QString(QStringLiteral("1.00") + QChar(0));
    QTest::newRow("a megabyte of digits")
        << QString(QString(1 << 20, u'9') + QStringLiteral(".00"));
}

void TestMoney::refuses() {
    QFETCH(QString, text);
    const auto money = Money::parse(text);
    QVERIFY(!money.has_value());
    QCOMPARE(money.error().code, FailureCode::MoneyInvalid);
}

void TestMoney::parsesLocal_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("Italian") << "1.234,50" << 123450LL;
    QTest::newRow("one decimal") << "1234,5" << 123450LL;
    QTest::newRow("decimal point") << "1234.50" << 123450LL;
    QTest::newRow("English") << "1,234.50" << 123450LL;
    QTest::newRow("whole") << "96" << 9600LL;
    QTest::newRow("euro before") << QStringLiteral("€ 96,00") << 9600LL;
    QTest::newRow("euro after") << QStringLiteral("96,00 €") << 9600LL;
    QTest::newRow("euro glued") << QStringLiteral("€96,00") << 9600LL;
    QTest::newRow("blank that does not break") << QStringLiteral("€\u00a096,00") << 9600LL;
    QTest::newRow("EUR after") << "96,00 EUR" << 9600LL;
    QTest::newRow("Euro before") << "Euro 1.500,00" << 150000LL;
    QTest::newRow("only thousands") << "1.234.567" << 123456700LL;
    QTest::newRow("thousands with commas") << "1,234,567" << 123456700LL;
    QTest::newRow("minus before euro") << QStringLiteral("-€ 5,00") << -500LL;
    QTest::newRow("minus after euro") << QStringLiteral("€ -5,00") << -500LL;
    QTest::newRow("the most") << "999.999.999,99" << 99999999999LL;
    QTest::newRow("blanks around") << "  7,30\t" << 730LL;
}

void TestMoney::parsesLocal() {
    QFETCH(QString, text);
    const auto money = Money::parseLocal(text);
    QVERIFY(money.has_value());
    QTEST(money->cents(), "cents");
}

void TestMoney::refusesLocal_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"",          "-",           "abc",
                             "1.234",     "1,234",       "12.34,50",
                             "1.23,50",   "1234.567,00", "1,2,3",
                             ",50",       "50,",         "1,234,5",
                             "1..5",      "1.,5",        "96,0000",
                             "1.234,567", "--5",         "- -5",
                             "5-",        "1 234,50",    "1.000.000.000,00",
                             "1.234.5",   ".234.567",    "1.234,50,00",
                             "EUR",       "0,1a"})
        QTest::newRow(text) << text;
    QTest::newRow("only the sign") << QStringLiteral("€");
    QTest::newRow("minus twice") << QStringLiteral("-€ -5,00");
    QTest::newRow("Arabic digits") << QStringLiteral("٩٦,٠٠");
}

void TestMoney::refusesLocal() {
    QFETCH(QString, text);
    const auto money = Money::parseLocal(text);
    QVERIFY(!money.has_value());
    QCOMPARE(money.error().code, FailureCode::MoneyInvalid);
}

void TestMoney::writes_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0LL << "0.00";
    QTest::newRow("one cent") << 1LL << "0.01";
    QTest::newRow("ten cents") << 10LL << "0.10";
    QTest::newRow("minus one cent") << -1LL << "-0.01";
    QTest::newRow("minus") << -9605LL << "-96.05";
    QTest::newRow("the most") << 99999999999LL << "999999999.99";
}

void TestMoney::writes() {
    QFETCH(qint64, cents);
    QFETCH(QString, text);
    QCOMPARE(Money::fromCents(cents).toString(), text);
    QCOMPARE(Money::parse(text)->cents(), cents);
}

void TestMoney::calculates() {
    Money sum = Money::fromCents(10) + Money::fromCents(25);
    QCOMPARE(sum.cents(), 35);
    sum += Money::fromCents(65);
    QCOMPARE(sum.cents(), 100);
    QCOMPARE((sum - Money::fromCents(250)).cents(), -150);
    QCOMPARE(Money().cents(), 0);
}

void TestMoney::compares() {
    QVERIFY(Money::fromCents(1) < Money::fromCents(2));
    QVERIFY(Money::fromCents(-1) < Money());
    QVERIFY(Money::fromCents(5) == *Money::parse(u"0.05"));
    QVERIFY(Money::fromCents(5) != Money());
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
