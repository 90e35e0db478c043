// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/services/schooldays.h"

#include "domain/json.h"
#include "tests/helper/samples.h"

#include <QTest>

namespace campanella::test {

namespace {
constexpr int luca = 1;
constexpr int sofia = 2;
} // namespace

AttendanceDay sampleDay(int child, QDate day) {
    return {sampleChild(child).id,
            sampleService(0).id,
            day,
            AttendanceState::Present,
            MealKind::Standard,
            1,
            Money::fromCents(480),
            AttendanceOrigin::School,
            QStringLiteral("Scuola primaria Verdi"),
            QStringLiteral("3B"),
            false};
}

AttendanceBook sampleBook() {
    QList<AttendanceDay> days;
    for (const int day : {1, 2, 5, 6, 7, 8, 13})
        days.append(sampleDay(luca, QDate(2026, 10, day)));
    days[1].meal = MealKind::Light;
    days[2].contested = true;
    days[6].state = AttendanceState::Absent;
    days[6].quantity = 0;
    for (const int day : {1, 2})
        days.append(sampleDay(sofia, QDate(2026, 10, day)));
    const Closure strike{*DateRange::make(QDate(2026, 10, 9), QDate(2026, 10, 9)),
                         ClosureKind::Strike,
                         QStringLiteral("Sciopero"),
                         {sampleChild(luca).id},
                         {}};
    return {QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC),
            *DateRange::make(QDate(2026, 9, 1), QDate(2027, 8, 31)),
            days,
            {strike},
            {},
            {},
            {SchoolYear::of(QDate(2026, 10, 1)), SchoolYear::of(QDate(2025, 10, 1))}};
}

AttendanceBook pastBook() {
    AttendanceBook book = sampleBook();
    book.days = SchoolYear::of(QDate(2025, 10, 1)).range();
    book.items = {sampleDay(luca, QDate(2026, 6, 4))};
    book.closures.clear();
    return book;
}

SchoolDays::SchoolDays()
    : client(town.client())
    , session(std::make_unique<app::Session>(client->api(), sampleGrant(QStringLiteral("t")))) {
    serve(sampleBook());
}

void SchoolDays::serve(const AttendanceBook &book) {
    town.script(path, ScriptedAnswer::http(200, toJson(book)));
}

bool SchoolDays::load() {
    session->children().refresh();
    session->services().refresh();
    return QTest::qWaitFor([this] {
        return session->children().value() && session->services().value() &&
               session->attendance().value();
    });
}

} // namespace campanella::test
