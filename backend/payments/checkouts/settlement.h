// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/paymentgateway.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// What a receipt has done: paid a due, come for one that was paid already, named a notice that is
/// none of ours, or not fitted its due (another sum, another creditor, an outcome that is not OK).
enum class ReceiptState { Applied, Duplicate, Unknown, Mismatch };

[[nodiscard]] QString toString(ReceiptState state);
[[nodiscard]] Result<ReceiptState> receiptStateFromString(QStringView text);

struct Settlement {
    ReceiptState state = ReceiptState::Unknown;
    bool isNew = false; ///< false: it was here before, and judged the same
};

/// Takes a receipt in, in one transaction: keeps it for ever and, when it fits, pays its due, ends
/// its checkout when that was the last due of it, and has the payer told by mail. Of a debt that is
/// owed whole or in parts the other way is cancelled. The same receiptId again changes nothing,
/// but one that did not fit is judged anew: its due may have been imported or corrected since.
[[nodiscard]] Result<Settlement> settle(Store &store, const Receipt &receipt);

/// What the office notes of a payment that was not made by pagoPA.
struct OfficePayment {
    NoticeNumber notice;
    Money amount;
    QDate paidOn;
    QString reference; ///< of the quittance, unique, not empty
    QString place;     ///< "Tesoreria comunale"
};

/// Settles it like a receipt, which has no document then, and the platform is told that the due is
/// paid. The same reference again changes nothing. Fails with NotFound (no such notice),
/// DueNotPayable (paid already), AmountChanged (not what is owed) and FieldInvalid (the reference
/// is another payment's); then nothing has changed.
[[nodiscard]] Result<> recordOfficePayment(Store &store, const OfficePayment &payment);

/// Whether a receipt has paid that notice, so that there is nothing more to ask.
[[nodiscard]] Result<bool> isSettled(Store &store, const NoticeNumber &notice);

} // namespace campanella::backend
