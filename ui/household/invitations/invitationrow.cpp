// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/invitations/invitationrow.h"

#include "ui/household/invitations/invitationwords.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

namespace campanella::ui {

InvitationRow::InvitationRow(const Invitation &invitation, Side side, QWidget *parent)
    : QWidget(parent)
    , m_title(TextUse::CellStrong)
    , m_question(TextUse::Help)
    , m_end(ButtonKind::Link)
    , m_confirm(ButtonKind::Danger)
    , m_keep(ButtonKind::Link) {
    build(invitation, side);
    connect(&m_end, &Button::clicked, this, [this] { askAgain(true); });
    connect(&m_keep, &Button::clicked, this, [this] { askAgain(false); });
    connect(&m_confirm, &Button::clicked, this, &InvitationRow::ended);
}

void InvitationRow::build(const Invitation &invitation, Side side) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_title.setWordWrap(true);
    m_question.setWordWrap(true);
    column->addWidget(&m_title);
    const QString rights = rightsText(invitation.rights);
    const QString day = formatDate(invitation.lastDay);
    if (side == Side::Sent) {
        m_title.setText(tr("%1, per %2").arg(invitation.who, invitation.child));
        addLine(tr("Può: %1. Fino al %2.").arg(rights, day));
        if (invitation.expiresAt)
            addLine(tr("Non ha ancora risposto: può farlo fino al %1.")
                        .arg(formatDate(invitation.expiresAt->toLocalTime().date())));
        m_end.setText(tr("Togli"));
        m_end.setAccessibleName(
            tr("Togli l'invito di %1 per %2").arg(invitation.who, invitation.child));
        m_question.setText(
            tr("%1 non vedrà più i dati di %2. Continuare?").arg(invitation.who, invitation.child));
        m_confirm.setText(tr("Sì, togli"));
    } else {
        m_title.setText(tr("%1, su invito di %2").arg(invitation.child, invitation.who));
        addLine(tr("Puoi: %1. Fino al %2.").arg(rights, day));
        m_end.setText(tr("Rinuncia"));
        m_end.setAccessibleName(tr("Rinuncia all'invito per %1").arg(invitation.child));
        m_question.setText(tr("Non vedrai più i dati di %1. Continuare?").arg(invitation.child));
        m_confirm.setText(tr("Sì, rinuncia"));
    }
    m_keep.setText(tr("No, lascia così"));
    auto *acts = new FlowRow(16);
    for (Button *button : {&m_end, &m_confirm, &m_keep})
        acts->addWidget(button);
    column->addWidget(&m_question);
    column->addLayout(acts);
    askAgain(false);
}

void InvitationRow::addLine(const QString &line) {
    auto *label = new Label(line, TextUse::Help, Role::Muted);
    label->setWordWrap(true);
    layout()->addWidget(label);
}

void InvitationRow::askAgain(bool asking) {
    const bool hadFocus = m_end.hasFocus() || m_keep.hasFocus();
    m_end.setVisible(!asking);
    m_question.setVisible(asking);
    m_confirm.setVisible(asking);
    m_keep.setVisible(asking);
    if (hadFocus)
        (asking ? m_keep : m_end).setFocus(Qt::OtherFocusReason);
}

} // namespace campanella::ui
