// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"
#include "domain/money.h"
#include "domain/noticenumber.h"

#include <QString>

namespace campanella {

/// The text of a notice's QR code: `PAGOPA|002|NAV|creditor|cents`
/// (Guida tecnica avvisi di pagamento pagoPA, codice QR).
/// Fails with MoneyInvalid under 0.01 € or over 99,999,999.99 €, the most that app IO reads, and
/// with FiscalCodeInvalid when the creditor is a person.
[[nodiscard]] Result<QString> qrText(const NoticeNumber &number, const FiscalCode &creditor,
                                     Money amount);

/// What the Data Matrix of a bollettino postale PA carries.
struct PostalSlip {
    NoticeNumber number;
    FiscalCode creditor;
    QString account; ///< postal account number, up to 12 digits
    Money amount;
    QString debtorFiscalCode; ///< may be empty
    QString debtorName;
    QString subject;
};

/// The 256 characters of the Data Matrix (fase NBPA, type P1, document 896). Accents are
/// stripped, other characters replaced by a space, letters upper-cased, long fields cut
/// (name 40, subject 110). Fails as qrText() does, or with FieldInvalid (/account).
[[nodiscard]] Result<QString> dataMatrixText(const PostalSlip &slip);

} // namespace campanella
