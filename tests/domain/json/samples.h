// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/failure.h"
#include "domain/municipality.h"
#include "domain/session.h"

/// Records of invented people: full ones with every optional field, bare ones with none.
namespace campanella::samples {

[[nodiscard]] PublicId id(quint8 number);
[[nodiscard]] Person fullPerson();
[[nodiscard]] Person barePerson();
[[nodiscard]] Child fullChild();
[[nodiscard]] Child bareChild();
[[nodiscard]] Service service();
[[nodiscard]] Payment payment();
[[nodiscard]] Payment notedPayment();
[[nodiscard]] Due fullDue();
[[nodiscard]] Due bareDue();
[[nodiscard]] Municipality fullMunicipality();
[[nodiscard]] Municipality bareMunicipality();
[[nodiscard]] ContentPage contentPage();
[[nodiscard]] Credentials credentials();
[[nodiscard]] SessionGrant sessionGrant();
[[nodiscard]] Failure fullFailure();
[[nodiscard]] Failure bareFailure();

} // namespace campanella::samples
