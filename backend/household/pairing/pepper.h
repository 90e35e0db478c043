// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/pairingcode.h"
#include "domain/schoolyear.h"

#include <QByteArray>

namespace campanella::backend {

/// The secret that keys the hashes of pairing codes and the numbers of badges. It lives in a file
/// of its own and never in the database: who steals the one cannot try codes without the other.
/// Whoever loses it makes every letter that is out worthless.
class Pepper {
public:
    /// Beside an SQLite file ("campanella.db.pepper"); empty for any other store.
    [[nodiscard]] static QString fileBeside(const QString &storeUrl);
    /// Reads the file, or makes it (32 random bytes in hexadecimal, readable by its owner only)
    /// when there is none. Fails with ConfigurationInvalid when it cannot be read, made or is
    /// something else.
    [[nodiscard]] static Result<Pepper> load(const QString &file);

    /// HMAC-SHA256 of a code, base64url.
    [[nodiscard]] QString hashOf(const PairingCode &code) const;
    /// Of the badge of a child (its public id) in a school year: 12 digits, the same each time,
    /// from which nobody without the secret learns whose or which year's it is.
    [[nodiscard]] QString badgeNumber(const QString &childId, const SchoolYear &year) const;

private:
    /// HMAC-SHA256.
    [[nodiscard]] QByteArray codeOf(const QByteArray &text) const;

    explicit Pepper(QByteArray key)
        : m_key(std::move(key)) {}
    QByteArray m_key; // 32 bytes
};

} // namespace campanella::backend
