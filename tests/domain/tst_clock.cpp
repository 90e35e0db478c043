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
    void readsIsoDay_data();
    void readsIsoDay();
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

void TestClock::readsIsoDay_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << "2026-11-22" << QDate(2026, 11, 22);
    QTest::newRow("leap day") << "2028-02-29" << QDate(2028, 2, 29);
    QTest::newRow("first year") << "0001-01-01" << QDate(1, 1, 1);
    QTest::newRow("last year") << "9999-12-31" << QDate(9999, 12, 31);
    for (const char *wrong :
         {"", "2026-11-2", "2026-11-022", "2026/11/22", "2026-13-01", "2026-02-29", "2026-00-10",
          "2026-10-00", "0000-01-01", "-026-11-22", "2026-+1-22", "2026-11- 2", "22-11-2026",
          "2026-11-2x", "2026-11-22T00:00"})
        QTest::addRow("wrong: %s", wrong) << QString::fromLatin1(wrong) << QDate();
    QTest::newRow("Arabic digits")
        << QString(QStringLiteral("2026-11-2") + QChar(0x0663)) << QDate();
}

void TestClock::readsIsoDay() {
    QFETCH(QString, text);
    QTEST(isoDay(text), "day");
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
