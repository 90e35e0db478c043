// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"

#include <QDate>
#include <QString>

namespace campanella::backend {

enum class Sex { Female, Male };

/// What a personal codice fiscale is made from.
struct Birth {
    QString givenName;
    QString familyName;
    Sex sex = Sex::Female;
    QDate day;
    QString place; ///< Belfiore code, "G479"
};

/// The codice fiscale of that person, without omocodia (DM 23/12/1976).
[[nodiscard]] FiscalCode fiscalCodeOf(const Birth &birth);

/// "anna.conti@posta.example"
[[nodiscard]] QString demoMail(const Birth &birth);

} // namespace campanella::backend
