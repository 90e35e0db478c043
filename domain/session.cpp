// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/session.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<Role, 5> names{{{
    {Role::Parent, u"parent"},
    {Role::Operator, u"operator"},
    {Role::School, u"school"},
    {Role::Caterer, u"caterer"},
    {Role::Administrator, u"administrator"},
}}};

} // namespace

QString toString(Role role) {
    return names.name(role);
}

Result<Role> roleFromString(QStringView text) {
    return names.value(text);
}

} // namespace campanella
