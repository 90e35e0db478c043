// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateTime>
#include <QStringView>

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

/// The same with the time of day, as the clocks in Italy show it.
[[nodiscard]] QDateTime italianTime(const QDateTime &moment);

/// The day that exactly `yyyy-MM-dd` names (ISO 8601, years 1 to 9999); any other text gives an
/// invalid one. QDate::fromString() also takes signs and blanks, and takes five times as long.
[[nodiscard]] QDate isoDay(QStringView text);

} // namespace campanella
