// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend badges print`: the badges that children carry (docs/operations.md).
/// `arguments` are those after the verb. Answers the exit code.
[[nodiscard]] int runBadges(const QStringList &arguments);

} // namespace campanella::backend
