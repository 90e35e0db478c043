// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/clock.h"

#include <QTest>

using namespace campanella;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItalianDay_data();
    void findsItalianDay();
    void tellsUtc();
};

void TestClock::findsItalianDay_data() {
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QDate>("day");
    QTest::newRow("winter, before midnight") << "2026-11-22T22:59:59Z" << QDate(2026, 11, 22);
    QTest::newRow("winter, midnight") << "2026-11-22T23:00:00Z" << QDate(2026, 11, 23);
    QTest::newRow("summer, before midnight") << "2026-07-01T21:59:59Z" << QDate(2026, 7, 1);
    QTest::newRow("summer, midnight") << "2026-07-01T22:00:00Z" << QDate(2026, 7, 2);
    QTest::newRow("night of the change") << "2026-10-25T22:30:00Z" << QDate(2026, 10, 25);
    QTest::newRow("another offset") << "2026-11-22T18:30:00-06:00" << QDate(2026, 11, 23);
    QTest::newRow("no moment") << "" << QDate();
}

void TestClock::findsItalianDay() {
    QFETCH(QString, moment);
    QTEST(italianDay(QDateTime::fromString(moment, Qt::ISODate)), "day");
}

void TestClock::tellsUtc() {
    const Clock clock = systemClock;
    QCOMPARE(clock().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock().secsTo(QDateTime::currentDateTime())) < 60);
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
