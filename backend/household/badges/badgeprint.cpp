// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/badges/badgeprint.h"

#include "backend/access/audit.h"
#include "backend/municipality/municipalitystore.h"

#include <QFile>

namespace campanella::backend {

namespace {

BadgeOrder orderFor(const Municipality &town, const SchoolYear &year,
                    const QList<SelectedChild> &children, const Pepper &pepper) {
    BadgeOrder order{town, year, {}};
    for (const SelectedChild &child : children)
        order.badges.append({pepper.badgeNumber(child.publicId, year), child.givenName,
                             child.familyName, child.school, child.schoolClass});
    return order;
}

Result<> recordAll(Store &store, const QList<SelectedChild> &children) {
    return store.transaction([&]() -> Result<> {
        for (const SelectedChild &child : children)
            if (auto noted = recordAudit(
                    store,
                    {0, Role::Operator, QStringLiteral("badge.printed"), child.publicId, {}, {}});
                !noted)
                return noted;
        return {};
    });
}

} // namespace

Result<int> issueBadges(Store &store, const Pepper &pepper, const BadgePrint &wanted,
                        const PrintBadges &print) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    const SchoolYear year = wanted.schoolYear.value_or(town->currentSchoolYear);
    const auto children = selectChildren(store, wanted.selection, year);
    if (!children)
        return fail(children.error());
    if (children->isEmpty())
        return fail(FailureCode::NotFound, QStringLiteral("no child of that selection"));
    if (const auto printed = print(orderFor(*town, year, *children, pepper), wanted.file); !printed)
        return fail(printed.error());
    if (const auto noted = recordAll(store, *children); !noted) {
        QFile::remove(wanted.file);
        return fail(noted.error());
    }
    return static_cast<int>(children->size());
}

} // namespace campanella::backend
