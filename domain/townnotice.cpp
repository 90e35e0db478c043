// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/townnotice.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<Audience, 5> names{{{
    {Audience::Everybody, u"everybody"},
    {Audience::Service, u"service"},
    {Audience::School, u"school"},
    {Audience::SchoolClass, u"class"},
    {Audience::Family, u"family"},
}}};

} // namespace

QString toString(Audience audience) {
    return names.name(audience);
}

Result<Audience> audienceFromString(QStringView text) {
    return names.value(text);
}

} // namespace campanella
