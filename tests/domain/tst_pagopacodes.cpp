// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/pagopacodes.h"

#include <QTest>

using namespace campanella;

class TestPagopaCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesQr_data();
    void makesQr();
    void refusesAmount_data();
    void refusesAmount();
    void refusesCreditor();
    void makesDataMatrix_data();
    void makesDataMatrix();
    void putsFieldsInPlace();
    void cleansText_data();
    void cleansText();
    void refusesAccount_data();
    void refusesAccount();

private:
    static PostalSlip slip();
};

PostalSlip TestPagopaCodes::slip() {
    return {NoticeNumber::parseLenient(u"470000008800999051").value(),
            FiscalCode::parse(u"99999000013").value(),
            QStringLiteral("123456"),
            Money::fromCents(150000),
            QStringLiteral("FFFCST83A15L113V"),
            QStringLiteral("Mario Rossi"),
            QStringLiteral("Avviso Pagamento di TEST")};
}

// Decoded from the reference notices of pagoPA's print service, or from io-pagopa-commons' tests.
void TestPagopaCodes::makesQr_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("creditor");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ft_01") << "470000008800999051"
                           << "99999000013" << 150000LL
                           << "PAGOPA|002|470000008800999051|99999000013|150000";
    QTest::newRow("ft_04") << "470000008800999051"
                           << "99999000013" << 100LL
                           << "PAGOPA|002|470000008800999051|99999000013|100";
    QTest::newRow("commons") << "302032002700000251"
                             << "03334231200" << 1000LL
                             << "PAGOPA|002|302032002700000251|03334231200|1000";
    QTest::newRow("two cents") << "302032002700000251"
                               << "03334231200" << 2LL
                               << "PAGOPA|002|302032002700000251|03334231200|2";
    QTest::newRow("school") << "301202500000012316"
                            << "00743110157" << 7350LL
                            << "PAGOPA|002|301202500000012316|00743110157|7350";
    QTest::newRow("the most") << "301202500000012316"
                              << "00743110157" << 9999999999LL
                              << "PAGOPA|002|301202500000012316|00743110157|9999999999";
    QTest::newRow("the least") << "301202500000012316"
                               << "00743110157" << 1LL
                               << "PAGOPA|002|301202500000012316|00743110157|1";
}

void TestPagopaCodes::makesQr() {
    QFETCH(QString, number);
    QFETCH(QString, creditor);
    QFETCH(qint64, cents);
    const auto text = qrText(NoticeNumber::parseLenient(number).value(),
                             FiscalCode::parse(creditor).value(), Money::fromCents(cents));
    QVERIFY(text.has_value());
    QTEST(*text, "expected");
    QVERIFY(text->size() <= 53); // fits version 4 at level M
}

void TestPagopaCodes::refusesAmount_data() {
    QTest::addColumn<qint64>("cents");
    QTest::newRow("zero") << 0LL;
    QTest::newRow("negative") << -1LL;
    QTest::newRow("eleven digits") << 10000000000LL;
    QTest::newRow("ft_21") << 99999999999LL;
}

void TestPagopaCodes::refusesAmount() {
    QFETCH(qint64, cents);
    PostalSlip wrong = slip();
    wrong.amount = Money::fromCents(cents);
    QCOMPARE(qrText(wrong.number, wrong.creditor, wrong.amount).error().code,
             FailureCode::MoneyInvalid);
    QCOMPARE(dataMatrixText(wrong).error().code, FailureCode::MoneyInvalid);
}

void TestPagopaCodes::refusesCreditor() {
    PostalSlip wrong = slip();
    wrong.creditor = FiscalCode::parse(u"RSSMRA45C12F205C").value();
    QCOMPARE(qrText(wrong.number, wrong.creditor, wrong.amount).error().code,
             FailureCode::FiscalCodeInvalid);
    QCOMPARE(dataMatrixText(wrong).error().code, FailureCode::FiscalCodeInvalid);
}

