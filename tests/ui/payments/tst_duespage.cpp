// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/payments/family.h"
#include "ui/payments/duespage.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using ui::DuesPage;
using Column = app::DuesModel::Column;

namespace {

/// A page over given dues, ready and shown.
struct Stage {
    explicit Stage(app::Query<QList<Due>>::Fetch fetch, DuesPage::Kind kind, QSize size)
        : query(std::move(fetch))
        , page(query, navigator, kind) {
        page.resize(size);
        page.show();
        page.opened();
    }
    explicit Stage(const QList<Due> &dues, DuesPage::Kind kind = DuesPage::Kind::NewPayment,
                   QSize size = {1200, 640})
        : Stage(answering(dues), kind, size) {}

    [[nodiscard]] const QAbstractItemModel &rows() const { return *page.view().model(); }
    [[nodiscard]] QModelIndex cell(int row, Column column) const {
        return rows().index(row, int(column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&page.view(), key, modifiers);
    }

    SpyNavigator navigator;
    app::Query<QList<Due>> query;
    mutable DuesPage page;
};

} // namespace

class DuesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listsOpenDuesMostUrgentFirst();
    void keepsWhatAwaitsAnOutcomeOutOfReach();
    void sumsUpTheSelection();
    void countsADebtInPartsOnce();
    void selectsByKeyboard();
    void opensRowAndActionByKeyboard();
    void printsTheSelection();
    void paysTheSelection();
    void leadsBackToAPaymentUnderWay();
    void sortsByAColumn();
    void narrowsByFilterAndSearch();
    void saysWhyNothingIsListed();
    void showsAFailure();
    void keepsSelectionOverARefresh();
    void listsEverythingByBillingList();
    void partsTheRowsByBillingList();
    void narrowsToABillingList();
    void namesEveryCell();
    void scrollsTheTableNotThePage();
    void becomesCardsForLargeText_data();
    void becomesCardsForLargeText();
    void foldsTheFiltersAboveCards();
    void sortsCardsByABox();
    void ticksAllCardsByABox();
    void followsTheme();
};

void DuesPageTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    ui::Theme::instance().apply();
}

void DuesPageTest::cleanup() {
    ui::Theme::instance().setTextPercent(100);
    ui::Theme::instance().setScheme(ui::Scheme::Light);
}

void DuesPageTest::listsOpenDuesMostUrgentFirst() {
    QList<Due> dues = familyDues();
    std::reverse(dues.begin(), dues.end());
    dues.append(makeDue(9, QStringLiteral("Nido"), ServiceKind::Nursery, 100, {2026, 9, 1},
                        DueState::Paid));
    Stage stage(dues);
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    QCOMPARE(stage.cell(0, Column::State).data().toString(), QStringLiteral("Scaduto"));
    QCOMPARE(stage.cell(5, Column::State).data().toString(), QStringLiteral("In attesa di esito"));
    QVERIFY(stage.page.summaryText().contains(QStringLiteral("279,80")));
    QVERIFY(stage.page.summaryText().contains(QStringLiteral("30,00")));
}

void DuesPageTest::keepsWhatAwaitsAnOutcomeOutOfReach() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    stage.page.view().setCurrentIndex(stage.cell(5, Column::Select));
    stage.press(Qt::Key_Space);
    QVERIFY(stage.page.selection().isEmpty());
    const QList<ui::Banner *> banners = stage.page.findChildren<ui::Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(),
                        [](const ui::Banner *banner) { return banner->isVisible(); }));
}

void DuesPageTest::sumsUpTheSelection() {
    const QList<Due> dues = familyDues();
    Stage stage(dues);
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    QVERIFY(!stage.page.footer().printButton()->isEnabled());
    QCOMPARE(stage.page.footer().countText(), QStringLiteral("Scegli almeno un avviso"));
    stage.page.selection().select({dues.at(0).id, dues.at(1).id, dues.at(2).id});
    QVERIFY(stage.page.footer().printButton()->isEnabled());
    QVERIFY(stage.page.footer().countText().startsWith(QLatin1Char('3')));
    QCOMPARE(stage.page.footer().whoText(), QStringLiteral("2 di Luca Rossi, 1 di Sofia Rossi"));
    QVERIFY(stage.page.footer().totalText().startsWith(QStringLiteral("197,80")));
}

