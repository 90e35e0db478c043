// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>

namespace campanella::test {

/// A throw-away certificate authority and one server certificate signed by it (ECDSA P-256), as
/// PEM files. Made fresh for each test, so that no key is ever kept in the project.
struct TestPki {
    enum class Kind {
        Valid,     ///< for localhost and 127.0.0.1, from yesterday to tomorrow
        Expired,   ///< the same names, ended yesterday; the authority itself is still good
        WrongHost, ///< in date, for `altrove.example` only
    };

    QString caFile;   ///< what a client pins
    QString certFile; ///< the server's certificate
    QString keyFile;  ///< the server's private key

    /// Writes the three files into `dir`, which must exist. All names stay empty when it fails.
    [[nodiscard]] static TestPki make(const QString &dir, Kind kind = Kind::Valid);
    /// The contents of caFile.
    [[nodiscard]] QByteArray authorities() const;
};

} // namespace campanella::test
