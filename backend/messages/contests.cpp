// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/contests.h"

#include "backend/access/links.h"
#include "backend/http/parameters.h"
#include "backend/messages/threadoffice.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> refuse(const char *why) {
    return refusedField(FailureCode::FieldInvalid, QStringLiteral("/contested_day"),
                        QString::fromLatin1(why));
}

struct DayKeys {
    qint64 child = 0;
    qint64 service = 0;
};

/// Only of days that are recorded, for children that the person may see.
Result<DayKeys> keysOf(Store &store, qint64 personKey, const ContestedDay &day) {
    const auto rows =
        store.query(QStringLiteral("SELECT a.child_key, a.service_key FROM guardianships g "
                                   "JOIN attendance a ON a.child_key = g.child_key "
                                   "JOIN children c ON c.child_key = a.child_key "
                                   "JOIN services s ON s.service_key = a.service_key "
                                   "WHERE g.person_key = ? AND c.public_id = ? AND s.public_id = ? "
                                   "AND a.day = ?"),
                    {personKey, day.childId.toString(), day.serviceId.toString(),
                     day.day.toString(Qt::ISODate)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return refuse("nothing is recorded");
    const DayKeys keys{(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong()};
    const auto allowed = mustBeAllowed(store, personKey, keys.child, LinkRight::Report);
    return allowed ? Result<DayKeys>(keys) : fail(allowed.error());
}

Result<> checkFree(Store &store, const DayKeys &keys, QDate day) {
    const auto rows = store.query(
        QStringLiteral("SELECT 1 FROM threads WHERE child_key = ? AND service_key = ? "
                       "AND contested_day = ? AND state = ?"),
        {keys.child, keys.service, day.toString(Qt::ISODate), toString(ThreadState::Sent)});
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? refuse("is contested already") : Result<>();
}

/// The day that a thread contests, as it stands now.
Result<RecordedDay> contestedDay(Store &store, const QString &number) {
    const auto rows = store.query(QStringLiteral("SELECT child_key, service_key, contested_day "
                                                 "FROM threads WHERE number = ? AND "
                                                 "contested_day IS NOT NULL"),
                                  {number});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    const auto day =
        recordedDay(store, (*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(),
                    isoDay((*rows)->value(2).toString()));
    if (!day)
        return fail(day.error());
    return *day ? Result<RecordedDay>(**day) : fail(FailureCode::NotFound);
}

} // namespace

Result<> contestDay(Store &store, qint64 personKey, qint64 threadKey, const ContestedDay &day) {
    if (day.day > italianDay(store.now()))
        return refuse("is still to come");
    const auto keys = keysOf(store, personKey, day);
    if (!keys)
        return fail(keys.error());
    if (const auto checked = checkFree(store, *keys, day.day); !checked)
        return checked;
    return store
        .execute(QStringLiteral("UPDATE threads SET child_key = ?, service_key = ?, "
                                "contested_day = ? WHERE thread_key = ?"),
                 {keys->child, keys->service, day.day.toString(Qt::ISODate), threadKey})
        .map([](int) {});
}

Result<> correctContestedDay(Store &store, const QString &number, const DayCorrection &correction) {
    return store.transaction([&]() -> Result<> {
        auto day = contestedDay(store, number);
        if (!day)
            return fail(std::move(day).error());
        const bool present = correction.state == AttendanceState::Present;
        day->quantity = present ? std::max(day->quantity, 1) : 0;
        day->meal = present ? correction.meal : MealKind::Standard;
        day->state = correction.state;
        const auto recorded = recordDay(store, *day, QStringLiteral("thread %1").arg(number));
        return recorded ? answerThread(store, number, correction.text) : fail(recorded.error());
    });
}

} // namespace campanella::backend
