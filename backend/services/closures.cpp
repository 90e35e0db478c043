// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/closures.h"

#include "backend/http/parameters.h"
#include "backend/services/attendancestore.h"
#include "backend/store/conditions.h"
#include "domain/schoolyear.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestReason = 140;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

Result<Closure> closureAt(const Rows &rows) {
    const auto days =
        DateRange::make(isoDay(rows->value(1).toString()), isoDay(rows->value(2).toString()));
    const auto kind = closureKindFromString(rows->value(3).toString());
    if (!days || !kind)
        return fail(FailureCode::ServerError, QStringLiteral("a stored closure is unreadable"));
    Closure closure{*days, *kind, rows->value(4).toString(), {}, {}};
    if (const auto service = PublicId::parse(rows->value(5).toString()))
        closure.serviceId = *service;
    return closure;
}

Conditions wanted(qint64 personKey, const AttendanceFilter &filter) {
    Conditions where;
    where.add(QStringLiteral("g.person_key = ?"), {personKey});
    where.add(QStringLiteral("k.first_day <= ?"), {iso(filter.days.last())});
    where.add(QStringLiteral("k.last_day >= ?"), {iso(filter.days.first())});
    where.add(QStringLiteral("(k.service_key IS NULL OR k.service_key = e.service_key)"));
    where.add(QStringLiteral("(k.school = '' OR k.school = e.school)"));
    where.add(QStringLiteral("(k.school_class = '' OR k.school_class = e.school_class)"));
    if (filter.childId)
        where.add(QStringLiteral("c.public_id = ?"), {filter.childId->toString()});
    return where;
}

/// The key of the service with that code; nothing for no code.
Result<std::optional<qint64>> serviceKeyOf(Store &store, const QString &code) {
    if (code.isEmpty())
        return std::optional<qint64>();
    const auto rows =
        store.query(QStringLiteral("SELECT service_key FROM services WHERE code = ?"), {code});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/service"),
                            QStringLiteral("no such service"));
    return std::optional((*rows)->value(0).toLongLong());
}

Result<> checkDraft(const ClosureDraft &draft) {
    if (draft.reason.size() > longestReason)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/reason"),
                            QStringLiteral("140 characters at most"));
    if (draft.school.isEmpty() && !draft.schoolClass.isEmpty())
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/school"),
                            QStringLiteral("a class needs its school"));
    if (SchoolYear::of(draft.days.first()) != SchoolYear::of(draft.days.last()))
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/days"),
                            QStringLiteral("not in the same school year"));
    return {};
}

/// A school or class that nobody attends is a slip of the pen.
Result<> checkPlace(Store &store, const ClosureDraft &draft) {
    if (draft.school.isEmpty())
        return {};
    const auto rows = store.query(
        QStringLiteral("SELECT COUNT(*), SUM(CASE WHEN ? = '' OR school_class = ? THEN 1 ELSE 0 "
                       "END) FROM enrolments WHERE school = ? AND school_year = ?"),
        {draft.schoolClass, draft.schoolClass, draft.school,
         SchoolYear::of(draft.days.first()).toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next() || (*rows)->value(0).toInt() == 0)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/school"),
                            QStringLiteral("nobody attends it"));
    if ((*rows)->value(1).toInt() == 0)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/class"),
                            QStringLiteral("nobody attends it"));
    return {};
}

/// What identifies a closure, in the order of `sameClosure`.
QVariantList valuesOf(const ClosureDraft &draft, const std::optional<qint64> &service) {
    return {service.value_or(0),     draft.school,           draft.schoolClass,
            iso(draft.days.first()), iso(draft.days.last()), toString(draft.kind)};
}

Result<bool> isMarked(Store &store, const QVariantList &values) {
    return store
        .query(QStringLiteral("SELECT 1 FROM closures WHERE COALESCE(service_key, 0) = ? AND "
                              "school = ? AND school_class = ? AND first_day = ? AND "
                              "last_day = ? AND kind = ?"),
               values)
        .map([](const Rows &rows) { return rows->next(); });
}

Result<> insertClosure(Store &store, const ClosureDraft &draft,
                       const std::optional<qint64> &service) {
    const auto done = store.execute(
        QStringLiteral("INSERT INTO closures (service_key, school, school_class, school_year, "
                       "first_day, last_day, kind, reason, marked_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {service ? QVariant(*service) : QVariant(), draft.school, draft.schoolClass,
         SchoolYear::of(draft.days.first()).toString(), iso(draft.days.first()),
         iso(draft.days.last()), toString(draft.kind), draft.reason, store.nowSeconds()});
    return done ? Result<>() : fail(done.error());
}

