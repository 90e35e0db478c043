// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

namespace campanella::backend {

/// How people come into the demo: the same configuration that a municipality writes (`--identity`,
/// docs/operations.md), with every way leading to the page "SPID di prova".
[[nodiscard]] QByteArray demoIdentity();

} // namespace campanella::backend
