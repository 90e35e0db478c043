// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/municipality.h"

#include <QPair>

namespace campanella::ui {

/// What the receipt of a payment says: what it is and its value, in the order of reading. The due
/// has its payment.
[[nodiscard]] QList<QPair<QString, QString>> receiptFacts(const Due &due);

/// "Assenza del 3 novembre (4,80 € il 20/11/2026)", all that was given back; empty when nothing
/// was.
[[nodiscard]] QString refundText(const Payment &payment);

/// One receipt or many on paper, with their sum. `town` is null while it is not known.
[[nodiscard]] ContentPage receiptPaper(const QList<Due> &dues, const Municipality *town);

[[nodiscard]] Money paidTotal(const QList<Due> &dues);

} // namespace campanella::ui
