// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/pairing.h"
#include "ui/household/invitations/invitationform.h"
#include "ui/household/invitations/invitationrow.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace campanella::ui {

/// Who sees a child by invitation, and the form that invites another adult. Not shown to whoever
/// has neither a child of their own nor an invitation.
class InvitationsCard : public Card {
    Q_OBJECT

public:
    explicit InvitationsCard(QWidget *parent = nullptr);

    void setChildren(const QList<LinkedChild> &children);
    [[nodiscard]] InvitationForm &form() { return m_form; }

Q_SIGNALS:
    void ended(const campanella::Invitation &invitation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const Invitation &invitation, InvitationRow::Side side);
    void retranslate();

    Heading m_title;
    Label m_what;
    QWidget *m_list; ///< belongs to the card
    InvitationForm m_form;
};

} // namespace campanella::ui
