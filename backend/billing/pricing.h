// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/daterange.h"
#include "domain/dueline.h"

namespace campanella::backend {

enum class TariffUnit { Presence, Month };
enum class Residence { All, Resident, Other };

[[nodiscard]] QString toString(TariffUnit unit);
[[nodiscard]] QString toString(Residence residence);

/// What one presence, or a month, costs whom and when.
struct Tariff {
    QString name;
    TariffUnit unit = TariffUnit::Presence;
    Residence residence = Residence::All;
    QDate first;
    std::optional<QDate> last; ///< absent: until further notice
    Money iseeFrom;
    std::optional<Money> iseeTo; ///< included; absent: no limit, and whoever gave no ISEE
    Money price;
    int secondChildDiscount = 0; ///< in hundredths of a percent
    int laterChildDiscount = 0;  ///< of the third child and those after it
    friend bool operator==(const Tariff &, const Tariff &) = default;
};

/// Whether the tariff is in force on that day.
[[nodiscard]] bool isValidOn(const Tariff &tariff, QDate day);

/// What a discount in hundredths of a percent takes off; half a cent is rounded up, in favour of
/// the family.
[[nodiscard]] qint64 discountOf(qint64 cents, int discount);

/// What decides on a child's tariff.
struct ChildProfile {
    std::optional<Money> isee;
    bool resident = true;
    bool exempt = false;
    int siblingRank = 1;
};

/// What one presence, or a month, costs a child with the tariff of that day, its reductions taken
/// off; nothing where no such tariff is in force.
[[nodiscard]] std::optional<Money> unitPrice(const QList<Tariff> &tariffs,
                                             const ChildProfile &child, TariffUnit unit, QDate day);

/// The lines of a child's bill of a month, from the days that count; they sum to zero or more.
/// Nothing when there is no tariff for one of the days.
[[nodiscard]] std::optional<QList<DueLine>> price(const QList<Tariff> &tariffs,
                                                  const ChildProfile &child, const DateRange &month,
                                                  const QList<BilledDay> &days);

} // namespace campanella::backend
