// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/daterange.h"

#include <QDate>
#include <QTest>

using namespace campanella;

class TestDateRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makes();
    void contains_data();
    void contains();
    void refuses_data();
    void refuses();
};

void TestDateRange::makes() {
    const auto range = DateRange::make(QDate(2026, 9, 1), QDate(2026, 9, 30));
    QVERIFY(range.has_value());
    QCOMPARE(range->first(), QDate(2026, 9, 1));
    QCOMPARE(range->last(), QDate(2026, 9, 30));
    QVERIFY(*range == DateRange::make(QDate(2026, 9, 1), QDate(2026, 9, 30)).value());
    QVERIFY(DateRange::make(QDate(2026, 9, 1), QDate(2026, 9, 1)).has_value());
}

void TestDateRange::contains_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("inside");
    QTest::newRow("first") << QDate(2026, 9, 1) << true;
    QTest::newRow("last") << QDate(2026, 9, 30) << true;
    QTest::newRow("before") << QDate(2026, 8, 31) << false;
    QTest::newRow("after") << QDate(2026, 10, 1) << false;
    QTest::newRow("no day") << QDate() << false;
}

void TestDateRange::contains() {
    QFETCH(QDate, day);
    QTEST(DateRange::make(QDate(2026, 9, 1), QDate(2026, 9, 30))->contains(day), "inside");
}

void TestDateRange::refuses_data() {
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("reversed") << QDate(2026, 9, 2) << QDate(2026, 9, 1);
    QTest::newRow("no first") << QDate() << QDate(2026, 9, 1);
    QTest::newRow("no last") << QDate(2026, 9, 1) << QDate();
    QTest::newRow("30 February") << QDate(2026, 2, 30) << QDate(2026, 3, 1);
}

void TestDateRange::refuses() {
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto range = DateRange::make(first, last);
    QVERIFY(!range.has_value());
    QCOMPARE(range.error().code, FailureCode::DateRangeInvalid);
}

QTEST_APPLESS_MAIN(TestDateRange)
#include "tst_daterange.moc"
