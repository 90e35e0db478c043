// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtTest>

using namespace campanella::ui;

namespace {

bool isDrawn(const QImage &image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
    return false;
}

QImage checkBox(Qt::CheckState state, bool enabled) {
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Theme::instance().color(Role::Window));
    QPainter painter(&image);
    paintCheckBox(painter, image.rect(), state, enabled);
    return image;
}

/// How many pixels of the upper edge belong to the line.
int linePixels(const QImage &box) {
    int count = 0;
    for (int x = 4; x < box.width() - 4; ++x)
        count += box.pixelColor(x, 0).lightness() > 127 ? 1 : 0;
    return count;
}

} // namespace

/// The look reaches the controls: sizes, fonts, colours, icons, focus ring.
class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controlHeights_data();
    void controlHeights();
    void headsStandOverTheirCells();
    void textSizeIsBounded();
    void fontsFollowTheText();
    void controlsFollowTheText();
    void paletteFollowsTheScheme();
    void everyIconCanBeDrawn();
    void iconTakesTheColourOfItsRole();
    void ringFollowsTheFocus();
    void ringSurvivesAChangeOfScheme();
    void nothingToPressIsTooSmall();
    void disabledTickLooksDisabled_data();
    void disabledTickLooksDisabled();
    void radioButtonCanBeSeen_data();
    void radioButtonCanBeSeen();
    void cardsHaveAStrongLineInHighContrast();
    void lateQuestionOfAScreenReaderIsHarmless();

private:
    static QFocusFrame *ring();
};

void ThemeTest::init() {
    Theme::instance().setScheme(Scheme::Light);
    Theme::instance().setTextPercent(100);
    Theme::instance().apply();
}

void ThemeTest::controlHeights_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("field");
    QTest::newRow("100 %") << 100 << 40;
    QTest::newRow("150 %") << 150 << 60;
    QTest::newRow("200 %") << 200 << 80;
}

void ThemeTest::controlHeights() {
    QFETCH(int, percent);
    QFETCH(int, field);
    Theme::instance().setTextPercent(percent);
    QLineEdit line;
    QComboBox combo;
    Button button(ButtonKind::Filled, QStringLiteral("Paga"), QStringLiteral("pay"));
    QCOMPARE(line.sizeHint().height(), field);
    QCOMPARE(combo.sizeHint().height(), field);
    QCOMPARE(button.sizeHint().height(), field);
}

// Qt leaves the margin of the focus frame and one pixel before the text of a cell.
void ThemeTest::headsStandOverTheirCells() {
    const QStyle *style = QApplication::style();
    QCOMPARE(style->pixelMetric(QStyle::PM_HeaderMargin),
             style->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
}

void ThemeTest::textSizeIsBounded() {
    Theme::instance().setTextPercent(20);
    QCOMPARE(Theme::instance().textPercent(), 100);
    Theme::instance().setTextPercent(900);
    QCOMPARE(Theme::instance().textPercent(), 200);
}

void ThemeTest::fontsFollowTheText() {
    QCOMPARE(Theme::instance().font(TextUse::PageTitle).pixelSize(), 28);
    Theme::instance().setTextPercent(200);
    QCOMPARE(Theme::instance().font(TextUse::PageTitle).pixelSize(), 56);
    QCOMPARE(Theme::instance().font(TextUse::Total).letterSpacing(), 90.0);
    QCOMPARE(Theme::instance().font(TextUse::RowAmount).letterSpacing(), 95.0);
}

// A control that lives through a change of size measures itself again.
void ThemeTest::controlsFollowTheText() {
    QComboBox combo;
    combo.addItem(QStringLiteral("Tutti"));
    combo.show();
    for (const int percent : {200, 100}) {
        Theme::instance().setTextPercent(percent);
        QCOMPARE(combo.sizeHint().height(), 40 * percent / 100);
        QCOMPARE(combo.minimumSizeHint().height(), 40 * percent / 100);
    }
}

void ThemeTest::paletteFollowsTheScheme() {
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Role::Window, Scheme::Dark));
    Theme::instance().setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 1);
}

void ThemeTest::everyIconCanBeDrawn() {
    int count = 0;
    for (QDirIterator files(QStringLiteral(":/icons")); files.hasNext(); ++count) {
        const QString file = files.next();
        const QIcon icon = Theme::instance().icon(QFileInfo(file).baseName(), Role::Text);
        QVERIFY2(!icon.isNull(), qPrintable(file));
        QVERIFY2(isDrawn(icon.pixmap(20).toImage()), qPrintable(file));
    }
    QVERIFY(count > 60);
}

