// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace campanella {

/// A text made comparable for searching: lower case, accents off ("Niccolò" → "niccolo"),
/// apostrophes and runs of spaces as one space.
[[nodiscard]] QString searchText(const QString &text);

} // namespace campanella
