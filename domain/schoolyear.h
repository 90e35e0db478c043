// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/daterange.h"
#include "domain/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>

namespace campanella {

/// An anno scolastico, from 1 September to 31 August; written "2026/2027".
class SchoolYear {
public:
    /// Reads "2026/2027", "2026/27", "2026-2027" or "2026-27". Fails with SchoolYearInvalid.
    [[nodiscard]] static Result<SchoolYear> parse(QStringView text);
    /// The school year in which that day falls.
    [[nodiscard]] static SchoolYear of(QDate day);

    [[nodiscard]] int startYear() const { return m_start; }
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] QString toString() const;
    friend auto operator<=>(const SchoolYear &, const SchoolYear &) = default;

private:
    explicit SchoolYear(int start)
        : m_start(start) {}
    int m_start;
};

} // namespace campanella
