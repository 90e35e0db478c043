// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/statement.h"

#include <QUrlQuery>

namespace campanella::backend {

/// Reads school_year and service_id; each may be given several times or hold several values with
/// commas. Fails with FieldInvalid and names the parameter.
[[nodiscard]] Result<StatementFilter> readStatementFilter(const QUrlQuery &query);

/// The statement of what the person pays and of their children.
[[nodiscard]] Result<Statement> readStatement(Store &store, qint64 personKey,
                                              const StatementFilter &filter);

} // namespace campanella::backend
