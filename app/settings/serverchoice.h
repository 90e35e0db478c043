// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"
#include "app/settings/commandline.h"

namespace campanella::app {

/// Where the administrator says which backend this computer belongs to, on all systems:
/// `[server] url=https://…` and, optionally, `ca=/path/authority.pem`.
[[nodiscard]] QString administratorFile();

/// Which backend to talk to: the command line first, then the administrator's file.
/// Fails with ConfigurationInvalid when there is none, when it is not https, or when the
/// authority's file holds no certificate; the detail says which.
[[nodiscard]] Result<ConnectionConfig> chooseServer(const CommandLine &line,
                                                    const QString &administratorIni);

/// From an address and the PEM file of the authority to believe (empty: the system's).
[[nodiscard]] Result<ConnectionConfig> serverAt(const QString &url, const QString &caFile);

} // namespace campanella::app
