// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/checkout.h"
#include "domain/due.h"
#include "ui/widgets/chip.h"

namespace campanella::ui {

/// What the page of a payment says in one of its states.
struct CheckoutWords {
    ChipLook look;
    QString title;
    QString advice;
};

/// `dues` are those of the payment, as far as they are known.
[[nodiscard]] CheckoutWords wordsOf(const Checkout &checkout, const QList<Due> &dues);

/// "Luca Rossi e Sofia Rossi", each once.
[[nodiscard]] QString namesOf(const QList<Due> &dues);

} // namespace campanella::ui
