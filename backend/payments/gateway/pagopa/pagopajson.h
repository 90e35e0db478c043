// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/pagopa/pagopasettings.h"
#include "backend/payments/gateway/paymentgateway.h"

namespace campanella::backend {

/// CartRequestV2 of Checkout.
[[nodiscard]] QByteArray cartJson(const Cart &cart);

/// "/RFB/<IUV>/<amount>/TXT/<text>" (SACI chapter 3), 140 characters.
[[nodiscard]] QString remittance(const Due &due);

/// Until when pagoPA may take it: the due date, tomorrow when that has passed, a year when none.
[[nodiscard]] QDate lastDay(const Due &due, QDate today);

/// The id of a due's position at GPD (IUPD).
[[nodiscard]] QString positionId(const PagopaSettings &settings, const Due &due);

/// PaymentPositionModel of GPD v1, with one option and one transfer. A due date that has passed
/// becomes tomorrow, as GPD asks; none becomes a year from now. Fails with FieldInvalid when the
/// payer has no fiscal code.
[[nodiscard]] Result<QByteArray> positionJson(const PagopaSettings &settings,
                                              const Municipality &creditor, const Due &due,
                                              const QDateTime &now);

/// AlreadyPaidPaymentOptionModel of GPD v1: the day of the due's payment.
[[nodiscard]] QByteArray paidJson(const Due &due);

/// What GPD says of a position.
struct PositionThere {
    QString status; ///< "VALID"
    qint64 cents = 0;
};
/// Fails with GatewayAnswerInvalid, as the next one.
[[nodiscard]] Result<PositionThere> readPosition(const QByteArray &json);

/// One page of the receipts list.
struct ReceiptsPage {
    QList<NoticeNumber> notices;
    int pages = 0;
};
[[nodiscard]] Result<ReceiptsPage> readReceiptsPage(const QByteArray &json);

} // namespace campanella::backend
