// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QString>

namespace campanella::backend {

/// The demo's own certificate authority and the server certificate that it signed, for 127.0.0.1
/// and localhost (ECDSA P-256), as PEM files of one folder. Only the demo uses them.
struct DemoCertificates {
    QString authority;   ///< ca.pem, what a client pins
    QString certificate; ///< server.pem
    QString key;         ///< server.key, readable by its owner only

    /// The files of that folder, whether they exist or not.
    [[nodiscard]] static DemoCertificates in(const QString &folder);
    /// Whether all three are there, belong together and are good for another week.
    [[nodiscard]] bool areGood(const QDateTime &now) const;
    /// Makes new ones, good for 90 days. The authority's key is thrown away, so nobody can sign
    /// anything else with it. Fails with FolderNotWritable or ServerError.
    [[nodiscard]] Result<> make(const QDateTime &now) const;
};

} // namespace campanella::backend
