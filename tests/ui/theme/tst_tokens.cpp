// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/tokens.h"

#include <QtTest>

using namespace campanella::ui;

namespace {

using Schemes = QList<Scheme>;
const Schemes all{Scheme::Light, Scheme::Dark, Scheme::HighContrast};

// WCAG 2.1: 4.5 for text, 3 for the outline of a control and for the focus ring.
constexpr double text = 4.5;
constexpr double outline = 3.0;

} // namespace

/// The colours can be told apart by people who see little: computed from the tables themselves.
class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void stated_data();
    void stated();
    void ratioOfBlackAndWhite();
    void sizesAreOnTheScale();
};

void TokensTest::contrast_data() {
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("back");
    QTest::addColumn<double>("least");
    const auto row = [](const char *name, Role front, Role back, double least) {
        QTest::newRow(name) << front << back << least;
    };
    row("text on surface", Role::Text, Role::Surface, text);
    row("text on window", Role::Text, Role::Window, text);
    row("secondary on surface", Role::Secondary, Role::Surface, text);
    row("secondary on window", Role::Secondary, Role::Window, text);
    row("secondary on tint", Role::Secondary, Role::Tint, text);
    row("muted on surface", Role::Muted, Role::Surface, text);
    row("muted on window", Role::Muted, Role::Window, text);
    row("muted on tint", Role::Muted, Role::Tint, text);
    row("primary on surface", Role::Primary, Role::Surface, text);
    row("primary on window", Role::Primary, Role::Window, text);
    row("primary on tint", Role::Primary, Role::Tint, text);
    row("label of a filled button", Role::OnPrimary, Role::Primary, text);
    row("hovered filled button", Role::OnPrimary, Role::Hover, text);
    row("pressed filled button", Role::OnPrimary, Role::Pressed, text);
    row("hovered link", Role::Hover, Role::Surface, text);
    row("header", Role::OnEmphasis, Role::Emphasis, text);
    row("second line of the header", Role::OnEmphasisSecond, Role::Emphasis, text);
    row("success on surface", Role::Success, Role::Surface, text);
    row("success on its tint", Role::Success, Role::SuccessTint, text);
    row("warning on surface", Role::Warning, Role::Surface, text);
    row("warning on its tint", Role::Warning, Role::WarningTint, text);
    row("danger on surface", Role::Danger, Role::Surface, text);
    row("danger on its tint", Role::Danger, Role::DangerTint, text);
    row("text on warning tint", Role::Text, Role::WarningTint, text);
    row("text on danger tint", Role::Text, Role::DangerTint, text);
    row("control on surface", Role::Control, Role::Surface, outline);
    row("control on window", Role::Control, Role::Window, outline);
    row("focus on surface", Role::Focus, Role::Surface, outline);
    row("focus on window", Role::Focus, Role::Window, outline);
    row("focus on header", Role::Focus, Role::Emphasis, outline);
}

void TokensTest::contrast() {
    QFETCH(Role, front);
    QFETCH(Role, back);
    QFETCH(double, least);
    for (const Scheme scheme : all) {
        const double ratio = contrastRatio(color(front, scheme), color(back, scheme));
        QVERIFY2(
            ratio >= least,
            qPrintable(QStringLiteral("scheme %1: %2").arg(static_cast<int>(scheme)).arg(ratio)));
    }
}

void TokensTest::stated_data() {
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("back");
    QTest::addColumn<QList<double>>("ratios");
    const auto row = [](const char *name, Role front, Role back, const QList<double> &ratios) {
        QTest::newRow(name) << front << back << ratios;
    };
    row("text", Role::Text, Role::Surface, {17.4, 14.1, 21});
    row("text on window", Role::Text, Role::Window, {16.0, 15.9, 21});
    row("secondary", Role::Secondary, Role::Surface, {9.6, 10.4, 21});
    row("muted", Role::Muted, Role::Surface, {5.2, 7.2, 16.8});
    row("primary", Role::Primary, Role::Surface, {5.6, 7.9, 16.4});
    row("on primary", Role::OnPrimary, Role::Primary, {5.6, 9.3, 16.4});
    row("header", Role::OnEmphasis, Role::Emphasis, {13.1, 17.1, 21});
    row("second line", Role::OnEmphasisSecond, Role::Emphasis, {7.9, 8.8, 21});
    row("success", Role::Success, Role::Surface, {5.0, 8.5, 16.6});
    row("warning", Role::Warning, Role::Surface, {5.4, 9.4, 13.2});
    row("danger", Role::Danger, Role::Surface, {5.1, 7.3, 11.1});
    row("control", Role::Control, Role::Surface, {5.2, 4.9, 21});
    row("focus", Role::Focus, Role::Surface, {3.5, 7.2, 13.7});
}

// The figures that the ui specification states, to one decimal.
void TokensTest::stated() {
    QFETCH(Role, front);
    QFETCH(Role, back);
    QFETCH(QList<double>, ratios);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double ratio = contrastRatio(color(front, all[i]), color(back, all[i]));
        QVERIFY2(std::abs(ratio - ratios[i]) <= 0.11,
                 qPrintable(QStringLiteral("%1 for %2").arg(ratio).arg(ratios[i])));
    }
}

void TokensTest::ratioOfBlackAndWhite() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
}

void TokensTest::sizesAreOnTheScale() {
    QCOMPARE(textStyle(TextUse::PageTitle).pixels, 28);
    QCOMPARE(textStyle(TextUse::Body).pixels, 16);
    QCOMPARE(textStyle(TextUse::SmallCode).pixels, 12);
    QVERIFY(textStyle(TextUse::Total).mono);
    QVERIFY(!textStyle(TextUse::Cell).mono);
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
