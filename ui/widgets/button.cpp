// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/button.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QStyleOptionButton>

namespace campanella::ui {

Button::Button(ButtonKind kind, QWidget *parent)
    : Button(kind, QString(), QString(), parent) {}

Button::Button(ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_symbol(icon) {
    setProperty(buttonKindProperty, static_cast<int>(kind));
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&Theme::instance(), &Theme::changed, this, &Button::applyTheme);
    applyTheme();
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    setProperty(buttonKindProperty, static_cast<int>(kind));
    applyTheme();
}

void Button::setSymbol(const QString &icon) {
    m_symbol = icon;
    applyTheme();
}

void Button::setSmall(bool small) {
    m_small = small;
    setProperty(buttonSmallProperty, small);
    applyTheme();
}

void Button::setUse(TextUse use) {
    m_use = use;
    applyTheme();
}

void Button::setPlain(bool plain) {
    setProperty(buttonPlainProperty, plain);
    updateGeometry();
}

// Measured each time: QPushButton keeps its first answer, our kinds and sizes change.
QSize Button::sizeHint() const {
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return buttonSize(option, this);
}

void Button::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

Role Button::iconRole() const {
    switch (m_kind) {
    case ButtonKind::Filled:
        return Role::OnPrimary;
    case ButtonKind::Danger:
        return Role::Danger;
    case ButtonKind::Header:
    case ButtonKind::HeaderFlat:
        return Role::OnEmphasis;
    default:
        return Role::Primary;
    }
}

void Button::applyTheme() {
    const Theme &theme = Theme::instance();
    const bool low = m_small || m_kind == ButtonKind::Row;
    setFont(theme.font(m_use.value_or(low ? TextUse::Chip : TextUse::Button)));
    const int side = theme.px(low ? metrics::iconMedium : metrics::icon);
    setIconSize({side, side});
    setIcon(m_symbol.isEmpty() ? QIcon() : theme.icon(m_symbol, iconRole()));
    updateGeometry();
}

} // namespace campanella::ui