void ThemeTest::iconTakesTheColourOfItsRole() {
    const QIcon icon = Theme::instance().icon(QStringLiteral("circle"), Role::Danger);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::instance().setScheme(scheme);
        const QImage image = icon.pixmap(48).toImage();
        bool found = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found = found || image.pixelColor(x, y) == color(Role::Danger, scheme);
        QVERIFY(found);
    }
}

QFocusFrame *ThemeTest::ring() {
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        if (auto *frame = qobject_cast<QFocusFrame *>(widget))
            return frame;
    return nullptr;
}

void ThemeTest::ringFollowsTheFocus() {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new Button(ButtonKind::Filled, QStringLiteral("Uno"), QString());
    auto *second = new QLineEdit;
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QApplication::setActiveWindow(&window);
    first->setFocus();
    QTRY_VERIFY(ring() != nullptr && ring()->widget() == first);
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_COMPARE(ring()->widget(), second);
    // 3 px of ring and 2 px of gap outside the control.
    QCOMPARE(ring()->size(), second->size() + QSize(10, 10));
}

void ThemeTest::ringSurvivesAChangeOfScheme() {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    column->addWidget(field);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    QTRY_VERIFY(ring() != nullptr && ring()->widget() == field);
    Theme::instance().setScheme(Scheme::Dark);
    QCOMPARE(ring()->widget(), field);
    QVERIFY(ring()->isVisible());
}

void ThemeTest::nothingToPressIsTooSmall() {
    const IconButton icon(QStringLiteral("print"), QStringLiteral("Stampa"));
    const Button link(ButtonKind::Link, QStringLiteral("Guida"), QString());
    const QCheckBox box;
    for (const QWidget *control :
         {static_cast<const QWidget *>(&icon), static_cast<const QWidget *>(&link),
          static_cast<const QWidget *>(&box)})
        QVERIFY(control->sizeHint().height() >= 24);
}

void ThemeTest::disabledTickLooksDisabled_data() {
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Qt::CheckState>("state");
    for (const auto &[name, scheme] : {std::pair("light", Scheme::Light),
                                       {"dark", Scheme::Dark},
                                       {"high", Scheme::HighContrast}})
        for (const auto state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked})
            QTest::addRow("%s, %d", name, int(state)) << scheme << state;
}

void ThemeTest::disabledTickLooksDisabled() {
    QFETCH(Scheme, scheme);
    QFETCH(Qt::CheckState, state);
    Theme::instance().setScheme(scheme);
    const QImage enabled = checkBox(state, true);
    const QImage disabled = checkBox(state, false);
    QVERIFY(enabled != disabled);
    // No fill tells there: the line is broken, and still to be seen.
    if (scheme == Scheme::HighContrast) {
        QVERIFY(linePixels(disabled) < linePixels(enabled));
        QVERIFY(linePixels(disabled) > 0);
    }
}

void ThemeTest::radioButtonCanBeSeen_data() {
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void ThemeTest::radioButtonCanBeSeen() {
    QFETCH(Scheme, scheme);
    Theme::instance().setScheme(scheme);
    const auto paint = [](bool chosen) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Theme::instance().color(Role::Surface));
        QPainter painter(&image);
        paintRadioButton(painter, image.rect(), chosen, true);
        return image;
    };
    const QColor surface = Theme::instance().color(Role::Surface);
    const double leastContrast = 3; // WCAG 2.1, 1.4.11
    QVERIFY(contrastRatio(paint(false).pixelColor(10, 0), surface) >= leastContrast);
    QCOMPARE(paint(false).pixelColor(10, 10), surface);
    QVERIFY(contrastRatio(paint(true).pixelColor(10, 10), surface) >= leastContrast);
}

void ThemeTest::cardsHaveAStrongLineInHighContrast() {
    for (const Scheme scheme : {Scheme::Light, Scheme::HighContrast}) {
        Theme::instance().setScheme(scheme);
        Card card;
        card.resize(100, 60);
        const QImage image = card.grab().toImage();
        const bool strong = scheme == Scheme::HighContrast;
        QCOMPARE(image.pixelColor(50, 0), color(Role::Border, scheme));
        QCOMPARE(image.pixelColor(50, 1), color(strong ? Role::Border : Role::Surface, scheme));
        QCOMPARE(image.pixelColor(50, 2), color(Role::Surface, scheme));
    }
}

// A scroll bar that goes takes a child away between two questions.
void ThemeTest::lateQuestionOfAScreenReaderIsHarmless() {
    QScrollArea area;
    auto *content = new QWidget;
    area.setWidget(content);
    area.show();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(access->child(access->childCount()) == nullptr);
    QVERIFY(access->child(99) == nullptr);
    const QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(area.viewport());
    QVERIFY(access->indexOfChild(viewport) >= 0);
    QCOMPARE(viewport->child(0)->object(), content);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
