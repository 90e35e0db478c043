// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArrayView>
#include <QString>

namespace campanella::backend {

/// The id under which a request is logged and answered: the caller's when it is 8 to 64 letters,
/// digits or hyphens (so that it cannot break a log line), otherwise a random one.
[[nodiscard]] QString requestId(QByteArrayView offered);

} // namespace campanella::backend
