// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// What people read of the messages to them, for a year.

/// Notes a message that was put into the outbox; one that is nobody's leaves nothing.
[[nodiscard]] Result<> noteQueued(Store &store, const Mail &mail);

/// Notes what became of it.
[[nodiscard]] Result<> noteOutcome(Store &store, const Mail &mail, DeliveryState state);

/// The newest hundred of a person, newest first.
[[nodiscard]] Result<QList<Delivery>> readDeliveries(Store &store, qint64 personKey);

} // namespace campanella::backend
