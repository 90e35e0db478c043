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

/// The same on paper, with the sum.
[[nodiscard]] ContentPage reasonPaper(const Due &due, const QList<DueLine> &lines);

} // namespace campanella::ui
