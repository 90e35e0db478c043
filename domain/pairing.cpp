// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/pairing.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<LinkWay, 5> names{{{
    {LinkWay::Registry, u"registry"},
    {LinkWay::Code, u"code"},
    {LinkWay::Confirmed, u"confirmed"},
    {LinkWay::Application, u"application"},
    {LinkWay::Invited, u"invited"},
}}};

} // namespace

QString toString(LinkWay way) {
    return names.name(way);
}

Result<LinkWay> linkWayFromString(QStringView text) {
    return names.value(text);
}

} // namespace campanella
