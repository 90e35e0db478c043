// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attachment.h"
#include "domain/townnotice.h"

#include <optional>

namespace campanella::backend {

/// Whom a new notice is for: whoever matches every field that is set; nobody set means everybody.
struct Recipients {
    QString serviceCode; ///< the municipality's own short name of the service
    QString school;      ///< as in the enrolments
    QString schoolClass; ///< of that school
    QString familyCode;  ///< codice fiscale: of a child, whoever is linked; of an adult, only them

    [[nodiscard]] Audience audience() const;
};

/// A notice as the office writes it.
struct NoticeDraft {
    QString title;
    QString text;
    QString office; ///< empty: the municipality's own
    Recipients recipients;
    std::optional<QDate> firstDay; ///< from its midnight in Italy, also a past one; absent: now
    std::optional<QDate> lastDay;
    QList<AttachedFile> files = {};
};

/// Checks what a draft says by itself: title, text, days, files, and that a class has its school
/// and a family stands alone. Fails with FieldInvalid and the JSON pointer of the field.
[[nodiscard]] Result<> checkDraft(const NoticeDraft &draft);

} // namespace campanella::backend
