// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/payments/family.h"
#include "ui/payments/duewords.h"

#include <QLocale>
#include <QTest>

using namespace campanella;
using namespace campanella::test;

class DueWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsThePeriod_data();
    void tellsThePeriod();
    void namesTheObjectOfAnAct();
    void givesEachStateAWordOfItsOwn();
    void saysWhenOnlyThePayerIsKnown();
};

void DueWordsTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
}

void DueWordsTest::tellsThePeriod_data() {
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("text");
    QTest::newRow("month") << QDate(2026, 10, 1) << QDate(2026, 10, 31)
                           << QStringLiteral("Ottobre 2026");
    QTest::newRow("quarter") << QDate(2026, 10, 1) << QDate(2026, 12, 31)
                             << QStringLiteral("Ott–dic 2026");
    QTest::newRow("over new year")
        << QDate(2026, 12, 1) << QDate(2027, 2, 28) << QStringLiteral("Dic 2026–feb 2027");
    QTest::newRow("school year") << QDate(2026, 9, 1) << QDate(2027, 8, 31)
                                 << QStringLiteral("2026/2027");
    QTest::newRow("days") << QDate(2026, 10, 5) << QDate(2026, 11, 4)
                          << QStringLiteral("05/10/2026 – 04/11/2026");
}

void DueWordsTest::tellsThePeriod() {
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    Due due = sampleDue(1);
    due.period = *DateRange::make(first, last);
    QTEST(ui::periodText(due), "text");
    due.period.reset();
    QCOMPARE(ui::periodText(due), QString());
}

void DueWordsTest::namesTheObjectOfAnAct() {
    QCOMPARE(ui::printActionText(familyDues().at(1)),
             QStringLiteral("Stampa l'avviso di Refezione, ottobre 2026, Luca Rossi"));
}

void DueWordsTest::givesEachStateAWordOfItsOwn() {
    QStringList words;
    for (int state = 0; state <= int(DueState::Refunded); ++state)
        words.append(ui::lookOf(DueState(state)).word);
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

void DueWordsTest::saysWhenOnlyThePayerIsKnown() {
    Due due = sampleDue(1);
    due.child.reset();
    QCOMPARE(ui::personText(due), due.payer.name);
    QCOMPARE(ui::classText(due), QStringLiteral("A tuo nome"));
}

QTEST_APPLESS_MAIN(DueWordsTest)
#include "tst_duewords.moc"
