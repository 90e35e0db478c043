// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/invitation.h"

#include "domain/schoolyear.h"

namespace campanella {

QDate latestInvitedDay(QDate today) {
    const QDate nextYear = SchoolYear::of(today).range().last().addDays(1);
    return SchoolYear::of(nextYear).range().last();
}

} // namespace campanella
