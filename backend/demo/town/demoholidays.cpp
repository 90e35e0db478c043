// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demoholidays.h"

namespace campanella::backend {

namespace {

ClosureDraft holiday(QDate first, QDate last, const QString &reason) {
    return {*DateRange::make(first, last), ClosureKind::Holiday, reason, {}, {}, {}};
}

QDate secondFriday(QDate month) {
    const QDate first(month.year(), month.month(), 1);
    return first.addDays((Qt::Friday - first.dayOfWeek() + 7) % 7 + 7);
}

} // namespace

QDate easter(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

QList<ClosureDraft> demoClosures(const SchoolYear &year, QDate strikeMonth) {
    const int start = year.startYear();
    const int next = start + 1;
    const QDate sunday = easter(next);
    const QDate strike = secondFriday(strikeMonth);
    return {
        holiday({start, 11, 1}, {start, 11, 1}, QStringLiteral("Ognissanti")),
        holiday({start, 12, 7}, {start, 12, 8}, QStringLiteral("Ponte dell'Immacolata")),
        holiday({start, 12, 23}, {next, 1, 6}, QStringLiteral("Vacanze di Natale")),
        holiday(sunday.addDays(-3), sunday.addDays(2), QStringLiteral("Vacanze di Pasqua")),
        holiday({next, 4, 25}, {next, 4, 25}, QStringLiteral("Festa della Liberazione")),
        holiday({next, 5, 1}, {next, 5, 1}, QStringLiteral("Festa del Lavoro")),
        holiday({next, 6, 2}, {next, 6, 2}, QStringLiteral("Festa della Repubblica")),
        holiday({next, 6, 11}, {next, 8, 31}, QStringLiteral("Vacanze estive")),
        {*DateRange::make(strike, strike), ClosureKind::Strike,
         QStringLiteral("Sciopero del personale della mensa"), QStringLiteral("REF"),
         QStringLiteral("Scuola primaria Verdi"), QStringLiteral("3B")},
    };
}

} // namespace campanella::backend
