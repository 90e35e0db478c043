// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/invitations/receivedcard.h"

#include "ui/household/invitations/invitationwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

ReceivedCard::ReceivedCard(const Invitation &invitation, QWidget *parent)
    : Card(parent) {
    setFill(Role::Tint);
    const QString &child = invitation.child;
    auto *title =
        new Heading(tr("%1 ti invita a seguire %2").arg(invitation.who, child), TextUse::CardTitle);
    auto *what = new Label(tr("Potrai: %1. Fino al %2.")
                               .arg(rightsText(invitation.rights), formatDate(invitation.lastDay)),
                           TextUse::Help);
    auto *yes = new Button(ButtonKind::Outlined, tr("Accetta"), QStringLiteral("pairing"));
    auto *no = new Button(ButtonKind::Link, tr("No, grazie"), QStringLiteral("cross"));
    title->setWordWrap(true);
    what->setWordWrap(true);
    yes->setAccessibleName(tr("Accetta l'invito per %1").arg(child));
    no->setAccessibleName(tr("Rifiuta l'invito per %1").arg(child));
    connect(yes, &Button::clicked, this, &ReceivedCard::accepted);
    connect(no, &Button::clicked, this, &ReceivedCard::declined);
    auto *acts = new FlowRow(16);
    acts->addWidget(yes);
    acts->addWidget(no);
    body()->setSpacing(8);
    body()->addWidget(title);
    body()->addWidget(what);
    body()->addLayout(acts);
}

} // namespace campanella::ui
