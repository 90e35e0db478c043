// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/result.h"
#include "domain/schoolyear.h"

#include <QByteArray>
#include <QList>

namespace campanella::backend {

/// A child's badge for one school year.
struct Badge {
    QString number; ///< 12 digits that say nothing about the child
    QString givenName;
    QString familyName;
    QString school;      ///< may be empty
    QString schoolClass; ///< may be empty
    friend bool operator==(const Badge &, const Badge &) = default;
};

/// What campanella-backend tells `campanella-letters badges` on its standard input.
struct BadgeOrder {
    Municipality town;
    SchoolYear schoolYear;
    QList<Badge> badges;
    friend bool operator==(const BadgeOrder &, const BadgeOrder &) = default;
};

[[nodiscard]] QByteArray writeBadgeOrder(const BadgeOrder &order);
/// Fails with RequestMalformed.
[[nodiscard]] Result<BadgeOrder> readBadgeOrder(const QByteArray &text);

} // namespace campanella::backend
