// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// A mail in Italian from the municipality: greeting before, name and office after the text, and
/// the name in the subject. `id` and `writtenAt` are set by the outbox.
[[nodiscard]] Mail townMail(const Municipality &town, const QString &recipient,
                            const QString &subject, const QString &text);

} // namespace campanella::backend
