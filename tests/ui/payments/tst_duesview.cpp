// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/payments/family.h"
#include "ui/payments/list/duesview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using Column = app::DuesModel::Column;

namespace {

struct Stage {
    explicit Stage(const QList<Due> &dues) {
        model.setDues(dues);
        shown.setDuesModel(model);
        view.resize(1100, 500);
        view.fitWidth(1100);
        view.show();
    }
    app::DuesModel model;
    app::DuesFilterModel shown;
    app::DueSelection selection{model};
    ui::DuesWordsModel words{shown, selection};
    ui::DuesView view{words};
};

} // namespace

class DuesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().apply(); }
    void isAWellBehavedModel();
    void ticksWithTheMouse();
    void ticksInCardsToo();
    void opensByDoubleClick();
    void paysWithTheKeysToo();
    void keepsTheCurrentRowWhenTheModeChanges();
    void hasNoWidgetPerRow();
    void needsNoMeasuringPerRow();
};

void DuesViewTest::isAWellBehavedModel() {
    Stage stage(familyDues());
    QAbstractItemModelTester tester(&stage.words,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.selection.select({familyDues().at(1).id});
    stage.shown.setSearch(QStringLiteral("refezione"));
    QCOMPARE(stage.words.rowCount(), 2);
    stage.model.setDues(longDues());
    stage.shown.clearFilters();
    QCOMPARE(stage.words.rowCount(), 5);
}

void DuesViewTest::ticksWithTheMouse() {
    Stage stage(familyDues());
    const QModelIndex box = stage.words.index(1, int(Column::Select));
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {},
                      stage.view.visualRect(box).center());
    QVERIFY(stage.words.isChecked(1));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const QModelIndex name = stage.words.index(2, int(Column::Child));
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {},
                      stage.view.visualRect(name).center());
    QVERIFY(!stage.words.isChecked(2));
}

void DuesViewTest::ticksInCardsToo() {
    Stage stage(familyDues());
    stage.view.fitWidth(500);
    QVERIFY(stage.view.showsCards());
    const QRect cell = stage.view.visualRect(stage.words.index(0, int(Column::Child)));
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {},
                      ui::DueCardDelegate::checkRect(cell).center());
    QVERIFY(stage.words.isChecked(0));
    QSignalSpy printed(&stage.view, &ui::DuesView::printRequested);
    const QRect acts = stage.view.visualRect(stage.words.index(0, int(Column::Actions)));
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {},
                      ui::DueCardDelegate::payRect(acts).center());
    QCOMPARE(printed.size(), 1);
    // With Paga in that place the printer stands beside it.
    QSignalSpy paid(&stage.view, &ui::DuesView::payRequested);
    stage.view.setPaying(true);
    const QRect both = stage.view.visualRect(stage.words.index(0, int(Column::Actions)));
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {},
                      ui::DueCardDelegate::payRect(both).center());
    QCOMPARE(paid.size(), 1);
    QCOMPARE(printed.size(), 1);
}

void DuesViewTest::opensByDoubleClick() {
    Stage stage(familyDues());
    QSignalSpy opened(&stage.view, &ui::DuesView::openRequested);
    const QRect cell = stage.view.visualRect(stage.words.index(0, int(Column::Service)));
    QTest::mouseDClick(stage.view.viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.size(), 1);
}

// Two buttons are painted in one cell: the menu of the row reaches each of them without a mouse.
void DuesViewTest::paysWithTheKeysToo() {
    Stage stage(familyDues());
    stage.view.setPaying(true);
    QList<PublicId> paid;
    connect(&stage.view, &ui::DuesView::payRequested, this,
            [&paid](const Due &due) { paid.append(due.id); });
    const QModelIndex amount = stage.words.index(1, int(Column::Amount));
    stage.view.setCurrentIndex(amount);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&stage.view, &asked);
    auto *menu = stage.view.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(paid, QList<PublicId>{ui::DuesWordsModel::dueOf(amount).id});
}

void DuesViewTest::keepsTheCurrentRowWhenTheModeChanges() {
    Stage stage(familyDues());
    stage.view.setCurrentIndex(stage.words.index(3, int(Column::Amount)));
    stage.view.fitWidth(500);
    QCOMPARE(stage.view.currentIndex().row(), 3);
    QVERIFY(!stage.view.isColumnHidden(stage.view.currentIndex().column()));
    stage.view.fitWidth(1100);
    QVERIFY(!stage.view.showsCards());
    QCOMPARE(stage.view.currentIndex().row(), 3);
}

void DuesViewTest::hasNoWidgetPerRow() {
    Stage few(sampleDues(10));
    Stage many(sampleDues(2000));
    few.view.grab();
    many.view.grab();
    QCOMPARE(many.view.findChildren<QWidget *>().size(), few.view.findChildren<QWidget *>().size());
}

void DuesViewTest::needsNoMeasuringPerRow() {
    Stage stage(sampleDues(2000));
    const int height = stage.view.rowHeight(0);
    QCOMPARE(stage.view.rowHeight(1999), height);
    QCOMPARE(stage.view.fullHeight(),
             stage.view.horizontalHeader()->sizeHint().height() + 2000 * height);
}

QTEST_MAIN(DuesViewTest)
#include "tst_duesview.moc"