void DuesPageTest::countsADebtInPartsOnce() {
    QList<Due> dues = familyDues().mid(1, 3);
    for (int i = 0; i < dues.size(); ++i)
        dues[i].instalment = Instalment{QStringLiteral("D1"), i, 2};
    Stage stage(dues);
    QTRY_COMPARE(stage.rows().rowCount(), 3);
    stage.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(stage.page.selection().count(), 3);
    QVERIFY(stage.page.footer().totalText().startsWith(QStringLiteral("101,80")));
}

void DuesPageTest::selectsByKeyboard() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    stage.page.view().setCurrentIndex(stage.cell(1, Column::Service));
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.page.selection().count(), 1);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.page.selection().count(), 0);
    stage.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(stage.page.selection().count(), 5);
    auto *header = stage.page.findChild<ui::DuesHeader *>();
    QCOMPARE(header->checkState(), Qt::Checked);
    stage.press(Qt::Key_Space);
    QCOMPARE(header->checkState(), Qt::PartiallyChecked);
    stage.press(Qt::Key_A, Qt::ControlModifier);
    stage.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(header->checkState(), Qt::Unchecked);
}

void DuesPageTest::opensRowAndActionByKeyboard() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    stage.page.view().setCurrentIndex(stage.cell(1, Column::Child));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.navigator.notices.size(), 1);
    QCOMPARE(stage.navigator.notices.at(0), QList<Due>{familyDues().at(1)});
    stage.page.view().setCurrentIndex(stage.cell(0, Column::Actions));
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.navigator.notices.size(), 2);
    QCOMPARE(stage.navigator.notices.at(1), QList<Due>{familyDues().at(0)});
    QVERIFY(stage.page.selection().isEmpty());
    const QRect place = stage.page.view().visualRect(stage.cell(2, Column::Actions));
    QTest::mouseClick(stage.page.view().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(stage.navigator.notices.size(), 3);
}

void DuesPageTest::printsTheSelection() {
    const QList<Due> dues = familyDues();
    Stage stage(dues);
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    stage.page.selection().select({dues.at(2).id, dues.at(1).id});
    QTest::mouseClick(stage.page.footer().printButton(), Qt::LeftButton);
    QCOMPARE(stage.navigator.notices.size(), 1);
    QCOMPARE(stage.navigator.notices.at(0), (QList<Due>{dues.at(1), dues.at(2)}));
}

void DuesPageTest::paysTheSelection() {
    Stage stage(familyDues());
    QVERIFY(!stage.page.footer().payButton()->isVisible());
    app::Query<QList<Checkout>> checkouts(answering(QList<Checkout>()));
    stage.page.offerPaying(std::make_unique<ui::PayOffer>(checkouts, [] { return true; }));
    checkouts.refresh();
    QTRY_VERIFY(stage.page.footer().payButton()->isVisible());
    QVERIFY(!stage.page.footer().payButton()->isEnabled());
    stage.page.selection().select({familyDues().at(1).id});
    QVERIFY(stage.page.footer().payButton()->isEnabled());
    stage.page.footer().payButton()->click();
    QCOMPARE(stage.navigator.paid.size(), 1);
    QCOMPARE(stage.navigator.paid.first().first().id, familyDues().at(1).id);
    QVERIFY(!stage.page.pendingButton()->isVisible());
}

void DuesPageTest::leadsBackToAPaymentUnderWay() {
    Stage stage(familyDues());
    bool isOnline = true;
    Checkout begun{sampleId(4000), CheckoutState::Open, {}, {}, {}, {}};
    app::Query<QList<Checkout>> checkouts(answering(QList<Checkout>{begun}));
    stage.page.offerPaying(std::make_unique<ui::PayOffer>(checkouts, [&] { return isOnline; }));
    checkouts.refresh();
    QTRY_VERIFY(stage.page.pendingButton()->isVisible());
    isOnline = false;
    Q_EMIT checkouts.changed();
    QVERIFY(!stage.page.footer().payButton()->isEnabled());
    QVERIFY(stage.page.footer().whoText().contains(QStringLiteral("serve la rete")));
    stage.page.pendingButton()->click();
    QCOMPARE(stage.navigator.paid.size(), 1);
    QVERIFY(stage.navigator.paid.first().isEmpty());
}

