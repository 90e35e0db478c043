// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Counts a try of a code before it is looked at, so that guesses sent side by side do not slip
/// through. Fails with PairingLocked while the person must wait.
[[nodiscard]] Result<> countPairingTry(Store &store, qint64 personKey);

/// A right code is no wrong try: takes the last one back.
[[nodiscard]] Result<> uncountPairingTry(Store &store, qint64 personKey);

/// How long a person waits after so many refused codes, in seconds: nothing up to the fourth, then
/// 1, 2, 4 … 24 hours. A day without a try, after the wait, starts anew.
[[nodiscard]] qint64 pairingWaitAfter(int refused);

} // namespace campanella::backend
