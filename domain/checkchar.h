// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QChar>
#include <QStringView>

namespace campanella {

/// The letter that guards a codice fiscale and the BBAN of an Italian IBAN (its CIN): a sum modulo
/// 26 in which odd positions count by a table (DM 23/12/1976). The text is digits and A–Z.
[[nodiscard]] QChar italianCheckChar(QStringView text);

} // namespace campanella
