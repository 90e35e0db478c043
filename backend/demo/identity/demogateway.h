// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/adapters.h"

namespace campanella::backend {

/// Plays SPID, CIE or Cohesion for the demo: a page of the backend itself on which anybody may
/// choose whom to be, or how it goes wrong. Never made outside of the demo (DemoAdapter).
class DemoGateway : public IdentityGateway {
public:
    explicit DemoGateway(int level)
        : m_level(level) {}

    [[nodiscard]] Result<QUrl> begin(const GatewayVisit &visit) override;
    [[nodiscard]] Result<Vouched> finish(const GatewayVisit &visit,
                                         const GatewayCallback &callback) override;
    [[nodiscard]] Result<> end(const GatewaySession &session) override;
    [[nodiscard]] QUrl browserLogout(const GatewaySession &session,
                                     const QUrl &returnTo) const override;

private:
    int m_level;
};

[[nodiscard]] Result<std::unique_ptr<IdentityGateway>> makeDemoGateway(const GatewayRecipe &recipe);

} // namespace campanella::backend