void TestPagopaCodes::makesDataMatrix_data() {
    QTest::addColumn<QString>("account");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("head");
    QTest::newRow("ft_03") << "123456" << 150000LL
                           << "codfase=NBPA;18470000008800999051120000001234561000001500003896"
                              "1P199999000013FFFCST83A15L113V";
    QTest::newRow("ft_04") << "232323" << 100LL
                           << "codfase=NBPA;18470000008800999051120000002323231000000001003896"
                              "1P199999000013FFFCST83A15L113V";
    QTest::newRow("12 digits") << "000000123456" << 9999999999LL
                               << "codfase=NBPA;18470000008800999051120000001234561099999999993896"
                                  "1P199999000013FFFCST83A15L113V";
}

void TestPagopaCodes::makesDataMatrix() {
    QFETCH(QString, account);
    QFETCH(qint64, cents);
    QFETCH(QString, head);
    PostalSlip asked = slip();
    asked.account = account;
    asked.amount = Money::fromCents(cents);
    const auto text = dataMatrixText(asked);
    QVERIFY(text.has_value());
    // The reference keeps the case of names; we write upper case, as GovPay and mypay do.
    const QString tail = QStringLiteral("MARIO ROSSI").leftJustified(40) +
                         QStringLiteral("AVVISO PAGAMENTO DI TEST").leftJustified(110) +
                         QString(12, u' ') + u'A';
    QCOMPARE(*text, head + tail);
}

void TestPagopaCodes::putsFieldsInPlace() {
    PostalSlip crowded = slip();
    crowded.debtorName = QString(70, u'n');
    crowded.subject = QString(140, u's');
    crowded.debtorFiscalCode.clear();
    const QString text = dataMatrixText(crowded).value();
    QCOMPARE(text.size(), 256);
    QCOMPARE(text.mid(15, 18), crowded.number.toString());
    QCOMPARE(text.mid(35, 12), QStringLiteral("000000123456"));
    QCOMPARE(text.mid(49, 10), QStringLiteral("0000150000"));
    QCOMPARE(text.mid(66, 11), QStringLiteral("99999000013"));
    QCOMPARE(text.mid(77, 16), QString(16, u' '));
    QCOMPARE(text.mid(93, 40), QString(40, u'N'));
    QCOMPARE(text.mid(133, 110), QString(110, u'S'));
    QCOMPARE(text.mid(243), QString(QString(12, u' ') + u'A'));
}

void TestPagopaCodes::cleansText_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accents") << QStringLiteral("Niccolò Çelik Müller") << "NICCOLO CELIK MULLER";
    QTest::newRow("already decomposed") << QStringLiteral("Nicolo\u0300") << "NICOLO";
    QTest::newRow("apostrophe") << QStringLiteral("D’Angelo D'Amico") << "D'ANGELO D'AMICO";
    QTest::newRow("sharp s") << QStringLiteral("Weiß") << "WEISS";
    QTest::newRow("not decomposed") << QStringLiteral("Łukasz Đorđe Søren") << "LUKASZ DORDE SOREN";
    QTest::newRow("marks") << "A&B, C-D. E:F_G"
                           << "A&B, C-D. E:F_G";
    QTest::newRow("others") << "a/b|c;d(e)\n\tf"
                            << "A B C D E   F";
    QTest::newRow("beyond the first plane") << QStringLiteral("Anna😀Rossi") << "ANNA ROSSI";
    QTest::newRow("another script") << QStringLiteral("Ия") << "";
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << "A B";
}

void TestPagopaCodes::cleansText() {
    QFETCH(QString, name);
    QFETCH(QString, expected);
    PostalSlip asked = slip();
    asked.debtorName = name;
    const QString text = dataMatrixText(asked).value();
    QCOMPARE(text.size(), 256);
    QCOMPARE(text.mid(93, 40), expected.leftJustified(40));
}

void TestPagopaCodes::refusesAccount_data() {
    QTest::addColumn<QString>("account");
    for (const char *account : {"", "1234567890123", "12345a", "12 345", "-12345"})
        QTest::newRow(account) << account;
}

void TestPagopaCodes::refusesAccount() {
    QFETCH(QString, account);
    PostalSlip wrong = slip();
    wrong.account = account;
    const auto text = dataMatrixText(wrong);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, FailureCode::FieldInvalid);
    QCOMPARE(text.error().fields.size(), 1);
    QCOMPARE(text.error().fields.constFirst().pointer, QStringLiteral("/account"));
}

QTEST_APPLESS_MAIN(TestPagopaCodes)
#include "tst_pagopacodes.moc"
