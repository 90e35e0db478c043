// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/theme.h"

#include "app/settings/fonts.h"
#include "ui/theme/focusring.h"
#include "ui/theme/scrollaccess.h"
#include "ui/theme/strokeicon.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

// A static library's resources must be asked for by name, outside any namespace.
static void loadIcons() {
    Q_INIT_RESOURCE(campanella);
}

namespace campanella::ui {

namespace {

// Mono letters are set a little closer, closer still when large (the ui specification).
constexpr int largeMono = 24;

QFont baseFont(bool mono) {
    QFont font(mono ? app::monoFamily() : app::textFamily());
    font.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    return font;
}

// Qt tells its widgets of a new font only while exec() runs; tests and scripted tours run outside.
void tellFontChange() {
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

Theme &Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::setScheme(Scheme scheme) {
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setTextPercent(int percent) {
    percent = std::clamp(percent, 100, 200);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    apply();
}

Scheme Theme::systemScheme() {
    // Asked once, before the palette is ours.
    static const Scheme atStart = [] {
        const QPalette system = QGuiApplication::palette();
        const bool dark = system.color(QPalette::Window).lightness() <
                          system.color(QPalette::WindowText).lightness();
        return dark ? Scheme::Dark : Scheme::Light;
    }();
    return atStart;
}

QColor Theme::color(Role role) const {
    return ui::color(role, m_scheme);
}

QFont Theme::font(TextUse use) const {
    const TextStyle style = textStyle(use);
    QFont font = baseFont(style.mono);
    font.setPixelSize(px(style.pixels));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    if (style.mono)
        font.setLetterSpacing(QFont::PercentageSpacing, style.pixels >= largeMono ? 90 : 95);
    if (use == TextUse::TableHeader) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    }
    return font;
}

int Theme::px(int logical) const {
    return (logical * m_textPercent + 50) / 100;
}

QIcon Theme::icon(const QString &name, Role role) const {
    return QIcon(new StrokeIcon(name, role));
}

QPalette Theme::palette() const {
    QPalette palette(color(Role::Text), color(Role::Surface), color(Role::Border),
                     color(Role::Control), color(Role::Muted), color(Role::Text),
                     color(Role::OnPrimary), color(Role::Surface), color(Role::Window));
    palette.setColor(QPalette::AlternateBase, color(Role::Tint));
    palette.setColor(QPalette::Highlight, color(Role::Primary));
    palette.setColor(QPalette::HighlightedText, color(Role::OnPrimary));
    palette.setColor(QPalette::Link, color(Role::Primary));
    palette.setColor(QPalette::LinkVisited, color(Role::Primary));
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::ToolTipBase, color(Role::Surface));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Muted));
    return palette;
}

void Theme::apply() {
    if (!m_ring) {
        (void)systemScheme();
        loadIcons();
        app::loadFonts();
        installScrollAccess();
        m_ring = new FocusRing(qApp);
    }
    // The style comes last: hearing of it, widgets measure again with the new font.
    QApplication::setFont(font(TextUse::Body));
    tellFontChange();
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextUse::Help));
    QApplication::setStyle(new Style);
    Q_EMIT changed();
    m_ring->renew();
}

} // namespace campanella::ui
