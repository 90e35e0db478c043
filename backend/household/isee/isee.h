// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/caller.h"
#include "domain/isee.h"

namespace campanella::backend {

/// *Dichiarazione ISEE {anno}*: whether the municipality may use the ISEE of this calendar year to
/// set the tariffs of the person's children. It is an act of the person, not the ISEE itself.

/// The slug of the municipality's text ("{anno}" in it becomes the year).
inline const QString iseePage = QStringLiteral("isee");
inline const QString iseeConsentKind = QStringLiteral("isee");

/// Fails with NotFound where the municipality has no such text: then it asks for no ISEE.
[[nodiscard]] Result<IseeDeclaration> readIsee(Store &store, const Caller &caller);

/// A yes. What was said already is not said twice. Fails with FieldInvalid: /year is not this one,
/// /text_version is not that of the text as it is now, /dsu_protocol is none of this year.
[[nodiscard]] Result<IseeDeclaration> authoriseIsee(Store &store, const Caller &caller,
                                                    const QString &requestId,
                                                    const IseeRequest &request);

/// Takes a yes of this year back; without one nothing happens.
[[nodiscard]] Result<IseeDeclaration> revokeIsee(Store &store, const Caller &caller,
                                                 const QString &requestId);

} // namespace campanella::backend
