// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/payments/family.h"
#include "ui/payments/duessummary.h"

#include <QTest>

using namespace campanella;
using namespace campanella::test;

class DuesSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatAwaitsAnOutcome();
    void putsOverdueFirst();
    void namesTheNextDay();
    void countsADebtInPartsOnce();
    void isEmptyForNoDues();
};

void DuesSummaryTest::leavesOutWhatAwaitsAnOutcome() {
    const ui::DuesSummary summary = ui::summarise(familyDues());
    QCOMPARE(summary.payable.size(), 5);
    QCOMPARE(summary.total, Money::fromCents(27980));
    QCOMPARE(summary.waiting, QList<Due>{familyDues().constLast()});
    QCOMPARE(summary.waitingTotal, Money::fromCents(3000));
}

void DuesSummaryTest::putsOverdueFirst() {
    QList<Due> dues = familyDues();
    std::reverse(dues.begin(), dues.end());
    const ui::DuesSummary summary = ui::summarise(dues);
    QVERIFY(summary.payable.constFirst().state == DueState::Overdue);
    QCOMPARE(summary.overdue.size(), 1);
    QCOMPARE(summary.overdueTotal, Money::fromCents(2200));
}

void DuesSummaryTest::namesTheNextDay() {
    const ui::DuesSummary summary = ui::summarise(familyDues());
    QCOMPARE(summary.nextDay, std::optional(QDate(2026, 11, 30)));
    QCOMPARE(summary.next.size(), 3);
    QCOMPARE(summary.nextTotal, Money::fromCents(19780));
}

void DuesSummaryTest::countsADebtInPartsOnce() {
    QList<Due> dues = familyDues().mid(1, 3);
    const QString document = QStringLiteral("D1");
    dues[0].instalment = Instalment{document, 0, 2};
    dues[1].instalment = Instalment{document, 1, 2};
    dues[2].instalment = Instalment{document, 2, 2};
    const ui::DuesSummary summary = ui::summarise(dues);
    QCOMPARE(summary.total, dues.at(1).amount + dues.at(2).amount);
    dues.removeLast();
    dues.removeLast();
    QCOMPARE(ui::summarise(dues).total, dues.at(0).amount);
}

void DuesSummaryTest::isEmptyForNoDues() {
    const ui::DuesSummary summary = ui::summarise({});
    QVERIFY(summary.payable.isEmpty());
    QVERIFY(!summary.nextDay);
    QCOMPARE(summary.total, Money());
}

QTEST_APPLESS_MAIN(DuesSummaryTest)
#include "tst_duessummary.moc"
