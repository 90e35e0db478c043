// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QDate>

namespace campanella::ui {

// Amounts and days as Italian offices write them, whatever language is in use.

/// "1234,50 €".
[[nodiscard]] inline QString italianEuro(Money amount) {
    return amount.toString().replace(u'.', u',') + QStringLiteral(" €");
}

/// "22/11/2026".
[[nodiscard]] inline QString italianPaperDay(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace campanella::ui
