// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/daterange.h"
#include "domain/money.h"
#include "domain/noticenumber.h"
#include "domain/payment.h"
#include "domain/person.h"
#include "domain/schoolyear.h"
#include "domain/service.h"

#include <QDate>
#include <QString>

#include <optional>

namespace campanella {

/// Where a due stands (contract §1.5). `Overdue` is what the backend says of an unpaid due after
/// its due date, by the server's clock.
enum class DueState {
    ToPay,
    InPayment,
    AwaitingOutcome,
    Paid,
    PaidElsewhere,
    Cancelled,
    Overdue,
    Refunded
};

[[nodiscard]] QString toString(DueState state);
[[nodiscard]] Result<DueState> dueStateFromString(QStringView text);
/// ToPay or Overdue: may be selected and paid.
[[nodiscard]] bool isPayable(DueState state);
/// Still owed: payable, in payment or awaiting the outcome.
[[nodiscard]] bool isOpen(DueState state);

/// The child of a due, as shown beside its amount.
struct DueChild {
    PublicId id;
    QString givenName;
    QString familyName;
    QString school;
    QString schoolClass;
    friend bool operator==(const DueChild &, const DueChild &) = default;
};

/// Who owes: printed as DESTINATARIO.
struct Payer {
    QString name; ///< full name, up to 70 characters
    std::optional<FiscalCode> fiscalCode;
    Address address;
    friend bool operator==(const Payer &, const Payer &) = default;
};

/// One part of a debt that can be paid in parts (GovPay: idDocumento, numeroRata).
struct Instalment {
    QString documentId; ///< groups the parts, and the single payment, of one debt
    int number = 0;     ///< 1…count; 0 is the whole sum in one payment (rata unica)
    int count = 0;      ///< how many parts the document has
    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// A sum owed to the municipality (posizione debitoria, bollettino of a ruolo).
struct Due {
    PublicId id;
    NoticeNumber noticeNumber;
    DueState state = DueState::ToPay;
    Money amount;
    std::optional<QDate> dueDate;
    QDate issuedOn;
    QString subject;       ///< oggetto/causale, up to 140 characters
    QString secondSubject; ///< the same in the municipality's second language; may be empty
    SchoolYear schoolYear;
    std::optional<DateRange> period;
    QString quantityNote;          ///< "20 pasti"; may be empty
    std::optional<DueChild> child; ///< absent when only the payer is known
    Service service;
    Payer payer;
    std::optional<Instalment> instalment;
    std::optional<Payment> payment;
    friend bool operator==(const Due &, const Due &) = default;
};

/// One page of a list of dues and the cursor of the next one (empty at the end).
struct DuePage {
    QList<Due> items;
    QString nextCursor;
    friend bool operator==(const DuePage &, const DuePage &) = default;
};

} // namespace campanella
