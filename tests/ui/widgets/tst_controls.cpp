// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form/passwordfield.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QtTest>

using namespace campanella::ui;

/// The small controls that all pages share.
class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }
    void enterPressesAButton();
    void iconButtonSaysItsObject();
    void chipIsReadByItsWord();
    void chipGrowsWithItsWord();
    void passwordIsHiddenUntilAsked();
    void wipedPasswordHidesAgain();
    void headingIsAHeading();
    void labelMeasuresWhatItShows();
    void bannerReadsBothParts();
};

void ControlsTest::enterPressesAButton() {
    Button button(ButtonKind::Filled, QStringLiteral("Paga"), QStringLiteral("pay"));
    QSignalSpy pressed(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(pressed.count(), 3);
}

void ControlsTest::iconButtonSaysItsObject() {
    const QString words = QStringLiteral("Stampa l'avviso di Refezione, Luca Rossi");
    const IconButton button(QStringLiteral("print"), words);
    QCOMPARE(button.accessibleName(), words);
    QCOMPARE(button.toolTip(), words);
}

void ControlsTest::chipIsReadByItsWord() {
    Chip chip({QStringLiteral("Scaduto"), QStringLiteral("alert"), Role::Danger, Role::DangerTint});
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&chip);
    QVERIFY(access != nullptr);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Scaduto"));
}

void ControlsTest::chipGrowsWithItsWord() {
    const QSize shortOne = chipSize({QStringLiteral("Sì"), QStringLiteral("check")});
    const QSize longOne = chipSize({QStringLiteral("In attesa di esito"), QStringLiteral("check")});
    QVERIFY(longOne.width() > shortOne.width());
    QVERIFY(shortOne.height() >= metrics::chip);
}

void ControlsTest::passwordIsHiddenUntilAsked() {
    PasswordField field;
    auto *toggle = field.findChild<Button *>();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QCOMPARE(toggle->text(), QStringLiteral("Mostra"));
    toggle->click();
    QVERIFY(field.isShown());
    QCOMPARE(toggle->text(), QStringLiteral("Nascondi"));
    toggle->click();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void ControlsTest::wipedPasswordHidesAgain() {
    PasswordField field;
    field.setText(QStringLiteral("segreta"));
    field.setShown(true);
    field.wipe();
    QVERIFY(field.text().isEmpty());
    QVERIFY(!field.isShown());
}

void ControlsTest::headingIsAHeading() {
    Heading heading(QStringLiteral("Nuovo pagamento"));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&heading);
    QCOMPARE(access->role(), QAccessible::Heading);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Nuovo pagamento"));
}

// Words of a person never become markup.
// It remembers heights: of this text, font and margin at this width, and no other.
void ControlsTest::labelMeasuresWhatItShows() {
    Label label(QStringLiteral("Una riga che a cento punti va a capo più volte"), TextUse::Body);
    label.setWordWrap(true);
    const auto matchesQt = [&label] {
        QLabel plain(label.text());
        plain.setWordWrap(true);
        plain.setFont(label.font());
        plain.setContentsMargins(label.contentsMargins());
        return label.heightForWidth(100) == plain.heightForWidth(100) &&
               label.heightForWidth(400) == plain.heightForWidth(400);
    };
    QVERIFY(matchesQt());
    QVERIFY(label.heightForWidth(100) > label.heightForWidth(400));
    label.setText(QStringLiteral("Breve"));
    QVERIFY(matchesQt());
    label.setUse(TextUse::PageTitle);
    QVERIFY(matchesQt());
    label.setContentsMargins(0, 30, 0, 0);
    QVERIFY(matchesQt());
}

void ControlsTest::bannerReadsBothParts() {
    Banner banner(Banner::Kind::Warning);
    banner.setText(QStringLiteral("Luca <b>:"), QStringLiteral("la banca non ha risposto."));
    QCOMPARE(banner.accessibleName(), QStringLiteral("Luca <b>: la banca non ha risposto."));
    QVERIFY(banner.findChild<Label *>()->text().contains(QStringLiteral("&lt;b&gt;")));
}

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