void DuesPageTest::sortsByAColumn() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    auto *header = stage.page.findChild<ui::DuesHeader *>();
    header->setFocus();
    for (int step = 0; step < int(Column::Amount); ++step)
        QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Return);
    QVERIFY(stage.cell(0, Column::Amount).data().toString().startsWith(QStringLiteral("22,00")));
    QTest::keyClick(header, Qt::Key_Return);
    QVERIFY(stage.cell(0, Column::Amount).data().toString().startsWith(QStringLiteral("96,00")));
    QTest::keyClick(header, Qt::Key_Home);
}

void DuesPageTest::narrowsByFilterAndSearch() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    auto *child = stage.page.filters().box(QStringLiteral("child"));
    child->setCurrentIndex(child->findText(QStringLiteral("Sofia Rossi")));
    QCOMPARE(stage.rows().rowCount(), 2);
    stage.page.filters().searchField()->setText(QStringLiteral("refez"));
    QCOMPARE(stage.rows().rowCount(), 1);
    QVERIFY(stage.page.summaryText().contains(QStringLiteral("79,80")));
    stage.page.filters().reset();
    QCOMPARE(stage.rows().rowCount(), 6);
    stage.page.focusSearch();
    QTRY_VERIFY(stage.page.filters().searchField()->hasFocus());
}

void DuesPageTest::saysWhyNothingIsListed() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    stage.page.filters().searchField()->setText(QStringLiteral("niente di simile"));
    auto *panel = stage.page.findChild<ui::StatePanel *>();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->title(), QStringLiteral("Nessun avviso con questi filtri"));
    QTest::mouseClick(panel->action(), Qt::LeftButton);
    QCOMPARE(stage.rows().rowCount(), 6);

    Stage nothing(QList<Due>{});
    auto *empty = nothing.page.findChild<ui::StatePanel *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("Non hai nulla da pagare"));
}

void DuesPageTest::showsAFailure() {
    Stage stage(failing<QList<Due>>(FailureCode::NetworkTimeout), DuesPage::Kind::NewPayment,
                {1200, 640});
    auto *panel = stage.page.findChild<ui::StatePanel *>();
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(panel->reference().contains(QStringLiteral("rete.tempo-scaduto")));
}

void DuesPageTest::keepsSelectionOverARefresh() {
    QList<Due> answer = familyDues();
    Stage stage([&answer] { return answering(answer)(); }, DuesPage::Kind::NewPayment, {1200, 640});
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    stage.page.selection().select({answer.at(1).id, answer.at(2).id});
    answer[1].state = DueState::Paid;
    stage.page.refresh();
    QTRY_COMPARE(stage.rows().rowCount(), 5);
    QCOMPARE(stage.page.selection().dues(), QList<Due>{answer.at(2)});
    QVERIFY(stage.page.footer().totalText().startsWith(QStringLiteral("79,80")));
}

void DuesPageTest::listsEverythingByBillingList() {
    QList<Due> dues = familyDues();
    dues[0].state = DueState::Paid;
    dues[3].issuedOn = QDate(2026, 11, 20);
    Stage stage(dues, DuesPage::Kind::BillingLists);
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    QCOMPARE(stage.page.title(), QStringLiteral("Prospetto Ruoli"));
    QVERIFY(stage.cell(0, Column::Service)
                .data()
                .toString()
                .contains(dues.at(3).noticeNumber.grouped()));
    QCOMPARE(stage.cell(5, Column::State).data().toString(), QStringLiteral("Pagato"));
    QCOMPARE(stage.cell(5, Column::Actions).data().toString(), QStringLiteral("Nessuna azione"));
}

