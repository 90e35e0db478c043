// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/page/sheetpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;

namespace {

constexpr int columnWidth = 400;

/// A page with one part, opened to what a derived page sees.
class OnePart : public SheetPage {
public:
    OnePart()
        : SheetPage(columnWidth)
        , part(new QWidget) {
        add(part);
    }
    using SheetPage::say;
    [[nodiscard]] QString title() const override { return QStringLiteral("Uno"); }
    [[nodiscard]] QString subtitle() const override { return {}; }
    void refresh() override { ++refreshed; }
    void retranslate() override { ++translated; }

    QWidget *part;
    int refreshed = 0;
    int translated = 0;
};

} // namespace

/// What all pages of one column share.
class SheetPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::instance().apply(); }
    void asksWhenOpened();
    void forgetsItsMessageWhenClosed();
    void saysAFailureInWords();
    void speaksTheLanguageOfNow();
    void columnGrowsWithTheText();
    void largerTextKeepsTheFocusInSight();
};

void SheetPageTest::asksWhenOpened() {
    OnePart page;
    page.opened();
    QCOMPARE(page.refreshed, 1);
}

void SheetPageTest::forgetsItsMessageWhenClosed() {
    OnePart page;
    page.say(Banner::Kind::Success, QStringLiteral("Fatto."));
    QVERIFY(!page.message()->isHidden());
    QVERIFY(page.message()->accessibleName().contains(QStringLiteral("Fatto.")));
    page.closed();
    QVERIFY(page.message()->isHidden());
    QVERIFY(!page.message()->accessibleName().contains(QStringLiteral("Fatto.")));
}

void SheetPageTest::saysAFailureInWords() {
    OnePart page;
    page.say({FailureCode::NetworkUnreachable, {}, {}, {}, {}});
    QVERIFY(!page.message()->isHidden());
    QVERIFY(!page.message()->accessibleName().isEmpty());
}

void SheetPageTest::speaksTheLanguageOfNow() {
    OnePart page;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QCOMPARE(page.translated, 1);
}

void SheetPageTest::columnGrowsWithTheText() {
    OnePart page;
    page.resize(3 * columnWidth, columnWidth);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.part->width(), Theme::instance().px(columnWidth));
    Theme::instance().setTextPercent(150);
    QTRY_COMPARE(page.part->width(), Theme::instance().px(columnWidth));
    QVERIFY(page.part->width() > columnWidth);
    Theme::instance().setTextPercent(100);
}

void SheetPageTest::largerTextKeepsTheFocusInSight() {
    OnePart page;
    auto *above = new Label(TextUse::Body);
    above->setText(QStringLiteral("Riga\n").repeated(20));
    auto *field = new QLineEdit;
    auto *column = new QVBoxLayout(page.part);
    column->addWidget(above);
    column->addWidget(field);
    column->addSpacing(2 * columnWidth);
    page.resize(columnWidth, columnWidth);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    QTRY_VERIFY(!field->visibleRegion().isEmpty());
    const int before = field->y();
    Theme::instance().setTextPercent(200);
    QTRY_VERIFY(field->y() > before + columnWidth / 2 && !field->visibleRegion().isEmpty());
    Theme::instance().setTextPercent(100);
}

QTEST_MAIN(SheetPageTest)
#include "tst_sheetpage.moc"
