// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"
#include "domain/publicid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace campanella {

/// An address as printed on a notice; any part may be empty.
struct Address {
    QString street;
    QString number;
    QString postalCode;
    QString city;
    QString province; ///< two letters
    friend bool operator==(const Address &, const Address &) = default;
};

/// An adult: parent, payer or clerk.
struct Person {
    PublicId id;
    QString givenName;
    QString familyName;
    std::optional<FiscalCode> fiscalCode; ///< absent for some foreigners
    QString email;
    QString mobile;
    Address address;
    friend bool operator==(const Person &, const Person &) = default;
};

/// A child (in the manuals: utente) linked to the caller.
struct Child {
    PublicId id;
    QString givenName;
    QString familyName;
    QString school;      ///< "Scuola primaria Verdi"; empty when not enrolled
    QString schoolClass; ///< "3B"
    QList<PublicId> services;
    friend bool operator==(const Child &, const Child &) = default;
};

/// Given and family name, as people are addressed.
[[nodiscard]] inline QString fullName(const QString &given, const QString &family) {
    return (given + QLatin1Char(' ') + family).trimmed();
}

} // namespace campanella
