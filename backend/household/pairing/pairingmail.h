// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/linkstore.h"
#include "backend/notify/channel.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// To an adult who is linked to the child already and has an address: another one is, too. It is
/// in their log of deliveries.
[[nodiscard]] Mail newAdultMail(const Municipality &town, const LinkedAdult &reader,
                                const QString &newcomer);

/// Every linked adult sees who else is: those of before are told of a new one, within three days.
[[nodiscard]] Result<> tellOtherAdults(Store &store, const Municipality &town, qint64 newcomerKey,
                                       qint64 childKey);

} // namespace campanella::backend
