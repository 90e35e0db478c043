// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/noticenumber.h"

#include <QTest>

using namespace campanella;

class TestNoticeNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void readsWhatOthersIssued_data();
    void readsWhatOthersIssued();
    void refusesEvenLeniently_data();
    void refusesEvenLeniently();
    void issues_data();
    void issues();
    void refusesToIssue_data();
    void refusesToIssue();
    void groups();
};

// Real numbers found in pagoPA's and GovPay's own sources.
void TestNoticeNumber::accepts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("aux");
    QTest::addColumn<QString>("iuv");
    QTest::newRow("io-pagopa-commons") << "302032002700000251" << 3 << "02032002700000251";
    QTest::newRow("pagopa-api 787") << "302000100002673045" << 3 << "02000100002673045";
    QTest::newRow("io-app") << "300715700000000032" << 3 << "00715700000000032";
    QTest::newRow("GovPay, aux 0") << "001340000013900808" << 0 << "340000013900808";
    QTest::newRow("GovPay, next") << "001340000013900909" << 0 << "340000013900909";
    QTest::newRow("pagopa-api 1055, aux 0") << "001009202599000361" << 0 << "009202599000361";
    QTest::newRow("all zero, aux 0") << "000000000000000000" << 0 << "000000000000000";
    QTest::newRow("aux 1 has no check") << "123456789012345678" << 1 << "23456789012345678";
    QTest::newRow("aux 2") << "200000000000000002" << 2 << "00000000000000002";
    QTest::newRow("grouped") << "3020 3200 2700 0002 51" << 3 << "02032002700000251";
}

void TestNoticeNumber::accepts() {
    QFETCH(QString, text);
    const auto number = NoticeNumber::parse(text);
    QVERIFY(number.has_value());
    QTEST(number->auxDigit(), "aux");
    QTEST(number->iuv(), "iuv");
    QVERIFY(number->hasValidCheck());
    QCOMPARE(number->toString().size(), 18);
}

void TestNoticeNumber::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "302012387654312384", "302012387654312385", "399000012345678900",
                             "344012345678901233", "470000008800999051", "900000000000000000",
                             "30203200270000025", "3020320027000002510", "30203200270000025A",
                             "3020-3200-2700-0002-51", "-02032002700000251"})
        QTest::newRow(text) << text;
    QTest::newRow("Arabic digits") << QString(18, QChar(u'٣'));
}

void TestNoticeNumber::refuses() {
    QFETCH(QString, text);
    const auto number = NoticeNumber::parse(text);
    QVERIFY(!number.has_value());
    QCOMPARE(number.error().code, FailureCode::NoticeNumberInvalid);
}

void TestNoticeNumber::readsWhatOthersIssued_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("right") << "302032002700000251" << true;
    QTest::newRow("wrong check") << "302012387654312384" << false;
    QTest::newRow("aux 4 of the print service") << "470000008800999051" << false;
    QTest::newRow("aux 1") << "123456789012345678" << true;
}

void TestNoticeNumber::readsWhatOthersIssued() {
    QFETCH(QString, text);
    const auto number = NoticeNumber::parseLenient(text);
    QVERIFY(number.has_value());
    QTEST(number->hasValidCheck(), "valid");
    QCOMPARE(number->toString(), text);
}

void TestNoticeNumber::refusesEvenLeniently_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "47000000880099905", "4700000088009990511", "47000000880099905x"})
        QTest::newRow(text) << text;
}

void TestNoticeNumber::refusesEvenLeniently() {
    QFETCH(QString, text);
    const auto number = NoticeNumber::parseLenient(text);
    QVERIFY(!number.has_value());
    QCOMPARE(number.error().code, FailureCode::NoticeNumberInvalid);
}

void TestNoticeNumber::issues_data() {
    QTest::addColumn<int>("segregation");
    QTest::addColumn<quint64>("progressive");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << 1 << quint64(1) << "301000000000000144";
    QTest::newRow("year and number") << 1 << quint64(2025000000123) << "301202500000012316";
    QTest::newRow("segregation 12") << 12 << quint64(2026090000001) << "312202609000000165";
    QTest::newRow("the most") << 45 << quint64(9999999999999) << "345999999999999975";
    QTest::newRow("the least") << 0 << quint64(0) << "300000000000000003";
}

void TestNoticeNumber::issues() {
    QFETCH(int, segregation);
    QFETCH(quint64, progressive);
    QFETCH(QString, expected);
    const auto number = NoticeNumber::issue(segregation, progressive);
    QVERIFY(number.has_value());
    QCOMPARE(number->toString(), expected);
    QVERIFY(NoticeNumber::parse(expected).has_value());
}

void TestNoticeNumber::refusesToIssue_data() {
    QTest::addColumn<int>("segregation");
    QTest::addColumn<quint64>("progressive");
    QTest::newRow("segregation under 0") << -1 << quint64(1);
    QTest::newRow("segregation over 99") << 100 << quint64(1);
    QTest::newRow("14 digits") << 1 << quint64(10000000000000);
    QTest::newRow("huge") << 1 << ~quint64(0);
}

void TestNoticeNumber::refusesToIssue() {
    QFETCH(int, segregation);
    QFETCH(quint64, progressive);
    const auto number = NoticeNumber::issue(segregation, progressive);
    QVERIFY(!number.has_value());
    QCOMPARE(number.error().code, FailureCode::NoticeNumberInvalid);
}

void TestNoticeNumber::groups() {
    const auto number = NoticeNumber::parseLenient(u"470000008800999051").value();
    QCOMPARE(number.grouped(), QStringLiteral("4700 0000 8800 9990 51"));
    QCOMPARE(NoticeNumber::parseLenient(number.grouped()).value(), number);
}

QTEST_APPLESS_MAIN(TestNoticeNumber)
#include "tst_noticenumber.moc"
