// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "domain/municipality.h"

#include <QStringList>

namespace campanella::backend {

/// The mails about accounts, in Italian. They hold no link (codes are typed into the program, so
/// nobody gets used to following links) and nothing that the person who asked has typed: otherwise
/// strangers could send words of their own through the municipality.

/// "Registrati al servizio": the code, and the username that it makes.
[[nodiscard]] Mail registrationLetter(const Municipality &town, const QString &recipient,
                                      const QString &code, const QString &username);

/// Registered already; without a username the person comes in by SPID, CIE or Cohesion.
[[nodiscard]] Mail knownAlreadyLetter(const Municipality &town, const QString &recipient,
                                      const QString &username);

/// "Hai dimenticato la password?": the code for that username.
[[nodiscard]] Mail newPasswordLetter(const Municipality &town, const QString &recipient,
                                     const QString &code, const QString &username);

/// The address belongs to several usernames: which one is meant?
[[nodiscard]] Mail whichUsernameLetter(const Municipality &town, const QString &recipient,
                                       const QStringList &usernames);

/// Asked for a new password, but comes in by SPID, CIE or Cohesion only.
[[nodiscard]] Mail noPasswordLetter(const Municipality &town, const QString &recipient);

/// The password was changed, or set anew.
[[nodiscard]] Mail passwordChangedLetter(const Municipality &town, const QString &recipient);

} // namespace campanella::backend
