// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Tells a person that there is news, in the transaction of its cause: on each channel they chose
/// and can be reached by, outside of their quiet hours; by mail where SMS and App IO fail. It tells
/// nothing of the news itself, since others may read it. Call Outbox::wake() after the commit.
[[nodiscard]] Result<> tellPerson(Store &store, qint64 personKey, const QString &subject,
                                  const QString &text);

} // namespace campanella::backend