void DuesPageTest::partsTheRowsByBillingList() {
    QList<Due> dues = familyDues();
    dues[3].issuedOn = QDate(2026, 11, 20);
    dues[4].issuedOn = QDate(2026, 11, 20);
    Stage stage(dues, DuesPage::Kind::BillingLists);
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    const auto spoken = [&stage](int row) {
        return stage.cell(row, Column::Child).data(Qt::AccessibleTextRole).toString();
    };
    const QString words = QStringLiteral("Ruolo del 20/11/2026, 2 avvisi · da pagare 82,00");
    QVERIFY2(spoken(0).startsWith(words), qPrintable(spoken(0)));
    QVERIFY(spoken(1).startsWith(QStringLiteral("Sofia")));
    QVERIFY(spoken(2).startsWith(QStringLiteral("Ruolo del")));
    const ui::DuesView &view = stage.page.view();
    QVERIFY(view.rowHeight(0) > view.rowHeight(1));
    QCOMPARE(view.rowHeight(0), view.rowHeight(2));
    // Sorted the other way round the ruoli stay where they are, and so do their headings.
    stage.page.view().sortBy(Column::Amount, Qt::DescendingOrder);
    QVERIFY(stage.cell(0, Column::Amount).data().toString().startsWith(QStringLiteral("60,00")));
    QVERIFY(stage.cell(2, Column::Amount).data().toString().startsWith(QStringLiteral("96,00")));
    QVERIFY(view.rowHeight(0) > view.rowHeight(1));
    QCOMPARE(view.rowHeight(0), view.rowHeight(2));
    // A press on a heading is no press on the due below.
    const QRect place = view.visualRect(stage.cell(2, Column::Select));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(10, 10));
    QVERIFY(stage.page.selection().isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.bottomLeft() + QPoint(10, -10));
    QCOMPARE(stage.page.selection().count(), 1);
}

void DuesPageTest::narrowsToABillingList() {
    QList<Due> dues = familyDues();
    dues[3].issuedOn = QDate(2026, 11, 20);
    Stage usual(dues);
    QVERIFY(usual.page.filters().box(QStringLiteral("billingList")) == nullptr);
    Stage stage(dues, DuesPage::Kind::BillingLists);
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    auto *box = stage.page.filters().box(QStringLiteral("billingList"));
    QCOMPARE(box->accessibleName(), QStringLiteral("Ruolo"));
    QCOMPARE(box->itemText(1), QStringLiteral("20/11/2026"));
    box->setCurrentIndex(1);
    QCOMPARE(stage.rows().rowCount(), 1);
    QVERIFY(stage.page.filters().isNarrowed());
    stage.page.filters().reset();
    QCOMPARE(stage.rows().rowCount(), 6);
}

