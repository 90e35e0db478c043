// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QList>

namespace campanella {

/// Why a family's balance moved. Charges and refunds take from it, payments and credits give to
/// it, adjustments do either.
enum class MovementKind { Charge, Payment, Adjustment, Refund, Credit };

[[nodiscard]] QString toString(MovementKind kind);
[[nodiscard]] Result<MovementKind> movementKindFromString(QStringView text);

/// One entry of the ledger, as the family sees it.
struct Movement {
    MovementKind kind = MovementKind::Charge;
    QDate day;
    SchoolYear schoolYear;
    Money amount;         ///< as it moves the balance: a charge is less than zero
    QString text;         ///< what it is for; may be empty
    QString noticeNumber; ///< of the due it belongs to; empty: written by hand
    std::optional<PublicId> dueId;
    QString psp;       ///< of a payment whose receipt is known; else empty
    QString receiptId; ///< the same
    friend bool operator==(const Movement &, const Movement &) = default;
};

/// Where a child stands with a service, over the school years that were asked for.
struct StatementLine {
    std::optional<DueChild> child; ///< absent when only the payer is known; no school, no class
    Service service;
    Money opening;     ///< what earlier years leave that were not asked for; less than zero: owed
    Money charged;     ///< not less than zero
    Money paid;        ///< not less than zero
    Money adjustments; ///< adjustments, refunds and credits, with their sign
    QList<Movement> movements; ///< of the years that were asked for, oldest first

    /// Opening − charged + paid + adjustments; less than zero is a debt (contract §1.5).
    [[nodiscard]] Money balance() const { return opening - charged + paid + adjustments; }
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// Adds a movement to the list and to the sum it belongs to.
void addMovement(StatementLine &line, Movement movement);

/// The statement of account of a family (estratto conto).
struct Statement {
    QList<SchoolYear> schoolYears; ///< all that the family has movements in, newest first
    QList<Service> services;       ///< the same, by name
    QList<StatementLine> lines;    ///< by child, then service
    friend bool operator==(const Statement &, const Statement &) = default;
};

/// Which years and services a statement is about; an empty list means all.
struct StatementFilter {
    QList<SchoolYear> schoolYears;
    QList<PublicId> serviceIds;
    friend bool operator==(const StatementFilter &, const StatementFilter &) = default;
};

/// What the filter leaves of a statement of everything. Movements of years that were not asked
/// for, but came before the last that was, are the opening balance: so a balance is always what
/// is owed at the end of that year. Lines without either are left out.
[[nodiscard]] Statement narrowed(const Statement &everything, const StatementFilter &filter);

} // namespace campanella
