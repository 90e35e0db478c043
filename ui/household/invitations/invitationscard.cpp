// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/invitations/invitationscard.h"

#include "ui/widgets/clearlayout.h"

#include <QEvent>

namespace campanella::ui {

InvitationsCard::InvitationsCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_what(TextUse::Help)
    , m_list(new QWidget) {
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_what.setWordWrap(true);
    body()->setSpacing(16);
    for (QWidget *part : QList<QWidget *>{&m_title, m_list, &m_what, &m_form})
        body()->addWidget(part);
    retranslate();
    setChildren({});
}

void InvitationsCard::setChildren(const QList<LinkedChild> &children) {
    clearLayout(*m_list->layout());
    QList<LinkedChild> own;
    for (const LinkedChild &child : children) {
        const bool isOwn = child.way != LinkWay::Invited;
        if (isOwn)
            own.append(child);
        for (const Invitation &invitation : child.invitations)
            addRow(invitation, isOwn ? InvitationRow::Side::Sent : InvitationRow::Side::Taken);
    }
    m_form.setChildren(own);
    m_form.setVisible(!own.isEmpty());
    m_what.setVisible(!own.isEmpty());
    m_list->setVisible(m_list->layout()->count() > 0);
    setVisible(!own.isEmpty() || m_list->layout()->count() > 0);
}

void InvitationsCard::addRow(const Invitation &invitation, InvitationRow::Side side) {
    auto *row = new InvitationRow(invitation, side);
    connect(row, &InvitationRow::ended, this, [this, invitation] { Q_EMIT ended(invitation); });
    m_list->layout()->addWidget(row);
}

void InvitationsCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvitationsCard::retranslate() {
    m_title.setText(tr("Inviti"));
    m_what.setText(tr("Fai vedere i dati di tuo figlio a un altro adulto: l'altro genitore, una "
                      "nonna, chi va a prenderlo. Entra con il suo SPID o la sua CIE: i tuoi non "
                      "darli a nessuno."));
}

} // namespace campanella::ui
