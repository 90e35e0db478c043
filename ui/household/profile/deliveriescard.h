// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/delivery.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// *Messaggi che ti abbiamo mandato*: when, how, about what, and whether it left.
class DeliveriesCard : public Card {
    Q_OBJECT

public:
    explicit DeliveriesCard(QWidget *parent = nullptr);
    /// The newest twenty of them.
    void showDeliveries(const QList<Delivery> &deliveries);
    /// They could not be read.
    void showFailure();
    void retranslate();

private:
    void addRow(const Delivery &delivery);

    Heading m_title;
    Label m_help;
    QVBoxLayout *m_rows; ///< belongs to the card's layout
    Label m_nothing;
    QList<Delivery> m_deliveries;
    bool m_failed = false;
};

} // namespace campanella::ui
