// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/pairingcode.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace campanella::backend {

/// The letter that accompanies a child's badge; the only place where its code stands.
struct BadgeLetter {
    PairingCode code;
    QString givenName;
    QString familyName;
    QString school;      ///< may be empty
    QString schoolClass; ///< may be empty
    QDate lastDay;       ///< on which the code is good
    friend bool operator==(const BadgeLetter &, const BadgeLetter &) = default;
};

/// What campanella-backend tells campanella-letters on its standard input: codes are never on a
/// command line or in a file but the finished PDF.
struct LetterOrder {
    Municipality town;
    QList<BadgeLetter> letters;
    friend bool operator==(const LetterOrder &, const LetterOrder &) = default;
};

[[nodiscard]] QByteArray writeOrder(const LetterOrder &order);
/// Fails with RequestMalformed.
[[nodiscard]] Result<LetterOrder> readOrder(const QByteArray &text);

} // namespace campanella::backend
