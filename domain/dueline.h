// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace campanella {

/// Why a line of a bill is there: days at the service, a month's fee, what is taken off; a day of
/// an earlier bill whose attendance was corrected since; what earlier corrections left over.
enum class DueLineKind { Attendance, Month, SiblingDiscount, Exemption, Correction, Credit };

[[nodiscard]] QString toString(DueLineKind kind);
[[nodiscard]] Result<DueLineKind> dueLineKindFromString(QStringView text);

/// A day that was billed.
struct BilledDay {
    QDate day;
    int quantity = 1; ///< meals, or 1 for a day present
    friend bool operator==(const BilledDay &, const BilledDay &) = default;
};

/// One line of *Perché pago questo?*, as it was when the due was made. The lines of a due sum to
/// its amount.
struct DueLine {
    DueLineKind kind = DueLineKind::Attendance;
    QString rule; ///< the tariff's name, in the office's words
    std::optional<Money> iseeFrom;
    std::optional<Money> iseeTo; ///< both included; absent: no limit
    int discount = 0;            ///< of SiblingDiscount, in hundredths of a percent
    int quantity = 1;
    Money unitPrice;       ///< of one; of what is taken off or corrected, the whole
    Money amount;          ///< less than zero: taken off
    QList<BilledDay> days; ///< of Attendance and Correction; quantities sum to `quantity`
    friend bool operator==(const DueLine &, const DueLine &) = default;
};

[[nodiscard]] Money sumOf(const QList<DueLine> &lines);

} // namespace campanella
