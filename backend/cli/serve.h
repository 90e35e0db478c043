// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QStringList>

namespace campanella::backend {

/// `campanella-backend serve`: answers over HTTPS until it is told to stop. Prints one line of
/// JSON, `{"listening":"https://…"}`, on standard output when it is ready. `arguments` are those
/// after the verb; the answer is an ExitCode.
[[nodiscard]] int runServe(const QStringList &arguments);

/// The same for the demo: where people come in as `identity` says (docs/operations.md) unless
/// --identity names a file, and where the demo's own gateway may be used.
[[nodiscard]] int runServeDemo(const QStringList &arguments, const QByteArray &identity);

} // namespace campanella::backend
