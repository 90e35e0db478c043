// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// What can be read from the ledger: the family's statement, and attestations of what it paid.
void addLedgerRoutes(Router &router);

} // namespace campanella::backend
