// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"

#include <QString>

namespace campanella::backend {

/// The three letters of a family name in a codice fiscale (DM 23/12/1976, art. 2).
[[nodiscard]] QString familyNameLetters(const QString &familyName);

/// The three letters of a given name (art. 3: first, third and fourth of four consonants).
[[nodiscard]] QString givenNameLetters(const QString &givenName);

/// Whether a personal code was made from that name.
[[nodiscard]] bool agrees(const FiscalCode &code, const QString &givenName,
                          const QString &familyName);

/// A name in its two parts.
struct NameParts {
    QString given;
    QString family;
    friend bool operator==(const NameParts &, const NameParts &) = default;
};

/// Splits "Anna Conti" or "Conti Anna" where the personal code says so; when no place agrees,
/// the whole stands as family name.
[[nodiscard]] NameParts splitName(const QString &fullName, const FiscalCode &code);

} // namespace campanella::backend
