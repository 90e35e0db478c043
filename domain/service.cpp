// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/service.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<ServiceKind, 6> names{{{
    {ServiceKind::Canteen, u"canteen"},
    {ServiceKind::Bus, u"bus"},
    {ServiceKind::Nursery, u"nursery"},
    {ServiceKind::PreSchool, u"pre_school"},
    {ServiceKind::AfterSchool, u"after_school"},
    {ServiceKind::Other, u"other"},
}}};

} // namespace

QString toString(ServiceKind kind) {
    return names.name(kind);
}

Result<ServiceKind> serviceKindFromString(QStringView text) {
    return names.value(text);
}

} // namespace campanella
