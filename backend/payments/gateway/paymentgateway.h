// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/municipality.h"

#include <QByteArray>
#include <QUrl>

namespace campanella::backend {

/// Where the platform sends the browser when the person has finished there; https all.
struct ReturnPages {
    QUrl ok;
    QUrl cancelled;
    QUrl failed;
    QUrl waiting;
};

/// What is paid together: 1 to mostDuesAtOnce dues of one creditor.
struct Cart {
    Municipality creditor;
    QList<Due> dues;
    ReturnPages returns;
};

/// A receipt (ricevuta telematica) as the platform has it. It may be about anything: settle() says
/// what it proves.
struct Receipt {
    QString receiptId;    ///< pagoPA receiptId, never empty
    QString noticeNumber; ///< 18 digits
    QString creditor;     ///< fiscal code of the body that was paid
    Money amount;
    QDate paidOn; ///< Italian; invalid when the receipt does not tell it
    QString psp;
    bool succeeded = true; ///< outcome OK
    QByteArray raw;        ///< as it came
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// The payment platform. Thread-safe; calls block their thread. All fail with GatewayUnavailable
/// or ServerBusy (worth trying again) and GatewayAnswerInvalid.
class PaymentGateway {
public:
    PaymentGateway() = default;
    virtual ~PaymentGateway() = default;
    PaymentGateway(const PaymentGateway &) = delete;
    PaymentGateway &operator=(const PaymentGateway &) = delete;

    /// Makes a cart; answers the page where the person pays. Fails with DueNotPayable when the
    /// platform takes no payment for a notice of it now.
    [[nodiscard]] virtual Result<QUrl> openPage(const Cart &cart) = 0;
    /// The notices for which there are receipts of that Italian day or later.
    [[nodiscard]] virtual Result<QList<NoticeNumber>> paidSince(QDate first) = 0;
    /// The receipts of one notice; none while it is not paid.
    [[nodiscard]] virtual Result<QList<Receipt>> receiptsOf(const NoticeNumber &notice) = 0;
    /// Whether it wants to be told of dues: publish(), invalidate() and markPaid().
    [[nodiscard]] virtual bool takesPositions() const = 0;
    /// Makes a due payable everywhere; doing so again is no failure. Fails with FieldInvalid when
    /// the platform will never take it.
    [[nodiscard]] virtual Result<> publish(const Municipality &creditor, const Due &due) = 0;
    /// Nobody can pay it any more; when it is not known there, that is well too. Fails with
    /// DueNotPayable when it is paid already.
    [[nodiscard]] virtual Result<> invalidate(const Municipality &creditor, const Due &due) = 0;
    /// It was paid outside the platform, as its payment says; when it is not known there, that is
    /// well too. Fails with DueNotPayable when it is paid or invalid there already.
    [[nodiscard]] virtual Result<> markPaid(const Due &due) = 0;
};

} // namespace campanella::backend
