// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/billingrun.h"
#include "domain/due.h"

namespace campanella::backend {

/// "ottobre 2026".
[[nodiscard]] QString monthWords(QDate month);

/// "Refezione, ottobre 2026, rata 1 di 3, Luca Rossi", at most 140 characters; the whole sum says
/// nothing of parts.
[[nodiscard]] QString dueSubject(const BillingRun &run, const QString &child,
                                 const std::optional<Instalment> &instalment);

/// The same for the second line of a notice, where the run's second language is German ("de"): the
/// service by its kind, as its name is Italian. Empty for any other language.
[[nodiscard]] QString secondDueSubject(const BillingRun &run, const QString &child,
                                       const std::optional<Instalment> &instalment);

} // namespace campanella::backend
