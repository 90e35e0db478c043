// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"
#include "domain/publicid.h"

#include <QDate>
#include <QString>

namespace campanella {

/// A payment received for a due, as its receipt tells it.
struct Payment {
    PublicId id;
    Money amount;
    QDate paidOn;
    QString psp;       ///< name of the payment service provider
    QString receiptId; ///< pagoPA receiptId (IUR)
    friend bool operator==(const Payment &, const Payment &) = default;
};

} // namespace campanella
