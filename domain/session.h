// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace campanella {

/// What a signed-in person is to the municipality: a family, a clerk of the office, a school, the
/// caterer, or whoever looks after the accounts.
enum class Role { Parent, Operator, School, Caterer, Administrator };

[[nodiscard]] QString toString(Role role);
[[nodiscard]] Result<Role> roleFromString(QStringView text);

/// What a person types on the sign-in page.
struct Credentials {
    QString username;
    QString password;
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// The backend's answer to a sign-in: an opaque bearer token (256 bits) and its limits.
struct SessionGrant {
    QString token;
    QDateTime expiresAt; ///< UTC, absolute limit
    int idleSeconds = 0; ///< ends sooner when unused for so long
    Role role = Role::Parent;
    friend bool operator==(const SessionGrant &, const SessionGrant &) = default;
};

} // namespace campanella
