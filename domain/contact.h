// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QStringView>

namespace campanella {

/// Whether a text can be an e-mail address: a dot-atom, @ and a domain name with a dot, in ASCII
/// and at most 254 characters (RFC 5321 §4.5.3.1, without quoted names and address literals).
[[nodiscard]] bool isEmailAddress(QStringView text);

/// Whether a text can be a telephone number as people write them: 6 to 15 digits (E.164), with
/// spaces, hyphens, dots and a plus in front if they like.
[[nodiscard]] bool isTelephoneNumber(QStringView text);

/// A telephone number as E.164 writes it ("+393335550101"), from how people type it: with blanks,
/// hyphens, dots, strokes and brackets, with 00 for the plus. Without a country it is an Italian
/// one: a mobile begins with 3, a landline with 0. Fails with FieldInvalid.
[[nodiscard]] Result<QString> telephoneNumber(QStringView typed);

/// The same for a number that gets short messages: Italian ones begin with 3.
[[nodiscard]] Result<QString> mobileNumber(QStringView typed);

/// A number of telephoneNumber() in groups for the eye, "+39 333 555 0101"; other text as it is.
[[nodiscard]] QString readableTelephone(const QString &number);

} // namespace campanella
