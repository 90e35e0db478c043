// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QStringList>

namespace campanella::backend {

/// One A4 page with these lines, the first one large, in Helvetica (ISO 32000-1, 9.6.2.2: needs no
/// font file). Characters outside Latin-1 become question marks; what does not fit is not seen.
[[nodiscard]] QByteArray smallPdf(const QStringList &lines);

} // namespace campanella::backend
