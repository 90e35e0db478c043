// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/source/demoisee.h"

namespace campanella::backend {

Result<std::optional<FoundIsee>> DemoIsee::find(const FiscalCode &child, QDate day) {
    constexpr int withoutOne = 5; // every fifth child
    qint64 seed = 0;
    for (const QChar letter : child.toString())
        seed = (seed * 31 + letter.unicode()) % 1'000'003;
    if (seed % withoutOne == 0)
        return std::nullopt;
    constexpr qint64 least = 300'000; // 3.000 €
    constexpr qint64 span = 1'700'000;
    return FoundIsee{
        Money::fromCents(least + seed * 97 % span),
        QStringLiteral("INPS-ISEE-%1-%2X-00").arg(day.year()).arg(seed, 8, 10, QLatin1Char('0'))};
}

} // namespace campanella::backend
