// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/democard.h"

#include "ui/widgets/button.h"

namespace campanella::ui {

DemoCard::DemoCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_advice(TextUse::Help, Role::Muted) {
    setFill(Role::Tint);
    m_advice.setWordWrap(true);
    m_list.setSpacing(8);
    body()->addWidget(&m_title);
    body()->addWidget(&m_advice);
    body()->addLayout(&m_list);
    body()->addStretch(1);
    hide();
}

void DemoCard::setWords(const QString &title, const QString &advice) {
    m_title.setText(title);
    m_advice.setText(advice);
}

void DemoCard::offer(const QString &words, const QString &icon,
                     const std::function<void()> &choose) {
    auto *button = new Button(ButtonKind::Outlined, words, icon);
    button->setSmall(true);
    connect(button, &Button::clicked, this, choose);
    m_list.addWidget(button, 0, Qt::AlignLeading);
    show();
}

} // namespace campanella::ui
