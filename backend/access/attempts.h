// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Counts an attempt to sign in with that (folded) name before it is checked, so that guesses
/// sent side by side do not slip through. Fails with AccountLocked while the name must wait.
[[nodiscard]] Result<> countAttempt(Store &store, const QString &foldedName);

/// Forgets the attempts on a name, after a right password.
[[nodiscard]] Result<> forgetAttempts(Store &store, const QString &foldedName);

/// How long a name waits after so many wrong attempts, in seconds; 0 up to the fourth.
[[nodiscard]] qint64 delayAfter(int attempts);

} // namespace campanella::backend
