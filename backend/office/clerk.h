// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/signedin.h"

namespace campanella::backend {

/// A handler for those who have the right: anybody else who has signed in is answered 403.
[[nodiscard]] Handler forClerks(Right right, CallerHandler handler);

/// Writes what is done to the audit log, in one transaction with its effect and before anything
/// is shown: `action`, and the number or id in the path. What is refused leaves no trace.
[[nodiscard]] CallerHandler recorded(const QString &action, CallerHandler handler);

} // namespace campanella::backend
