// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/schoolyear.h"

#include <QTest>

using namespace campanella;

class TestSchoolYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void findsYearOfDay_data();
    void findsYearOfDay();
    void spansSeptemberToAugust();
    void orders();
};

void TestSchoolYear::accepts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char *text : {"2026/2027", "2026/27", "2026-2027", "2026-27", " 2026/2027 "})
        QTest::newRow(text) << text << "2026/2027";
    QTest::newRow("century") << "2099/00"
                             << "2099/2100";
    QTest::newRow("earliest") << "1900/1901"
                              << "1900/1901";
    QTest::newRow("latest") << "2199/2200"
                            << "2199/2200";
}

void TestSchoolYear::accepts() {
    QFETCH(QString, text);
    const auto year = SchoolYear::parse(text);
    QVERIFY(year.has_value());
    QTEST(year->toString(), "expected");
}

void TestSchoolYear::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026", "2026/2026", "2026/2028", "2026/28", "2026/2", "26/27", "2026 2027",
          "2026//27", "2026/+27", "+026/027", "2026/202a", "1899/1900", "2200/2201", "0000/0001",
          "9999/10000", "9999/00", "2027/2026", "2026/2027/2028"})
        QTest::newRow(text) << text;
}

void TestSchoolYear::refuses() {
    QFETCH(QString, text);
    const auto year = SchoolYear::parse(text);
    QVERIFY(!year.has_value());
    QCOMPARE(year.error().code, FailureCode::SchoolYearInvalid);
}

void TestSchoolYear::findsYearOfDay_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("start");
    QTest::newRow("first day") << QDate(2026, 9, 1) << 2026;
    QTest::newRow("last day") << QDate(2027, 8, 31) << 2026;
    QTest::newRow("day before") << QDate(2026, 8, 31) << 2025;
    QTest::newRow("new year") << QDate(2027, 1, 1) << 2026;
}

void TestSchoolYear::findsYearOfDay() {
    QFETCH(QDate, day);
    const SchoolYear year = SchoolYear::of(day);
    QTEST(year.startYear(), "start");
    QVERIFY(year.range().contains(day));
}

void TestSchoolYear::spansSeptemberToAugust() {
    const DateRange range = SchoolYear::parse(u"2026/27")->range();
    QCOMPARE(range.first(), QDate(2026, 9, 1));
    QCOMPARE(range.last(), QDate(2027, 8, 31));
}

void TestSchoolYear::orders() {
    QVERIFY(SchoolYear::of(QDate(2026, 8, 31)) < SchoolYear::of(QDate(2026, 9, 1)));
    QVERIFY(SchoolYear::of(QDate(2026, 9, 1)) == SchoolYear::parse(u"2026-27").value());
}

QTEST_APPLESS_MAIN(TestSchoolYear)
#include "tst_schoolyear.moc"
