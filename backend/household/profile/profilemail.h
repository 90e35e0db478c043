// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// The code that proves a new address of somebody who is signed in.
[[nodiscard]] Mail newAddressLetter(const Municipality &town, const QString &recipient,
                                    const QString &code);

/// To the address before. It does not name the new one: who reads it may be somebody else.
[[nodiscard]] Mail addressChangedLetter(const Municipality &town, const QString &recipient);

} // namespace campanella::backend
