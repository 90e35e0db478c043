// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/isee/source/iseesource.h"

namespace campanella::backend {

/// The messages of INPS's web service ConsultazioneISEE 2.8, operation ConsultazioneIndicatore, as
/// it is on the PDND (SOAP 1.1; types in ConsultazioneISEE_v2.8_PDND.xsd).

/// Who asks (ConsultazioneISEE_IdentityHeader.xsd).
struct InpsIdentity {
    QString userId;
    QString office; ///< CodiceUfficio
};

/// SOAPAction of the operation.
[[nodiscard]] QByteArray inpsAction();

/// Asks for the child's ISEE for minors that is valid on that day, for school meals (A2.12).
[[nodiscard]] QByteArray inpsQuestion(const InpsIdentity &identity, const FiscalCode &child,
                                      QDate day);

/// What INPS answers to that question; nothing when it knows no ISEE. Fails with GatewayUnavailable
/// when INPS has trouble of its own and GatewayAnswerInvalid on everything else: unreadable, about
/// another child, another indicator, a refused question.
[[nodiscard]] Result<std::optional<FoundIsee>> readInpsAnswer(const QByteArray &soap,
                                                              const FiscalCode &child);

} // namespace campanella::backend
