// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateTime>

#include <functional>

namespace campanella {

/// Tells the present moment in UTC. Passed in, so that a test can turn it.
using Clock = std::function<QDateTime()>;

/// The machine's clock.
[[nodiscard]] inline QDateTime systemClock() {
    return QDateTime::currentDateTimeUtc();
}

/// The calendar day in Italy at that moment: due dates and school days are Italian days.
[[nodiscard]] QDate italianDay(const QDateTime &moment);

} // namespace campanella
