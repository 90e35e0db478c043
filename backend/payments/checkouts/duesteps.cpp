// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/duesteps.h"

#include <algorithm>
#include <array>

namespace campanella::backend {

namespace {

struct Step {
    DueState from;
    DueState to;
};

/// A receipt always wins, also over the office's cancelling. Paid is left only by a refund.
constexpr std::array steps{
    Step{DueState::ToPay, DueState::InPayment},
    Step{DueState::ToPay, DueState::Paid},
    Step{DueState::ToPay, DueState::PaidElsewhere},
    Step{DueState::ToPay, DueState::Cancelled},
    Step{DueState::InPayment, DueState::ToPay},
    Step{DueState::InPayment, DueState::AwaitingOutcome},
    Step{DueState::InPayment, DueState::Paid},
    Step{DueState::InPayment, DueState::PaidElsewhere},
    Step{DueState::AwaitingOutcome, DueState::ToPay},
    Step{DueState::AwaitingOutcome, DueState::Paid},
    Step{DueState::AwaitingOutcome, DueState::PaidElsewhere},
    Step{DueState::Cancelled, DueState::Paid},
    Step{DueState::Cancelled, DueState::PaidElsewhere},
    Step{DueState::Paid, DueState::Refunded},
    Step{DueState::PaidElsewhere, DueState::Refunded},
};

} // namespace

bool mayMove(DueState from, DueState to) {
    const DueState stored = from == DueState::Overdue ? DueState::ToPay : from;
    return std::any_of(steps.begin(), steps.end(), [stored, to](const Step &step) {
        return step.from == stored && step.to == to;
    });
}

Result<bool> moveDue(Store &store, qint64 dueKey, DueState to) {
    QVariantList values{toString(to), isOpen(to) ? 0 : 1, dueKey};
    QStringList marks;
    for (const Step &step : steps) {
        if (step.to != to)
            continue;
        values.append(toString(step.from));
        marks.append(QStringLiteral("?"));
    }
    return store
        .execute(QStringLiteral("UPDATE dues SET state = ?, settled = ? WHERE due_key = ? AND "
                                "state IN (%1)")
                     .arg(marks.join(QStringLiteral(", "))),
                 values)
        .map([](int rows) { return rows > 0; });
}

} // namespace campanella::backend
