// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/readystore.h"

namespace campanella::backend {

Result<std::unique_ptr<Store>> openReady(const QString &url) {
    auto store = Store::open(url);
    if (!store)
        return store;
    const auto current = (*store)->isCurrent();
    if (!current)
        return fail(current.error());
    if (!*current)
        return fail(FailureCode::MigrationFailed, QStringLiteral("run migrate first"));
    return store;
}

} // namespace campanella::backend
