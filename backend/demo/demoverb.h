// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend demo`: makes Comune di Valmarina in a folder, once, and serves it when
/// asked (docs/operations.md). `arguments` are those after the verb. Answers the exit code.
[[nodiscard]] int runDemo(const QStringList &arguments);

} // namespace campanella::backend
