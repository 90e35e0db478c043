// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/adapters.h"

#include "backend/demo/identity/demogateway.h"
#include "backend/identity/cohesion/cohesiongateway.h"
#include "backend/identity/oidc/oidcgateway.h"

#include <algorithm>

namespace campanella::backend {

namespace {

struct Adapter {
    QString name;
    Result<std::unique_ptr<IdentityGateway>> (*make)(const GatewayRecipe &recipe);
    DemoAdapter neededFrom = DemoAdapter::Refused;
};

/// A new kind of gateway is a line here and a folder of its own.
const QList<Adapter> &adapters() {
    static const QList<Adapter> all{
        {QStringLiteral("cohesion"), makeCohesionGateway},
        {QStringLiteral("demo"), makeDemoGateway, DemoAdapter::Allowed},
        {QStringLiteral("oidc"), makeOidcGateway},
    };
    return all;
}

} // namespace

Result<std::unique_ptr<IdentityGateway>> makeGateway(const GatewayRecipe &recipe,
                                                     DemoAdapter demo) {
    const QString key = QStringLiteral("adapter");
    const auto name = recipe.settings.text(key);
    if (!name)
        return fail(name.error());
    const auto &all = adapters();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const Adapter &adapter) { return adapter.name == *name; });
    if (found == all.end())
        return recipe.settings.wrong(key, QStringLiteral("there is no such adapter"));
    if (found->neededFrom == DemoAdapter::Allowed && demo == DemoAdapter::Refused)
        return recipe.settings.wrong(key, QStringLiteral("only the demo may use it"));
    return found->make(recipe);
}

} // namespace campanella::backend
