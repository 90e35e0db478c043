// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/delivery.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<Way, 3> ways{{{
    {Way::Mail, u"mail"},
    {Way::Sms, u"sms"},
    {Way::AppIo, u"app_io"},
}}};

constexpr EnumNames<DeliveryState, 3> states{{{
    {DeliveryState::Queued, u"queued"},
    {DeliveryState::Sent, u"sent"},
    {DeliveryState::Failed, u"failed"},
}}};

} // namespace

QString toString(Way way) {
    return ways.name(way);
}

Result<Way> wayFromString(QStringView text) {
    return ways.value(text);
}

QString toString(DeliveryState state) {
    return states.name(state);
}

Result<DeliveryState> deliveryStateFromString(QStringView text) {
    return states.value(text);
}

} // namespace campanella
