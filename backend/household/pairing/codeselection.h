// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/fiscalcode.h"
#include "domain/schoolyear.h"

#include <QList>

#include <optional>

namespace campanella::backend {

/// Whom codes are for: one child, or all of a school (and class) in the current school year.
struct CodeSelection {
    std::optional<FiscalCode> child;
    QString school;
    QString schoolClass; ///< empty: the whole school
};

/// A child of a selection.
struct SelectedChild {
    qint64 key = 0;
    QString publicId;
    QString givenName;
    QString familyName;
    std::optional<FiscalCode> fiscalCode; ///< without it nobody can prove the date of birth
    QString school;
    QString schoolClass;
    bool hasLiveCode = false;
};

/// Ordered by class, family name and given name.
[[nodiscard]] Result<QList<SelectedChild>>
selectChildren(Store &store, const CodeSelection &selection, const SchoolYear &schoolYear);

} // namespace campanella::backend
