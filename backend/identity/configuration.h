// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/adapters.h"
#include "backend/identity/signinways.h"

#include <memory>

namespace campanella::backend {

/// How people come into this municipality, as its file says (docs/operations.md).
struct IdentityConfiguration {
    std::shared_ptr<const SignInWays> ways = std::make_shared<SignInWays>();
    QUrl publicUrl; ///< how browsers reach this backend; empty: where it listens
};

/// Reads the JSON text; files that it names are looked for from `folder`. Fails with
/// ConfigurationInvalid, `detail` begins with the JSON pointer of the field.
[[nodiscard]] Result<IdentityConfiguration>
readIdentityConfiguration(const QByteArray &json, const QDir &folder, DemoAdapter demo);

/// The same from a file.
[[nodiscard]] Result<IdentityConfiguration> loadIdentityConfiguration(const QString &fileName,
                                                                      DemoAdapter demo);

} // namespace campanella::backend
