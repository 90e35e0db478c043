// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/pairing/proposalcard.h"

#include "domain/person.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

ProposalCard::ProposalCard(const ProposedChild &child, QWidget *parent)
    : Card(parent) {
    setFill(Role::Tint);
    const QString name = fullName(child.givenName, child.familyName);
    auto *title = new Heading(tr("%1 è tuo figlio o tua figlia?").arg(name), TextUse::CardTitle);
    auto *why = new Label(tr("Per il Comune sei tu a pagare i suoi servizi."), TextUse::Help);
    auto *yes = new Button(ButtonKind::Outlined, tr("Sì, abbina"), QStringLiteral("pairing"));
    auto *no = new Button(ButtonKind::Link, tr("No, non abbinare"), QStringLiteral("cross"));
    title->setWordWrap(true);
    why->setWordWrap(true);
    yes->setAccessibleName(tr("Sì, abbina %1").arg(name));
    no->setAccessibleName(tr("No, non abbinare %1").arg(name));
    connect(yes, &Button::clicked, this, &ProposalCard::confirmed);
    connect(no, &Button::clicked, this, &ProposalCard::declined);
    auto *acts = new FlowRow(16);
    acts->addWidget(yes);
    acts->addWidget(no);
    body()->setSpacing(8);
    body()->addWidget(title);
    body()->addWidget(why);
    body()->addLayout(acts);
}

} // namespace campanella::ui
