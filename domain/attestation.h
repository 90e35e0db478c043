// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QList>

namespace campanella {

/// A payment, or a refund, of the calendar year of an attestation.
struct AttestedPayment {
    QDate paidOn;
    Money amount; ///< a refund is less than zero
    Service service;
    QString school;       ///< with its class, of that school year; may be empty
    QString subject;      ///< what it was for; may be empty
    QString noticeNumber; ///< empty: of no notice
    QString receiptId;    ///< of pagoPA; empty: not known
    QString payerName;    ///< who owed it, in whose name the expense is
    std::optional<FiscalCode> payerCode;
    /// Paid through pagoPA, by a receipt that is here; a payment without is listed apart. Whether
    /// the means was traceable (L. 160/2019) it does not say: cash at a shop has a receipt too. A
    /// refund counts here, so that no more is attested than was borne.
    bool withReceipt = false;
    std::optional<DateRange> period; ///< what it was for, as the due says
    friend bool operator==(const AttestedPayment &, const AttestedPayment &) = default;
};

/// What was paid for a child in a calendar year, on the day it was paid (cash basis: art. 15
/// TUIR, circ. AdE 18/E of 2016 §2.1).
struct Attestation {
    int year = 0;
    DueChild child;                      ///< no school, no class
    std::optional<FiscalCode> childCode; ///< only for those who are linked to the child
    QList<AttestedPayment> payments;     ///< by service, then day
    friend bool operator==(const Attestation &, const Attestation &) = default;
};

/// The sum of those payments with a receipt, or of the others.
[[nodiscard]] Money attestedSum(const Attestation &attestation, bool withReceipt);

} // namespace campanella
