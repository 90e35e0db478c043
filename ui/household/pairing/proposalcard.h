// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/pairing.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// A child whom the person pays for, offered for confirmation: *Abbina* or *Non abbinare*.
class ProposalCard : public Card {
    Q_OBJECT

public:
    explicit ProposalCard(const ProposedChild &child, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
    void declined();
};

} // namespace campanella::ui
