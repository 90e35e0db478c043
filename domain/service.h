// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/publicid.h"
#include "domain/result.h"

#include <QString>

namespace campanella {

/// What a school service is; decides icon and taxonomy.
enum class ServiceKind { Canteen, Bus, Nursery, PreSchool, AfterSchool, Other };

[[nodiscard]] QString toString(ServiceKind kind);
[[nodiscard]] Result<ServiceKind> serviceKindFromString(QStringView text);

/// A school service that the municipality offers and a child may use.
struct Service {
    PublicId id;
    QString name; ///< "Refezione"
    ServiceKind kind = ServiceKind::Other;
    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace campanella
