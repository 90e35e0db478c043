// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

namespace campanella::backend {

/// The text of a file that the office has written: UTF-8 without its mark, lines ended by \n, no
/// blanks around. Fails with FileUnreadable, EncodingUnknown, and FieldInvalid ("/text") above so
/// many bytes.
[[nodiscard]] Result<QString> readTextFile(const QString &path, qsizetype longest = 100'000);

} // namespace campanella::backend
