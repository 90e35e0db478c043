// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demoattendance.h"

#include "backend/demo/town/democalendar.h"
#include "backend/demo/town/demoholidays.h"
#include "backend/demo/town/dice.h"
#include "backend/services/attendancestore.h"
#include "domain/service.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qint64 mealCents = 480;
constexpr qint64 nurserySchoolMealCents = 420;
constexpr int absentPercent = 7;
constexpr int announcedPercent = 40;
constexpr int lightPercent = 6;
constexpr int tabletPercent = 15;

/// One child at one service in this school year.
struct Place {
    qint64 childKey = 0;
    qint64 serviceKey = 0;
    ServiceKind kind = ServiceKind::Other;
    QString school;
    QString schoolClass;
};

Result<QList<Place>> places(Store &store, const SchoolYear &year) {
    const auto rows = store.query(
        QStringLiteral("SELECT e.child_key, e.service_key, s.kind, e.school, e.school_class "
                       "FROM enrolments e JOIN services s ON s.service_key = e.service_key "
                       "WHERE e.school_year = ? AND e.child_key IN "
                       "(SELECT child_key FROM children ORDER BY child_key LIMIT ?) "
                       "ORDER BY e.child_key, e.service_key"),
        {year.toString(), childrenWithDays});
    if (!rows)
        return fail(rows.error());
    QList<Place> found;
    while ((*rows)->next())
        found.append(
            {(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(),
             serviceKindFromString((*rows)->value(2).toString()).value_or(ServiceKind::Other),
             (*rows)->value(3).toString(), (*rows)->value(4).toString()});
    return found;
}

/// How many meals the due of that month counts; nothing when there is no such due.
Result<std::optional<int>> mealsOnDue(Store &store, const Place &place, QDate month) {
    const auto rows = store.query(
        QStringLiteral("SELECT quantity_note FROM dues WHERE child_key = ? AND service_key = ? AND "
                       "period_first = ?"),
        {place.childKey, place.serviceKey, month.toString(Qt::ISODate)});
    if (!rows)
        return fail(rows.error());
    bool isNumber = false;
    const int meals =
        (*rows)->next() ? (*rows)->value(0).toString().section(u' ', 0, 0).toInt(&isNumber) : 0;
    return isNumber ? std::optional(meals) : std::nullopt;
}

/// Writes the days of one child at one service.
class DayWriter {
public:
    DayWriter(Store &store, const Place &place, const QList<ClosureDraft> &closures)
        : m_store(store)
        , m_place(place)
        , m_closures(closures)
        , m_dice(static_cast<quint64>(place.childKey * 64 + place.serviceKey)) {}

    Result<> write(QDate first, QDate last);

private:
    [[nodiscard]] bool takesPlace(QDate day) const;
    [[nodiscard]] bool isStruck(QDate day) const;
    [[nodiscard]] QList<bool> presences(int days, const std::optional<int> &meals);
    [[nodiscard]] RecordedDay recorded(QDate day, bool present);
    Result<> writeMonth(const QList<QDate> &days);

    Store &m_store;
    const Place &m_place;
    const QList<ClosureDraft> &m_closures;
    Dice m_dice;
};

bool DayWriter::takesPlace(QDate day) const {
    if (schoolDays(*DateRange::make(day, day)) == 0)
        return false;
    for (const ClosureDraft &closure : m_closures)
        if (closure.kind == ClosureKind::Holiday && closure.days.contains(day))
            return false;
    return true;
}

/// A strike is marked later and corrects what was recorded: the dues do not count that day.
bool DayWriter::isStruck(QDate day) const {
    return m_place.kind == ServiceKind::Canteen &&
           std::any_of(m_closures.begin(), m_closures.end(), [&](const ClosureDraft &one) {
               return one.kind == ClosureKind::Strike && one.days.contains(day) &&
                      one.school == m_place.school && one.schoolClass == m_place.schoolClass;
           });
}

/// As many as were eaten, the others spread by chance; without a due some are absent.
QList<bool> DayWriter::presences(int days, const std::optional<int> &meals) {
    QList<bool> present(days, true);
    if (!meals) {
        for (bool &one : present)
            one = !m_dice.percent(absentPercent);
        return present;
    }
    for (int absent = days - *meals; absent > 0;) {
        bool &one = present[m_dice.below(days)];
        absent -= one ? 1 : 0;
        one = false;
    }
    return present;
}

RecordedDay DayWriter::recorded(QDate day, bool present) {
    RecordedDay record{m_place.childKey, m_place.serviceKey, day, {}, {}, 1, {}, {},
                       m_place.school,   m_place.schoolClass};
    const bool isCanteen = m_place.kind == ServiceKind::Canteen;
    if (isCanteen)
        record.tariff = Money::fromCents(m_place.school.contains(QLatin1String("infanzia"))
                                             ? nurserySchoolMealCents
                                             : mealCents);
    if (!present) {
        record.state = m_dice.percent(announcedPercent) ? AttendanceState::AnnouncedAbsent
                                                        : AttendanceState::Absent;
        record.quantity = 0;
    } else if (isCanteen && m_dice.percent(lightPercent)) {
        record.meal = MealKind::Light;
    }
    if (m_dice.percent(tabletPercent))
        record.origin = AttendanceOrigin::Tablet;
    return record;
}

Result<> DayWriter::writeMonth(const QList<QDate> &days) {
    std::optional<int> meals;
    if (m_place.kind == ServiceKind::Canteen) {
        const QDate first(days.first().year(), days.first().month(), 1);
        const auto counted = mealsOnDue(m_store, m_place, first);
        if (!counted)
            return fail(counted.error());
        meals = *counted;
    }
    const QList<bool> present = presences(static_cast<int>(days.size()), meals);
    for (qsizetype i = 0; i < days.size(); ++i)
        if (const auto done = addDay(m_store, recorded(days.at(i), present.at(i))); !done)
            return done;
    return {};
}

Result<> DayWriter::write(QDate first, QDate last) {
    QList<QDate> month;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (isStruck(day)) {
            if (const auto done = addDay(m_store, recorded(day, true)); !done)
                return done;
        } else if (takesPlace(day)) {
            month.append(day);
        }
        if (month.isEmpty() || (day != last && day.addDays(1).month() == day.month()))
            continue;
        if (const auto done = writeMonth(month); !done)
            return done;
        month.clear();
    }
    return {};
}

} // namespace

Result<> writeDemoAttendance(Store &store, QDate today) {
    const SchoolYear year = SchoolYear::of(today);
    const QList<ClosureDraft> closures = demoClosures(year, DemoCalendar(today).month().first());
    const auto found = places(store, year);
    if (!found)
        return fail(found.error());
    for (const Place &place : *found)
        if (const auto done =
                DayWriter(store, place, closures).write(year.range().first(), today.addDays(-1));
            !done)
            return done;
    for (const ClosureDraft &closure : closures)
        if (const auto marked = markClosure(store, closure);
            !marked && marked.error().code != FailureCode::FieldInvalid)
            return fail(marked.error());
    return {};
}

} // namespace campanella::backend