void DuesPageTest::namesEveryCell() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    for (int column = 0; column < stage.rows().columnCount(); ++column) {
        QVERIFY(!stage.cell(1, Column(column)).data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!stage.rows().headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QCOMPARE(stage.cell(1, Column::Actions).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Stampa l'avviso di Refezione, ottobre 2026, Luca Rossi"));
}

void DuesPageTest::scrollsTheTableNotThePage() {
    QList<Due> dues = sampleDues(60);
    dues.append(familyDues().constLast()); // its banner wraps
    Stage stage(dues);
    QTRY_COMPARE(stage.rows().rowCount(), 61);
    QVERIFY(!stage.page.view().showsCards());
    QTRY_VERIFY(stage.page.view().verticalScrollBar()->maximum() > 0);
    auto *area = stage.page.findChild<QScrollArea *>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void DuesPageTest::becomesCardsForLargeText_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("cards");
    QTest::newRow("100 %, wide") << 100 << 1200 << false;
    QTest::newRow("200 %, wide") << 200 << 1064 << true;
    QTest::newRow("100 %, narrow") << 100 << 600 << true;
    QTest::newRow("150 %, narrow") << 150 << 700 << true;
}

void DuesPageTest::becomesCardsForLargeText() {
    QFETCH(int, percent);
    QFETCH(int, width);
    ui::Theme::instance().setTextPercent(percent);
    for (const QList<Due> &dues : {familyDues(), longDues()}) {
        Stage stage(dues, DuesPage::Kind::NewPayment, {width, 640});
        QTRY_COMPARE(stage.rows().rowCount(), dues.size());
        QFETCH(bool, cards);
        if (dues == familyDues())
            QTRY_COMPARE(stage.page.view().showsCards(), cards);
        const auto areas = stage.page.findChildren<QAbstractScrollArea *>();
        for (QAbstractScrollArea *area : areas)
            QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        if (stage.page.view().showsCards())
            QTRY_COMPARE(stage.page.view().verticalScrollBar()->maximum(), 0);
        // The amount fits into the cell that shows it.
        const ui::DuesView &view = stage.page.view();
        const Column column = view.showsCards() ? Column::Actions : Column::Amount;
        const QFontMetrics digits(ui::Theme::instance().font(ui::TextUse::RowAmount));
        const QString amount = stage.cell(0, Column::Amount).data().toString();
        QVERIFY(view.columnWidth(int(column)) > digits.horizontalAdvance(amount));
        QCOMPARE(stage.page.footer().isVisible(), true);
        QVERIFY(stage.page.minimumSizeHint().width() <= width);
    }
}

void DuesPageTest::foldsTheFiltersAboveCards() {
    Stage stage(familyDues(), DuesPage::Kind::NewPayment, {600, 640});
    QTRY_VERIFY(stage.page.view().showsCards());
    ui::DuesTools &tools = stage.page.tools();
    QTRY_VERIFY(tools.foldButton().isVisible());
    QVERIFY(!stage.page.filters().isVisible());
    stage.page.filters().searchField()->setText(QStringLiteral("refezione"));
    QCOMPARE(tools.foldButton().text(), QStringLiteral("Filtri (1)"));
    QTest::mouseClick(&tools.foldButton(), Qt::LeftButton);
    QVERIFY(stage.page.filters().isVisible());
    QTest::mouseClick(&tools.foldButton(), Qt::LeftButton);
    QVERIFY(!stage.page.filters().isVisible());
    stage.page.focusSearch();
    QTRY_VERIFY(stage.page.filters().searchField()->hasFocus());
    stage.page.resize(1200, 640);
    QTRY_VERIFY(!tools.foldButton().isVisible());
    QVERIFY(stage.page.filters().isVisible());
}

void DuesPageTest::sortsCardsByABox() {
    Stage stage(familyDues(), DuesPage::Kind::NewPayment, {600, 640});
    QTRY_VERIFY(stage.page.view().showsCards());
    ui::DuesOrderBox &box = stage.page.tools().orderBox();
    QTRY_VERIFY(box.isVisible());
    QCOMPARE(box.currentIndex(), 0);
    const auto choose = [&box](const QString &words) { box.setCurrentIndex(box.findText(words)); };
    const auto first = [&stage] { return stage.cell(0, Column::Amount).data().toString(); };
    choose(QStringLiteral("Importo, dal più alto"));
    QVERIFY(first().startsWith(QStringLiteral("96,00")));
    choose(QStringLiteral("Prima i più urgenti"));
    QCOMPARE(stage.cell(0, Column::State).data().toString(), QStringLiteral("Scaduto"));
    // What the header chose is what the box shows, back above cards.
    stage.page.resize(1200, 640);
    QTRY_VERIFY(!stage.page.view().showsCards());
    stage.page.view().sortBy(Column::Amount);
    stage.page.resize(600, 640);
    QTRY_VERIFY(stage.page.view().showsCards());
    QCOMPARE(box.currentText(), QStringLiteral("Importo, dal più basso"));
}

void DuesPageTest::ticksAllCardsByABox() {
    Stage stage(familyDues(), DuesPage::Kind::NewPayment, {600, 640});
    QTRY_VERIFY(stage.page.tools().allBox().isVisible());
    stage.page.tools().allBox().click();
    QCOMPARE(stage.page.selection().count(), 5);
    QCOMPARE(stage.page.tools().allBox().checkState(), Qt::Checked);
    stage.page.selection().setSelected(familyDues().at(1).id, false);
    QCOMPARE(stage.page.tools().allBox().checkState(), Qt::PartiallyChecked);
}

void DuesPageTest::followsTheme() {
    Stage stage(familyDues());
    QTRY_COMPARE(stage.rows().rowCount(), 6);
    const QImage light = stage.page.view().viewport()->grab().toImage();
    ui::Theme::instance().setScheme(ui::Scheme::Dark);
    const QImage dark = stage.page.view().viewport()->grab().toImage();
    QVERIFY(light != dark);
    QSet<QRgb> colours;
    for (int y = 0; y < light.height(); ++y)
        for (int x = 0; x < light.width(); ++x)
            colours.insert(light.pixel(x, y));
    QVERIFY(colours.size() > 20);
}

QTEST_MAIN(DuesPageTest)
#include "tst_duespage.moc"
