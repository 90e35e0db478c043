// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/waybutton.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;

/// "Entra con SPID" keeps to the standard of its button.
class WayButtonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheStandardSizes_data();
    void keepsTheStandardSizes();
    void keepsTheStandardColours();
    void growsWithTheText();
    void growsWithLongWords();
    void answersKeys_data();
    void answersKeys();
    void isNamed();

private:
    static QColor fillOf(WayButton &button);
};

void WayButtonTest::init() {
    Theme::instance().setTextPercent(100);
    Theme::instance().setScheme(Scheme::Light);
    Theme::instance().apply();
}

// A point of the fill that neither icon nor words touch.
QColor WayButtonTest::fillOf(WayButton &button) {
    const QImage picture = button.grab().toImage();
    return picture.pixelColor(picture.width() / 2, 4);
}

void WayButtonTest::keepsTheStandardSizes_data() {
    QTest::addColumn<WayButtonSize>("size");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("letters");
    QTest::newRow("s") << WayButtonSize::Small << 150 << 10;
    QTest::newRow("m") << WayButtonSize::Medium << 220 << 15;
    QTest::newRow("l") << WayButtonSize::Large << 280 << 20;
    QTest::newRow("xl") << WayButtonSize::ExtraLarge << 340 << 25;
}

void WayButtonTest::keepsTheStandardSizes() {
    QFETCH(WayButtonSize, size);
    QFETCH(int, width);
    QFETCH(int, letters);
    WayButton button(WayKind::Spid, size);
    button.setText(QStringLiteral("Entra con SPID"));
    QCOMPARE(button.sizeHint().width(), width);
    QCOMPARE(button.font().pixelSize(), letters);
    QCOMPARE(int(button.font().weight()), 600);
}

void WayButtonTest::keepsTheStandardColours() {
    WayButton button(WayKind::Spid);
    button.setText(QStringLiteral("Entra con SPID"));
    button.resize(button.sizeHint());
    button.show();
    QCOMPARE(fillOf(button), QColor(0x00, 0x66, 0xCC));
    button.setAttribute(Qt::WA_UnderMouse);
    QCOMPARE(fillOf(button), QColor(0x00, 0x33, 0x66));
    button.setDown(true);
    QCOMPARE(fillOf(button), QColor(0x83, 0xBE, 0xED));
    button.setDown(false);
    button.setEnabled(false);
    QCOMPARE(fillOf(button), color(ui::Role::DisabledFill, Scheme::Light));
}

void WayButtonTest::growsWithTheText() {
    WayButton button(WayKind::Cie);
    button.setText(QStringLiteral("Entra con CIE"));
    Theme::instance().setTextPercent(200);
    QCOMPARE(button.sizeHint().width(), 560);
    QCOMPARE(button.font().pixelSize(), 40);
}

void WayButtonTest::growsWithLongWords() {
    WayButton button(WayKind::Other);
    button.setText(QStringLiteral("Entra con il servizio della Regione"));
    QVERIFY(button.sizeHint().width() > 280);
}

void WayButtonTest::answersKeys_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void WayButtonTest::answersKeys() {
    QFETCH(Qt::Key, key);
    WayButton button(WayKind::Spid);
    QSignalSpy pressed(&button, &WayButton::clicked);
    QTest::keyClick(&button, key);
    QCOMPARE(pressed.count(), 1);
}

void WayButtonTest::isNamed() {
    WayButton button(WayKind::Spid);
    button.setText(QStringLiteral("Entra con SPID"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Entra con SPID"));
    QCOMPARE(face->role(), QAccessible::Button);
}

QTEST_MAIN(WayButtonTest)
#include "tst_waybutton.moc"
