// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/attendancestore.h"

#include "backend/services/announcements.h"
#include "backend/services/closures.h"
#include "backend/store/conditions.h"

#include <functional>
#include <set>

namespace campanella::backend {

namespace {

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, QStringLiteral("a stored day is unreadable"));
}

/// What both readers of a day have in common, from the column `first` on: state, meal, quantity,
/// tariff_cents, origin, school, school_class.
template <typename Day>
bool readFacts(const Rows &rows, int first, Day &day) {
    const auto state = attendanceStateFromString(rows->value(first).toString());
    const auto meal = mealKindFromString(rows->value(first + 1).toString());
    const auto origin = attendanceOriginFromString(rows->value(first + 4).toString());
    if (!state || !meal || !origin)
        return false;
    day.state = *state;
    day.meal = *meal;
    day.quantity = rows->value(first + 2).toInt();
    if (!rows->isNull(first + 3))
        day.tariff = Money::fromCents(rows->value(first + 3).toLongLong());
    day.origin = *origin;
    day.school = rows->value(first + 5).toString();
    day.schoolClass = rows->value(first + 6).toString();
    return true;
}

Result<AttendanceDay> dayAt(const Rows &rows) {
    const auto child = PublicId::parse(rows->value(0).toString());
    const auto service = PublicId::parse(rows->value(1).toString());
    if (!child || !service)
        return damaged();
    AttendanceDay day{*child, *service, isoDay(rows->value(2).toString()), {}, {}, 0, {}, {},
                      {},     {},       rows->value(10).toBool()};
    if (!day.day.isValid() || !readFacts(rows, 3, day))
        return damaged();
    return day;
}

Conditions wanted(qint64 personKey, const AttendanceFilter &filter) {
    Conditions where;
    where.add(QStringLiteral("g.person_key = ?"), {personKey});
    where.add(QStringLiteral("a.day >= ?"), {filter.days.first().toString(Qt::ISODate)});
    where.add(QStringLiteral("a.day <= ?"), {filter.days.last().toString(Qt::ISODate)});
    if (filter.childId)
        where.add(QStringLiteral("c.public_id = ?"), {filter.childId->toString()});
    return where;
}

Result<QList<AttendanceDay>> readDays(Store &store, qint64 personKey,
                                      const AttendanceFilter &filter) {
    const Conditions where = wanted(personKey, filter);
    const auto rows = store.query(
        QStringLiteral("SELECT c.public_id, s.public_id, a.day, a.state, a.meal, a.quantity, "
                       "a.tariff_cents, a.origin, a.school, a.school_class, "
                       "EXISTS (SELECT 1 FROM threads t WHERE t.child_key = a.child_key AND "
                       "t.service_key = a.service_key AND t.contested_day = a.day AND "
                       "t.state = 'sent') FROM guardianships g "
                       "JOIN attendance a ON a.child_key = g.child_key "
                       "JOIN children c ON c.child_key = a.child_key "
                       "JOIN services s ON s.service_key = a.service_key") +
            where.where() + QStringLiteral(" ORDER BY c.public_id, s.public_id, a.day"),
        where.values);
    if (!rows)
        return fail(rows.error());
    QList<AttendanceDay> days;
    while ((*rows)->next()) {
        auto day = dayAt(*rows);
        if (!day)
            return fail(std::move(day).error());
        days.append(*std::move(day));
    }
    return days;
}

Result<> checkChild(Store &store, qint64 personKey, const std::optional<PublicId> &child) {
    if (!child)
        return {};
    const auto rows = store.query(
        QStringLiteral("SELECT 1 FROM guardianships g JOIN children c ON c.child_key = g.child_key "
                       "WHERE g.person_key = ? AND c.public_id = ?"),
        {personKey, child->toString()});
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? Result<>() : fail(FailureCode::NotFound);
}

/// The newest first, with that of now.
Result<QList<SchoolYear>> readSchoolYears(Store &store, qint64 personKey) {
    const auto rows = store.query(
        QStringLiteral("SELECT DISTINCT e.school_year FROM guardianships g JOIN enrolments e "
                       "ON e.child_key = g.child_key WHERE g.person_key = ? "
                       "UNION SELECT DISTINCT SUBSTR(a.day, 1, 7) FROM guardianships g "
                       "JOIN attendance a ON a.child_key = g.child_key WHERE g.person_key = ?"),
        {personKey, personKey});
    if (!rows)
        return fail(rows.error());
    std::set<SchoolYear, std::greater<>> years{SchoolYear::of(italianDay(store.now()))};
    while ((*rows)->next()) {
        const QString text = (*rows)->value(0).toString(); // "2026/2027", or the month "2026-11"
        const auto year = SchoolYear::parse(text);
        const QDate month = isoDay(text + QStringLiteral("-01"));
        if (year || month.isValid())
            years.insert(month.isValid() ? SchoolYear::of(month) : *year);
    }
    return QList<SchoolYear>(years.cbegin(), years.cend());
}

