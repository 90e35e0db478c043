// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/rowreader.h"
#include "backend/store/store.h"
#include "domain/noticenumber.h"

#include <optional>

/// Fields that name a record already stored. Each notes a problem on the row when there is none;
/// each fails only when the store does.
namespace campanella::backend {

/// The key of the child with the codice fiscale in that column.
[[nodiscard]] Result<std::optional<qint64>> requiredChild(RowReader &row, int column, Store &store);

/// Like requiredChild(), but an empty field is fine.
[[nodiscard]] Result<std::optional<qint64>> optionalChild(RowReader &row, int column, Store &store);

/// The notice number in that column; a warning when its check digits are wrong, as it may be a slip
/// or an old notice that families hold.
[[nodiscard]] std::optional<NoticeNumber> optionalNotice(RowReader &row, int column);

/// The key of the service with the code in that column.
[[nodiscard]] Result<std::optional<qint64>> requiredService(RowReader &row, int column,
                                                            Store &store);

/// The key of the adult with the codice fiscale in that column.
[[nodiscard]] Result<std::optional<qint64>> requiredPayer(RowReader &row, int column, Store &store);

} // namespace campanella::backend
