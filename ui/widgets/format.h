// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace campanella::ui {

/// "1.234,50 €" in the language in use: two decimals, no-break space, U+2212 when negative.
[[nodiscard]] QString formatMoney(Money amount);

/// "30/11/2026", for columns.
[[nodiscard]] QString formatDate(QDate day);
/// "lunedì 30 novembre 2026", for sentences.
[[nodiscard]] QString formatLongDate(QDate day);
/// "8:42" on the clock of this computer.
[[nodiscard]] QString formatTime(const QDateTime &moment);

} // namespace campanella::ui
