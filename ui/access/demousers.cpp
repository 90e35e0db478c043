// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/demousers.h"

#include "ui/widgets/button.h"

#include <QEvent>

namespace campanella::ui {

DemoUsers::DemoUsers(QWidget *parent)
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
    setVisible(false);
    retranslate();
}

void DemoUsers::setUsers(const QList<DemoUser> &users) {
    if (users == m_users)
        return;
    m_users = users;
    while (QLayoutItem *item = m_list.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const DemoUser &user : users) {
        auto *button = new Button(ButtonKind::Outlined, user.label, QStringLiteral("person"));
        button->setSmall(true);
        connect(button, &Button::clicked, this, [this, user] { Q_EMIT chosen(user); });
        m_list.addWidget(button);
    }
    setVisible(!users.isEmpty());
}

void DemoUsers::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoUsers::retranslate() {
    m_title.setText(tr("Utenti di prova"));
    m_advice.setText(tr("Questo Comune non esiste: scegli un nome per provare."));
}

} // namespace campanella::ui
