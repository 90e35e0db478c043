// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringView>

namespace campanella {

/// Whether a text can be an e-mail address: a dot-atom, @ and a domain name with a dot, in ASCII
/// and at most 254 characters (RFC 5321 §4.5.3.1, without quoted names and address literals).
[[nodiscard]] bool isEmailAddress(QStringView text);

/// Whether a text can be a telephone number as people write them: 6 to 15 digits (E.164), with
/// spaces, hyphens, dots and a plus in front if they like.
[[nodiscard]] bool isTelephoneNumber(QStringView text);

} // namespace campanella
