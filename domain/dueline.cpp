// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/dueline.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<DueLineKind, 6> names{{{
    {DueLineKind::Attendance, u"attendance"},
    {DueLineKind::Month, u"month"},
    {DueLineKind::SiblingDiscount, u"sibling_discount"},
    {DueLineKind::Exemption, u"exemption"},
    {DueLineKind::Correction, u"correction"},
    {DueLineKind::Credit, u"credit"},
}}};

} // namespace

QString toString(DueLineKind kind) {
    return names.name(kind);
}

Result<DueLineKind> dueLineKindFromString(QStringView text) {
    return names.value(text);
}

Money sumOf(const QList<DueLine> &lines) {
    Money sum;
    for (const DueLine &line : lines)
        sum += line.amount;
    return sum;
}

} // namespace campanella
