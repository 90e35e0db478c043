// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `notice publish|list|withdraw`: the notices of the Comune to families, see docs/operations.md.
/// `arguments` begins after the verb. Answers an ExitCode.
[[nodiscard]] int runNotice(const QStringList &arguments);

} // namespace campanella::backend
