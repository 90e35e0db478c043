// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

namespace campanella::app {

/// What a session's list of devices says about this computer: "Campanella 0.1.0, Linux". At most
/// 80 printable ASCII characters; no name of the computer or of its user.
[[nodiscard]] QByteArray deviceName();

} // namespace campanella::app
