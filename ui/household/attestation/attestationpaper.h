// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attestation.h"
#include "domain/municipality.h"
#include "ui/widgets/table/rowsmodel.h"

namespace campanella::ui {

/// Data, Servizio e causale, Avviso e ricevuta, Intestatario, Importo.
[[nodiscard]] QList<RowsModel::Column> attestationColumns();
/// The payments with a receipt, or the others.
[[nodiscard]] QList<RowsModel::Row> attestationRows(const Attestation &attestation,
                                                    bool withReceipt);

/// The sum of the payments with a receipt of each service: "Refezione: 859,20 €". Services are
/// deducted differently.
[[nodiscard]] QStringList sumsByService(const Attestation &attestation);

/// The attestation on paper: who attests, for whom, each payment with its payer, the sums, and that
/// it is exempt from stamp duty (circ. AdE 18/E of 2016 §2.1; art. 5 c. 1 Tabella all. B DPR
/// 642/1972). Always in Italian: it is for the Italian tax office. `day` is that of issue.
[[nodiscard]] ContentPage attestationPaper(const Attestation &attestation, const Municipality &town,
                                           QDate day);

} // namespace campanella::ui
