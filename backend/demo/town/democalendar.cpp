// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/democalendar.h"

#include <QLocale>

namespace campanella::backend {

namespace {

DateRange wholeMonth(QDate day) {
    const QDate first(day.year(), day.month(), 1);
    return *DateRange::make(first, first.addMonths(1).addDays(-1));
}

bool isSchoolMonth(int month) {
    return month != 7 && month != 8;
}

bool isTeachingDay(QDate day) {
    const int date = day.month() * 100 + day.day();
    return day.dayOfWeek() <= 5 && (date >= 914 || date <= 610);
}

} // namespace

DateRange DemoCalendar::month(int back) const {
    QDate day = QDate(m_today.year(), m_today.month(), 1);
    for (int found = 0; found <= back;) {
        day = day.addMonths(-1);
        found += isSchoolMonth(day.month()) ? 1 : 0;
    }
    return wholeMonth(day);
}

QDate DemoCalendar::nextDueDate() const {
    const QDate end = wholeMonth(m_today).last();
    return m_today.daysTo(end) >= 5 ? end : wholeMonth(end.addDays(1)).last();
}

QDate DemoCalendar::pastDueDate() const {
    return QDate(m_today.year(), m_today.month(), 1).addDays(-1);
}

QDate DemoCalendar::dueDateOf(const DateRange &period) {
    return wholeMonth(period.first().addMonths(1)).last();
}

int schoolDays(const DateRange &period) {
    int count = 0;
    for (QDate day = period.first(); day <= period.last(); day = day.addDays(1))
        count += isTeachingDay(day) ? 1 : 0;
    return count;
}

QString periodWords(const DateRange &period) {
    const QLocale italian(QLocale::Italian);
    const auto words = [&](QDate day, QLatin1String form) {
        return italian.toString(day, QString(form));
    };
    if (period.first().month() == period.last().month() &&
        period.first().year() == period.last().year())
        return words(period.first(), QLatin1String("MMMM yyyy"));
    return words(period.first(), QLatin1String("MMM")) + QStringLiteral("–") +
           words(period.last(), QLatin1String("MMM yyyy"));
}

} // namespace campanella::backend
