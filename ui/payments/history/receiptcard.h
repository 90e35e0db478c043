// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/municipality.h"
#include "ui/print/textacts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// The receipt of one payment: child and amount, all that is known of it, *Stampa*, *Salva PDF*.
class ReceiptCard : public Card {
    Q_OBJECT

public:
    /// The dialogs outlive the card.
    explicit ReceiptCard(PrintDialogs &dialogs, QWidget *parent = nullptr);

    /// The due has its payment. `town` is null while it is not known.
    void show(const Due &due, const Municipality *town);
    [[nodiscard]] TextActs &acts() { return m_acts; }

private:
    Chip m_state;
    Label m_who;
    Label m_amount;
    QWidget m_facts;
    TextActs m_acts;
};

} // namespace campanella::ui
