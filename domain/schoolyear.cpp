// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/schoolyear.h"

#include "domain/ascii.h"

namespace campanella {

namespace {

constexpr int firstMonth = 9;
constexpr int earliest = 1900;
constexpr int latest = 2199;

tl::unexpected<Failure> wrong(const char *part) {
    return fail(FailureCode::SchoolYearInvalid, QString::fromLatin1(part));
}

} // namespace

Result<SchoolYear> SchoolYear::parse(QStringView text) {
    text = text.trimmed();
    if ((text.size() != 9 && text.size() != 7) || (text.at(4) != u'/' && text.at(4) != u'-'))
        return wrong("not like 2026/2027");
    const QStringView first = text.first(4);
    const QStringView second = text.sliced(5);
    if (!ascii::allDigits(first) || !ascii::allDigits(second))
        return wrong("not like 2026/2027");
    const int start = first.toInt();
    const int end = start + 1;
    if (second.toInt() != (second.size() == 2 ? end % 100 : end))
        return wrong("the second year does not follow the first");
    if (start < earliest || start > latest)
        return wrong("year out of range");
    return SchoolYear(start);
}

SchoolYear SchoolYear::of(QDate day) {
    return SchoolYear(day.month() >= firstMonth ? day.year() : day.year() - 1);
}

DateRange SchoolYear::range() const {
    return DateRange::make(QDate(m_start, firstMonth, 1), QDate(m_start + 1, 8, 31)).value();
}

QString SchoolYear::toString() const {
    return QString::number(m_start) + u'/' + QString::number(m_start + 1);
}

} // namespace campanella
