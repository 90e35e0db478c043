// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/quiethours.h"

#include "backend/household/profile/contactstore.h"

namespace campanella::backend {

Result<std::optional<QDateTime>> quietUntil(Store &store, const Mail &mail) {
    if (mail.way != Way::Sms || !mail.canWait || mail.personKey == 0)
        return std::nullopt;
    return readContacts(store, mail.personKey).map([&store](const Contacts &contacts) {
        const auto &hours = contacts.choices.quietHours;
        const QDateTime end = hours ? endOfQuiet(*hours, store.now()) : store.now();
        return end > store.now() ? std::optional(end) : std::nullopt;
    });
}

} // namespace campanella::backend
