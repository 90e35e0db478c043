// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend serve`: answers over HTTPS until it is told to stop. Prints one line of
/// JSON, `{"listening":"https://…"}`, on standard output when it is ready. `arguments` are those
/// after the verb; the answer is an ExitCode.
[[nodiscard]] int runServe(const QStringList &arguments);

} // namespace campanella::backend
