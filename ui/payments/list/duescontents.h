// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

namespace campanella::ui {

/// What occurs in some dues, each once: the choices of the filters and what columns must hold.
/// Read in one pass, since a counter lists a whole town.
struct DuesContents {
    QList<DueChild> children;
    QStringList payers; ///< of dues of which only the payer is known
    QList<Service> services;
    QList<SchoolYear> years;   ///< latest first
    QList<QDate> billingLists; ///< days of issue, latest first
    Money largest;
};

[[nodiscard]] DuesContents contentsOf(const QList<Due> &dues);

} // namespace campanella::ui
