// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/dueline.h"
#include "domain/municipality.h"

namespace campanella::ui {

/// One line of *Perché pago questo?* in words.
struct Reason {
    QString what; ///< "20 × 4,80 €"
    QString amount;
    QStringList details; ///< tariff, ISEE band, days
};

[[nodiscard]] QList<Reason> reasonsOf(const QList<DueLine> &lines);

/// "Questo avviso è la rata 1 di 3: 40,00 €": why the due asks for less than its lines sum to.
/// Empty when the due is no part of a plan.
[[nodiscard]] QString partWords(const Due &due);

/// The same on paper, with the sum.
[[nodiscard]] ContentPage reasonPaper(const Due &due, const QList<DueLine> &lines);

} // namespace campanella::ui
