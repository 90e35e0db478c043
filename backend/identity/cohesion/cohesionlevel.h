// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QStringView>

namespace campanella::backend {

/// How surely Cohesion knows the person, as a SPID level 1 … 3; 0 when it does not say.
///
/// `kind` is `tipo_autenticazione`: PW is 1, PIN is 2, DRM (the domain of the Region) is 1. CF
/// stands for CIE level 3, for a CNS (2) and for eIDAS at any level; which one it is says only
/// the AuthnContextClassRef of the provider's SAML response, in base64 inside the profile. Without
/// it CF counts as 1. Where the two differ the lower one counts.
/// Source: CohesionID-Docs, "Tipologie e livelli di accesso disponibili".
[[nodiscard]] int cohesionLevel(QStringView kind, const QByteArray &samlResponse);

} // namespace campanella::backend
