// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/invitation.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// An invitation that waits for an answer: *Accetta* or *No, grazie*.
class ReceivedCard : public Card {
    Q_OBJECT

public:
    explicit ReceivedCard(const Invitation &invitation, QWidget *parent = nullptr);

Q_SIGNALS:
    void accepted();
    void declined();
};

} // namespace campanella::ui
