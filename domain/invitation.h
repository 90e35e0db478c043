// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"
#include "domain/publicid.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace campanella {

/// What an invited adult may do for a child. They see its days and services in any case.
struct LinkRights {
    bool mayReport = false; ///< announce absences, contest days
    bool mayPay = false;    ///< see what is owed for the child, and pay it
    bool mayApply = false;  ///< send applications
    friend bool operator==(const LinkRights &, const LinkRights &) = default;
};

/// A parent lets another adult see a child until a day. Who is invited is named by the codice
/// fiscale, which only their own SPID or CIE proves: there is no secret that could be passed on.
struct Invitation {
    PublicId id;
    QString child; ///< its given name
    /// To who is invited: the parent's name. To the parent: the name of who is invited, or their
    /// codice fiscale as long as they have not accepted.
    QString who;
    LinkRights rights;
    QDate lastDay;                      ///< in Italy; the link ends with it
    std::optional<QDateTime> expiresAt; ///< UTC; none once it is accepted
    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// The button *Invita*.
struct NewInvitation {
    PublicId childId;
    FiscalCode fiscalCode; ///< of the adult
    QString email;         ///< where they hear of it; may be empty
    LinkRights rights;
    QDate lastDay;
    friend bool operator==(const NewInvitation &, const NewInvitation &) = default;
};

/// The last day that fits: the end of the school year after the one of that day.
[[nodiscard]] QDate latestInvitedDay(QDate today);

} // namespace campanella