QVariant centsOf(const std::optional<Money> &tariff) {
    return tariff ? QVariant(tariff->cents()) : QVariant();
}

/// Takes the day as it stands to the past.
Result<> retireDay(Store &store, const RecordedDay &day, const QString &reason) {
    const QVariantList key{day.childKey, day.serviceKey, day.day.toString(Qt::ISODate)};
    const QString where = QStringLiteral(" WHERE child_key = ? AND service_key = ? AND day = ?");
    const auto kept = store.execute(
        QStringLiteral("INSERT INTO attendance_past (child_key, service_key, day, state, meal, "
                       "quantity, tariff_cents, origin, school, school_class, recorded_at, "
                       "corrected_at, reason) SELECT child_key, service_key, day, state, meal, "
                       "quantity, tariff_cents, origin, school, school_class, recorded_at, "
                       "CAST(? AS BIGINT), CAST(? AS TEXT) FROM attendance") +
            where,
        QVariantList{store.nowSeconds(), reason} + key);
    if (!kept)
        return fail(kept.error());
    const auto gone = store.execute(QStringLiteral("DELETE FROM attendance") + where, key);
    return gone ? Result<>() : fail(gone.error());
}

/// The run of that month, if there is one, may have counted the day otherwise.
Result<> noteLate(Store &store, const RecordedDay &day) {
    return store
        .execute(QStringLiteral("INSERT INTO late_attendance (service_key, child_key, day) "
                                "SELECT service_key, CAST(? AS BIGINT), CAST(? AS TEXT) "
                                "FROM billing_runs WHERE service_key = ? AND month = ? LIMIT 1 "
                                "ON CONFLICT DO NOTHING"),
                 {day.childKey, day.day.toString(Qt::ISODate), day.serviceKey,
                  day.day.toString(QStringLiteral("yyyy-MM"))})
        .map([](int) {});
}

} // namespace

Result<AttendanceBook> readAttendance(Store &store, qint64 personKey,
                                      const AttendanceFilter &filter) {
    if (const auto checked = checkChild(store, personKey, filter.childId); !checked)
        return fail(checked.error());
    auto days = readDays(store, personKey, filter);
    if (!days)
        return fail(std::move(days).error());
    auto closures = readClosures(store, personKey, filter);
    if (!closures)
        return fail(std::move(closures).error());
    auto announcements = readAnnouncements(store, personKey, filter);
    if (!announcements)
        return fail(std::move(announcements).error());
    // Not those of the days asked for: the next day may lie after them.
    const QDate today = italianDay(store.now());
    const auto ahead =
        readClosures(store, personKey, {*DateRange::make(today, today.addYears(1)), {}});
    if (!ahead)
        return fail(ahead.error());
    const auto years = readSchoolYears(store, personKey);
    if (!years)
        return fail(years.error());
    return readTerms(store, personKey, *ahead).map([&](const QList<AnnouncingTerms> &terms) {
        return AttendanceBook{store.now(),
                              filter.days,
                              *std::move(days),
                              *std::move(closures),
                              *std::move(announcements),
                              terms,
                              *years};
    });
}

Result<std::optional<RecordedDay>> recordedDay(Store &store, qint64 childKey, qint64 serviceKey,
                                               QDate day) {
    const auto rows = store.query(
        QStringLiteral("SELECT state, meal, quantity, tariff_cents, origin, school, school_class "
                       "FROM attendance WHERE child_key = ? AND service_key = ? AND day = ?"),
        {childKey, serviceKey, day.toString(Qt::ISODate)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    RecordedDay found{childKey, serviceKey, day, {}, {}, 0, {}, {}, {}, {}};
    if (!readFacts(*rows, 0, found))
        return damaged();
    return found;
}

Result<> addDay(Store &store, const RecordedDay &day) {
    const auto done = store.execute(
        QStringLiteral("INSERT INTO attendance (child_key, service_key, day, state, meal, "
                       "quantity, tariff_cents, origin, school, school_class, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {day.childKey, day.serviceKey, day.day.toString(Qt::ISODate), toString(day.state),
         toString(day.meal), day.quantity, centsOf(day.tariff), toString(day.origin), day.school,
         day.schoolClass, store.nowSeconds()});
    return done ? Result<>() : fail(done.error());
}

Result<Recording> recordDay(Store &store, const RecordedDay &day, const QString &reason) {
    const auto stands = recordedDay(store, day.childKey, day.serviceKey, day.day);
    if (!stands)
        return fail(stands.error());
    if (*stands == day)
        return Recording::Unchanged;
    Result<> done;
    if (*stands)
        done = retireDay(store, day, reason);
    if (done)
        done = addDay(store, day).and_then([&] { return noteLate(store, day); });
    if (!done)
        return fail(done.error());
    return *stands ? Recording::Corrected : Recording::Added;
}

} // namespace campanella::backend
