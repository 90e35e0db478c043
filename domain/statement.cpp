// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/statement.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<MovementKind, 5> names{{{
    {MovementKind::Charge, u"charge"},
    {MovementKind::Payment, u"payment"},
    {MovementKind::Adjustment, u"adjustment"},
    {MovementKind::Refund, u"refund"},
    {MovementKind::Credit, u"credit"},
}}};

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

} // namespace campanella
