// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend codes issue|reprint|revoke|unlink`: the codes that link parents to children,
/// and the letters that carry them (docs/operations.md). `arguments` are those after the verb.
/// Answers the exit code.
[[nodiscard]] int runCodes(const QStringList &arguments);

} // namespace campanella::backend
