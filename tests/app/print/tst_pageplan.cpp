// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"
#include "app/print/pageplan.h"
#include "tests/app/print/noticefixtures.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;

/// Which sheets a notice takes and what stands on each; the words made of numbers.
class PagePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsOfInstalments_data();
    void columnsOfInstalments();
    void pages_data();
    void pages();
    void everyInstalmentIsPrintedOnce_data();
    void everyInstalmentIsPrintedOnce();
    void firstInstalmentLeadsWithoutSingle();
    void blocksStayOnTheSheet();
    void amounts_data();
    void amounts();
    void titles();
};

void PagePlanTest::columnsOfInstalments_data() {
    QTest::addColumn<int>("instalments");
    QTest::addColumn<int>("columns");
    const QList<QPair<int, int>> rows{{0, 3}, {1, 2}, {2, 2}, {3, 3}, {4, 2},  {5, 3},
                                      {6, 3}, {7, 3}, {8, 2}, {9, 3}, {10, 2}, {11, 3}};
    for (const auto &[instalments, columns] : rows)
        if (instalments > 0)
            QTest::addRow("%d", instalments) << instalments << columns;
}

void PagePlanTest::columnsOfInstalments() {
    QFETCH(int, instalments);
    QTEST(columnsFor(instalments), "columns");
}

void PagePlanTest::pages_data() {
    QTest::addColumn<int>("parts");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("postal");
    QTest::addColumn<int>("pages");
    QTest::newRow("single") << 0 << true << false << 1;
    QTest::newRow("single with bollettino") << 0 << true << true << 1;
    QTest::newRow("single and two") << 2 << true << false << 1;
    QTest::newRow("single and three") << 3 << true << false << 1;
    QTest::newRow("single and four") << 4 << true << false << 2;
    QTest::newRow("single and five") << 5 << true << false << 2;
    QTest::newRow("single and nine") << 9 << true << false << 2;
    QTest::newRow("single and twelve") << 12 << true << false << 3;
    QTest::newRow("single and two with bollettini") << 2 << true << true << 2;
    QTest::newRow("single and three with bollettini") << 3 << true << true << 2;
    QTest::newRow("single and four with bollettini") << 4 << true << true << 3;
    QTest::newRow("single and nine with bollettini") << 9 << true << true << 4;
    QTest::newRow("three alone") << 3 << false << false << 1;
    QTest::newRow("three alone with bollettini") << 3 << false << true << 2;
    QTest::newRow("one alone") << 1 << false << false << 1;
}

void PagePlanTest::pages() {
    QFETCH(int, parts);
    QFETCH(bool, whole);
    QFETCH(bool, postal);
    const QList<NoticePage> pages = planPages(fixtures::noticeInParts(parts, whole), postal);
    QTEST(static_cast<int>(pages.size()), "pages");
    QVERIFY(pages.first().front);
    for (const NoticePage &page : pages) {
        QCOMPARE(page.columns, pages.first().columns); // layouts are never mixed
        QCOMPARE(page.slips, postal);
        QVERIFY(!postal || page.boxes.size() <= page.columns);
    }
}

void PagePlanTest::everyInstalmentIsPrintedOnce_data() {
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("postal");
    QTest::newRow("whole") << true << false;
    QTest::newRow("whole, postal") << true << true;
    QTest::newRow("parts") << false << false;
    QTest::newRow("parts, postal") << false << true;
}

void PagePlanTest::everyInstalmentIsPrintedOnce() {
    QFETCH(bool, whole);
    QFETCH(bool, postal);
    for (int parts = whole ? 0 : 1; parts <= 13; ++parts) {
        QList<int> printed;
        for (const NoticePage &page : planPages(fixtures::noticeInParts(parts, whole), postal)) {
            if (page.payment)
                printed.append(page.payment->instalment);
            for (const NoticePayment &box : page.boxes)
                printed.append(box.instalment);
        }
        QList<int> wanted;
        for (int i = whole ? 0 : 1; i <= parts; ++i)
            wanted.append(i);
        QCOMPARE(printed, wanted);
    }
}

void PagePlanTest::firstInstalmentLeadsWithoutSingle() {
    const QList<NoticePage> postal = planPages(fixtures::noticeInParts(3, false), true);
    QCOMPARE(postal[0].payment->instalment, 1);
    QCOMPARE(postal[1].boxes.size(), 2);
    const QList<NoticePage> plain = planPages(fixtures::noticeInParts(3, false), false);
    QVERIFY(!plain[0].payment.has_value());
    QCOMPARE(plain[0].boxesTop, layout::boxesWithoutPayment);
}

void PagePlanTest::blocksStayOnTheSheet() {
    QVERIFY(layout::boxesOnFollowing + (layout::boxRowsOnFollowing - 1) * layout::boxesPitch +
                layout::boxFoot <
            layout::pageHeight - 10);
    QVERIFY(layout::slipsOfThree + 2 * layout::slipsOfThreePitch + layout::slipAuthorisation -
                layout::slipTightAuthorisation <
            layout::pageHeight);
    QVERIFY(layout::slipAuthorisation - layout::slipTightAuthorisation + 2 <
            layout::slipsOfThreePitch);
    for (const int columns : {2, 3})
        QVERIFY(layout::boxLeft(columns, columns - 1) + layout::boxWidth(columns) < 203.2);
}

void PagePlanTest::amounts_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("cent") << 1LL << QStringLiteral("0,01");
    QTest::newRow("euro") << 100LL << QStringLiteral("1,00");
    QTest::newRow("hundreds") << 99999LL << QStringLiteral("999,99");
    QTest::newRow("thousands") << 150000LL << QStringLiteral("1.500,00");
    QTest::newRow("hundred thousands") << 99999999LL << QStringLiteral("999.999,99");
    QTest::newRow("most") << 9999999999LL << QStringLiteral("99.999.999,99");
}

void PagePlanTest::amounts() {
    QFETCH(qint64, cents);
    QTEST(noticetexts::amountText(Money::fromCents(cents)), "text");
}

void PagePlanTest::titles() {
    const QDate date(2024, 12, 31);
    QCOMPARE(noticetexts::paymentTitle(0, date), QStringLiteral("Rata unica entro il 31/12/2024"));
    QCOMPARE(noticetexts::paymentTitle(0, {}), QStringLiteral("Rata unica"));
    QCOMPARE(noticetexts::slipTitle(1, date), QStringLiteral("Rata 1 entro 31/12/2024"));
    QCOMPARE(noticetexts::inParts(2, true),
             QStringLiteral("Puoi pagare per intero oppure in 2 rate"));
    QCOMPARE(noticetexts::inParts(3, false), QStringLiteral("Puoi pagare in 3 rate"));
}

QTEST_APPLESS_MAIN(PagePlanTest)
#include "tst_pageplan.moc"
