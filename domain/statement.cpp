// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/statement.h"

#include "domain/names.h"

#include <algorithm>

namespace campanella {

namespace {

constexpr EnumNames<MovementKind, 5> names{{{
    {MovementKind::Charge, u"charge"},
    {MovementKind::Payment, u"payment"},
    {MovementKind::Adjustment, u"adjustment"},
    {MovementKind::Refund, u"refund"},
    {MovementKind::Credit, u"credit"},
}}};

StatementLine narrowed(const StatementLine &everything, const QList<SchoolYear> &years) {
    StatementLine line{everything.child, everything.service, everything.opening, {}, {}, {}, {}};
    const SchoolYear last = *std::max_element(years.begin(), years.end());
    for (const Movement &movement : everything.movements)
        if (years.contains(movement.schoolYear))
            addMovement(line, movement);
        else if (movement.schoolYear < last)
            line.opening += movement.amount;
    return line;
}

} // namespace

QString toString(MovementKind kind) {
    return names.name(kind);
}

Result<MovementKind> movementKindFromString(QStringView text) {
    return names.value(text);
}

void addMovement(StatementLine &line, Movement movement) {
    if (movement.kind == MovementKind::Charge)
        line.charged = line.charged - movement.amount;
    else if (movement.kind == MovementKind::Payment)
        line.paid += movement.amount;
    else
        line.adjustments += movement.amount;
    line.movements.append(std::move(movement));
}

Statement narrowed(const Statement &everything, const StatementFilter &filter) {
    Statement statement{everything.schoolYears, everything.services, {}};
    for (const StatementLine &line : everything.lines) {
        if (!filter.serviceIds.isEmpty() && !filter.serviceIds.contains(line.service.id))
            continue;
        StatementLine kept =
            filter.schoolYears.isEmpty() ? line : narrowed(line, filter.schoolYears);
        if (!kept.movements.isEmpty() || kept.opening != Money())
            statement.lines.append(std::move(kept));
    }
    return statement;
}

} // namespace campanella
