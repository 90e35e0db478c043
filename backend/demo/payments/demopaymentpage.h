// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"

#include <memory>

namespace campanella::backend {

struct PaymentDesk;

/// GET /demo/payments/{cart} and …/{cart}/{outcome}: the page "pagoPA di prova". Its links need no
/// form and no script. Nothing where the desk has another gateway than the demo's.
void addDemoPaymentRoutes(Router &router, const std::shared_ptr<PaymentDesk> &desk);

} // namespace campanella::backend
