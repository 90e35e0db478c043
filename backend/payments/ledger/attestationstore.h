// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/attestation.h"

#include <QUrlQuery>

namespace campanella::backend {

struct AttestationFilter {
    int year = 0;
    std::optional<PublicId> childId; ///< all when absent
};

/// Reads year (required) and child_id. Fails with FieldInvalid and names the parameter.
[[nodiscard]] Result<AttestationFilter> readAttestationFilter(const QUrlQuery &query);

/// One attestation for each child of whom the person sees payments of that calendar year; payments
/// that concern no child are in none.
[[nodiscard]] Result<QList<Attestation>> readAttestations(Store &store, qint64 personKey,
                                                          const AttestationFilter &filter);

} // namespace campanella::backend