struct DayKey {
    qint64 child = 0;
    qint64 service = 0;
    QDate day;
};

/// The recorded days that the closure undoes.
Result<QList<DayKey>> concernedDays(Store &store, const ClosureDraft &draft,
                                    const std::optional<qint64> &service) {
    Conditions where;
    where.add(QStringLiteral("day >= ?"), {iso(draft.days.first())});
    where.add(QStringLiteral("day <= ?"), {iso(draft.days.last())});
    where.add(QStringLiteral("state <> ?"), {toString(AttendanceState::Suspended)});
    if (service)
        where.add(QStringLiteral("service_key = ?"), {*service});
    if (!draft.school.isEmpty())
        where.add(QStringLiteral("school = ?"), {draft.school});
    if (!draft.schoolClass.isEmpty())
        where.add(QStringLiteral("school_class = ?"), {draft.schoolClass});
    const auto rows = store.query(
        QStringLiteral("SELECT child_key, service_key, day FROM attendance") + where.where(),
        where.values);
    if (!rows)
        return fail(rows.error());
    QList<DayKey> keys;
    while ((*rows)->next())
        keys.append({(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(),
                     isoDay((*rows)->value(2).toString())});
    return keys;
}

Result<int> correctDays(Store &store, const QList<DayKey> &keys, const QString &reason) {
    for (const DayKey &key : keys) {
        auto day = recordedDay(store, key.child, key.service, key.day);
        if (!day || !*day)
            return fail(day ? Failure{FailureCode::ServerError, {}, {}, {}, {}} : day.error());
        (*day)->state = AttendanceState::Suspended;
        (*day)->quantity = 0;
        if (const auto done = recordDay(store, **day, reason); !done)
            return fail(done.error());
    }
    return static_cast<int>(keys.size());
}

Result<int> mark(Store &store, const ClosureDraft &draft) {
    if (const auto place = checkPlace(store, draft); !place)
        return fail(place.error());
    const auto service = serviceKeyOf(store, draft.serviceCode);
    if (!service)
        return fail(service.error());
    const auto marked = isMarked(store, valuesOf(draft, *service));
    if (!marked)
        return fail(marked.error());
    if (!*marked)
        if (const auto inserted = insertClosure(store, draft, *service); !inserted)
            return fail(inserted.error());
    const auto days = concernedDays(store, draft, *service);
    if (!days)
        return fail(days.error());
    return correctDays(store, *days, toString(draft.kind));
}

} // namespace

Result<QList<Closure>> readClosures(Store &store, qint64 personKey,
                                    const AttendanceFilter &filter) {
    const Conditions where = wanted(personKey, filter);
    const auto rows = store.query(
        QStringLiteral("SELECT DISTINCT k.closure_key, k.first_day, k.last_day, k.kind, k.reason, "
                       "s.public_id, c.public_id FROM guardianships g "
                       "JOIN enrolments e ON e.child_key = g.child_key "
                       "JOIN closures k ON k.school_year = e.school_year "
                       "JOIN children c ON c.child_key = g.child_key "
                       "LEFT JOIN services s ON s.service_key = k.service_key") +
            where.where() + QStringLiteral(" ORDER BY 2, 1, 7"),
        where.values);
    if (!rows)
        return fail(rows.error());
    QList<Closure> closures;
    qint64 last = 0;
    while ((*rows)->next()) {
        if (closures.isEmpty() || (*rows)->value(0).toLongLong() != last) {
            const auto closure = closureAt(*rows);
            if (!closure)
                return fail(closure.error());
            closures.append(*closure);
            last = (*rows)->value(0).toLongLong();
        }
        if (const auto child = PublicId::parse((*rows)->value(6).toString()))
            closures.last().childIds.append(*child);
    }
    return closures;
}

Result<int> markClosure(Store &store, const ClosureDraft &draft) {
    if (const auto checked = checkDraft(draft); !checked)
        return fail(checked.error());
    int corrected = 0;
    const auto done = store.transaction([&]() -> Result<> {
        return mark(store, draft).map([&corrected](int days) { corrected = days; });
    });
    return done ? Result<int>(corrected) : fail(done.error());
}

} // namespace campanella::backend
