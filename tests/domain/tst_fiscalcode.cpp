// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/fiscalcode.h"

#include <QTest>

using namespace campanella;

class TestFiscalCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void saysWhichPart_data();
    void saysWhichPart();
    void findsCheckCharacter_data();
    void findsCheckCharacter();
    void orders();
    void knowsTheBirthday_data();
    void knowsTheBirthday();
};

// Vectors of python-stdnum and python-codicefiscale; invented people only.
void TestFiscalCode::accepts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("person");
    for (const char *code :
         {"MRTNTN23M02D969P", "RCCMNL83S18D969H", "MRSMSR81D60Z611H", "CNTCHR83T41D969D",
          "FOXDRA26C24H872Y", "MAILCU91A25F839D", "RSSMRA45C12F205C"})
        QTest::newRow(code) << code << code << true;
    // The same person with one to seven digits written as letters (omocodia).
    for (const char *code :
         {"RSSMRA45C12F20RX", "RSSMRA45C12F2L5N", "RSSMRA45C12F2LRI", "RSSMRAQRCMNFNLRG"})
        QTest::newRow(code) << code << code << true;
    QTest::newRow("lower case and blanks") << " rssmra45c12f205c "
                                           << "RSSMRA45C12F205C" << true;
    QTest::newRow("29 February 2000") << "RSSMRA00B29F205B"
                                      << "RSSMRA00B29F205B" << true;
    for (const char *code :
         {"00743110157", "15376371009", "01199250158", "97532760580", "80078750587", "83000390019"})
        QTest::newRow(code) << code << code << false;
}

void TestFiscalCode::accepts() {
    QFETCH(QString, text);
    const auto code = FiscalCode::parse(text);
    QVERIFY2(code.has_value(), qPrintable(code ? QString() : code.error().detail));
    QTEST(code->toString(), "expected");
    QTEST(code->isPerson(), "person");
}

void TestFiscalCode::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "CSTNGL22I10D086I",
                             "FOXDRA26C24H872A",
                             "CNTCHR83T32D969H",
                             "FFFCST83A15L113V",
                             "VRDMRN72A12H501Z",
                             "00743110158",
                             "77777777777",
                             "00000000000",
                             "0074311015",
                             "007431101570",
                             "0074311015A",
                             "RSSMRA45C12F205",
                             "RSSMRA45C12F205CC",
                             "RSSMRA45C12F205 C",
                             "RSSMRA45C00F205C",
                             "RSSMRA45C40F205C",
                             "RSSMRA45C72F205C",
                             "1SSMRA45C12F205C",
                             "RSSMRA4AC12F205C",
                             "RSSMRA45C12F2O5C"})
        QTest::newRow(text) << text;
    // U+017F upper-cases to S and U+0131 to I: a look-alike is not the code.
    QTest::newRow("long s") << QStringLiteral("RſSMRA45C12F205C");
    QTest::newRow("dotless i") << QStringLiteral("MAıLCU91A25F839D");
    QTest::newRow("full-width digits") << QStringLiteral("００７４３１１０１５７");
    QTest::newRow("huge") << QString(1 << 20, u'A');
}

void TestFiscalCode::refuses() {
    QFETCH(QString, text);
    const auto code = FiscalCode::parse(text);
    QVERIFY(!code.has_value());
    QCOMPARE(code.error().code, FailureCode::FiscalCodeInvalid);
    QVERIFY2(text.size() < 11 || !code.error().detail.contains(text), "personal data in a detail");
}

void TestFiscalCode::saysWhichPart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("length") << "RSSMRA"
                            << "neither 16 nor 11 characters";
    QTest::newRow("pattern") << "1SSMRA45C12F205C"
                             << "not the pattern of a personal code";
    QTest::newRow("month") << "CSTNGL22I10D086I"
                           << "month letter";
    QTest::newRow("31 April") << "RSSMRA45D31F205C"
                              << "birthday";
    QTest::newRow("29 February 1945") << "RSSMRA45B29F205C"
                                      << "birthday";
    QTest::newRow("a woman's 31 April") << "RSSMRA45D71F205C"
                                        << "birthday";
    QTest::newRow("omocode of day 32") << "RSSMRA45CPNF205C"
                                       << "birthday";
    QTest::newRow("check") << "FOXDRA26C24H872A"
                           << "check character";
    QTest::newRow("letters of a body") << "0074311015A"
                                       << "eleven characters that are not all digits";
    QTest::newRow("check of a body") << "00743110158"
                                     << "check digit";
}

void TestFiscalCode::saysWhichPart() {
    QFETCH(QString, text);
    const auto code = FiscalCode::parse(text);
    QVERIFY(!code.has_value());
    QTEST(code.error().detail, "part");
}

void TestFiscalCode::findsCheckCharacter_data() {
    QTest::addColumn<QString>("fifteen");
    QTest::addColumn<QChar>("check");
    QTest::newRow("person") << "RSSMRA45C12F205" << QChar(u'C');
    QTest::newRow("omocode") << "RSSMRAQRCMNFNLR" << QChar(u'G');
    QTest::newRow("wrong in pagoPA's tests") << "FFFCST83A15L113" << QChar(u'Q');
    QTest::newRow("wrong in pagoPA's samples") << "VRDMRN72A12H501" << QChar(u'J');
}

void TestFiscalCode::findsCheckCharacter() {
    QFETCH(QString, fifteen);
    QTEST(fiscalCodeCheck(fifteen), "check");
}

void TestFiscalCode::orders() {
    const auto first = FiscalCode::parse(u"MAILCU91A25F839D").value();
    const auto second = FiscalCode::parse(u"RSSMRA45C12F205C").value();
    QVERIFY(first < second);
    QVERIFY(first == FiscalCode::parse(u"mailcu91a25f839d").value());
    QVERIFY(first != second);
}

void TestFiscalCode::knowsTheBirthday_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isBorn");
    QTest::newRow("man") << "RSSMRA45C12F205C" << QDate(1945, 3, 12) << true;
    QTest::newRow("century is not asked") << "RSSMRA45C12F205C" << QDate(2045, 3, 12) << true;
    QTest::newRow("woman") << "CNTCHR83T41D969D" << QDate(1983, 12, 1) << true;
    QTest::newRow("omocodia") << "RSSMRAQRCMNFNLRG" << QDate(1945, 3, 12) << true;
    QTest::newRow("other day") << "RSSMRA45C12F205C" << QDate(1945, 3, 13) << false;
    QTest::newRow("other month") << "RSSMRA45C12F205C" << QDate(1945, 4, 12) << false;
    QTest::newRow("other year") << "RSSMRA45C12F205C" << QDate(1946, 3, 12) << false;
    QTest::newRow("no day") << "RSSMRA45C12F205C" << QDate() << false;
    QTest::newRow("body") << "00743110157" << QDate(1945, 3, 12) << false;
}

void TestFiscalCode::knowsTheBirthday() {
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(bool, isBorn);
    QCOMPARE(isBornOn(FiscalCode::parse(text).value(), day), isBorn);
}

QTEST_APPLESS_MAIN(TestFiscalCode)
#include "tst_fiscalcode.moc"
