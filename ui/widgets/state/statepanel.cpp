// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/state/statepanel.h"

#include "ui/theme/theme.h"

namespace campanella::ui {

StatePanel::StatePanel(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_advice(TextUse::Help, Role::Muted)
    , m_action(ButtonKind::Filled)
    , m_reference(TextUse::SmallCode, Role::Muted) {
    m_advice.setWordWrap(true);
    m_action.setSmall(true);
    m_reference.setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {&m_picture, static_cast<QLabel *>(&m_title),
                          static_cast<QLabel *>(&m_advice), static_cast<QLabel *>(&m_reference)})
        label->setAlignment(Qt::AlignCenter);
    body()->addStretch(1);
    body()->addWidget(&m_picture);
    body()->addWidget(&m_title);
    body()->addWidget(&m_advice);
    body()->addSpacing(8);
    body()->addWidget(&m_action, 0, Qt::AlignHCenter);
    body()->addSpacing(4);
    body()->addWidget(&m_reference);
    body()->addStretch(2);
    m_action.hide();
    m_reference.hide();
    connect(&Theme::instance(), &Theme::changed, this, &StatePanel::applyTheme);
}

void StatePanel::setSymbol(const QString &icon, Role role) {
    m_icon = icon;
    m_iconRole = role;
    applyTheme();
}

void StatePanel::setTitle(const QString &title) {
    m_title.setText(title);
    setAccessibleName(title);
}

void StatePanel::setAdvice(const QString &advice) {
    m_advice.setText(advice);
    setAccessibleDescription(advice);
}

void StatePanel::setAction(const QString &words, const QString &icon, ButtonKind kind) {
    m_action.setText(words);
    m_action.setKind(kind);
    m_action.setSymbol(icon);
    m_action.setVisible(!words.isEmpty());
}

void StatePanel::setReference(const QString &reference) {
    m_reference.setText(reference);
    m_reference.setVisible(!reference.isEmpty());
}

void StatePanel::applyTheme() {
    const Theme &theme = Theme::instance();
    const int side = theme.px(metrics::iconLarge);
    m_picture.setPixmap(
        theme.icon(m_icon, m_iconRole).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace campanella::ui
