// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/blocks/noticeview.h"

namespace campanella::app {

/// Logo, "Avviso di pagamento", object and coat of arms: on every sheet.
void paintHeading(const NoticeView &view);
/// Creditor and debtor.
void paintParties(const NoticeView &view);
/// How much, until when, and in how many parts.
void paintAmount(const NoticeView &view);
/// Where one can pay.
void paintWhere(const NoticeView &view);
/// "Dati per il pagamento" of the single payment. Fails when its QR code cannot be made.
[[nodiscard]] Result<> paintPayment(const NoticeView &view, const NoticePayment &payment);
/// The bar alone, above instalments that have no single payment before them.
void paintPaymentBar(const NoticeView &view, const QString &title);

/// The line "Inquadra il codice QR …", in at most two lines; `rest` follows the bold words.
void paintScanHint(Sheet &sheet, qreal x, qreal baseline, qreal width, const QString &rest);
/// The QR code of a payment. Fails with MoneyInvalid.
[[nodiscard]] Result<> paintQr(const NoticeView &view, const NoticePayment &payment,
                               const QRectF &area);

} // namespace campanella::app
