// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/fornode/stationsettings.h"
#include "domain/due.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// Why a station answers KO (PAA_… of pagoPA).
enum class NodeFault {
    NoticeUnknown,
    Duplicate,
    InPayment,
    Expired,
    Cancelled,
    WrongOrganization,
    WrongBroker,
    WrongStation,
    Semantics,
    Syntax,
    System
};

/// "PAA_PAGAMENTO_SCONOSCIUTO"
[[nodiscard]] QString toString(NodeFault fault);

/// Answers in their envelope, valid by paForNode.xsd. `name`: of the answer's element.
[[nodiscard]] QByteArray okAnswer(const QString &name);
[[nodiscard]] QByteArray faultAnswer(const QString &name, NodeFault fault,
                                     const QString &organization);
/// The sum and the reason of a notice (paVerifyPaymentNotice).
[[nodiscard]] QByteArray verifyAnswer(const QString &name, const Municipality &town,
                                      const Due &due);
/// All that a payment needs (paGetPaymentV2). The payer has a fiscal code.
[[nodiscard]] QByteArray paymentAnswer(const QString &name, const StationSettings &station,
                                       const Municipality &town, const Due &due, QDate today);
/// SOAP 1.1 fault, for what is no message of the service.
[[nodiscard]] QByteArray soapFault();

} // namespace campanella::backend
