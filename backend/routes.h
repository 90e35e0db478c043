// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/pepper.h"
#include "backend/http/router.h"
#include "backend/identity/farewells.h"
#include "backend/identity/signinways.h"
#include "backend/notify/outbox.h"
#include "backend/payments/checkouts/paymentdesk.h"

#include <functional>
#include <memory>

namespace campanella::backend {

/// What handlers share besides the store of their thread. Everything in it is thread-safe; the
/// routes keep a copy.
struct Services {
    std::shared_ptr<const SignInWays> ways = std::make_shared<SignInWays>();
    /// How browsers reach this backend: scheme, host and port.
    std::function<QUrl()> publicUrl = [] { return QUrl(QStringLiteral("https://127.0.0.1")); };
    std::shared_ptr<Farewells> farewells = std::make_shared<Farewells>();
    bool demo = false;                              ///< with the page "SPID di prova"
    std::shared_ptr<Outbox> outbox = nullptr;       ///< none where no mail is sent
    QString demoMail = {};                          ///< the folder that collects the demo's letters
    std::shared_ptr<const Pepper> pepper = nullptr; ///< none where no code can be recognised
    std::shared_ptr<PaymentDesk> payments = nullptr; ///< none where nobody can pay
};

/// Every route of the backend, section by section.
[[nodiscard]] Router makeRouter(const Services &services);

} // namespace campanella::backend
