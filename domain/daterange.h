// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QDate>

namespace campanella {

/// Days from first to last, both included; never empty, never reversed.
class DateRange {
public:
    /// Fails with DateRangeInvalid when a day is invalid or last is before first.
    [[nodiscard]] static Result<DateRange> make(QDate first, QDate last);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] bool contains(QDate day) const { return m_first <= day && day <= m_last; }
    friend bool operator==(const DateRange &, const DateRange &) = default;

private:
    DateRange(QDate first, QDate last)
        : m_first(first)
        , m_last(last) {}
    QDate m_first;
    QDate m_last;
};

} // namespace campanella
