// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairingtries.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr int freeTries = 4;
constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;

Result<> forgetOld(Store &store) {
    const qint64 before = store.nowSeconds() - day;
    return store
        .execute(QStringLiteral("DELETE FROM pairing_attempts WHERE last_at <= ? AND "
                                "locked_until_at <= ?"),
                 {before, before})
        .map([](int) {});
}

Result<> refuseWhileLocked(Store &store, qint64 personKey) {
    const qint64 now = store.nowSeconds();
    const auto until = store
                           .query(QStringLiteral("SELECT locked_until_at FROM pairing_attempts "
                                                 "WHERE person_key = ?"),
                                  {personKey})
                           .map([now](const Rows &rows) {
                               return rows->next() ? rows->value(0).toLongLong() : now;
                           });
    if (!until)
        return fail(until.error());
    if (*until <= now)
        return {};
    return fail({FailureCode::PairingLocked,
                 QStringLiteral("too many refused codes"),
                 {},
                 {},
                 std::chrono::seconds(*until - now)});
}

Result<int> addOne(Store &store, qint64 personKey) {
    return store
        .query(QStringLiteral("INSERT INTO pairing_attempts (person_key, failed_count, last_at, "
                              "locked_until_at) VALUES (?, 1, ?, 0) ON CONFLICT (person_key) DO "
                              "UPDATE SET failed_count = pairing_attempts.failed_count + 1, "
                              "last_at = excluded.last_at RETURNING failed_count"),
               {personKey, store.nowSeconds()})
        .map([](const Rows &rows) { return rows->next() ? rows->value(0).toInt() : 0; });
}

Result<> setLock(Store &store, qint64 personKey, qint64 until) {
    return store
        .execute(QStringLiteral("UPDATE pairing_attempts SET locked_until_at = ? "
                                "WHERE person_key = ?"),
                 {until, personKey})
        .map([](int) {});
}

} // namespace

Result<> countPairingTry(Store &store, qint64 personKey) {
    return store.transaction([&]() -> Result<> {
        if (auto swept = forgetOld(store); !swept)
            return swept;
        if (auto free = refuseWhileLocked(store, personKey); !free)
            return free;
        const auto count = addOne(store, personKey);
        if (!count)
            return fail(count.error());
        const qint64 wait = pairingWaitAfter(*count);
        return wait > 0 ? setLock(store, personKey, store.nowSeconds() + wait) : Result<>();
    });
}

Result<> uncountPairingTry(Store &store, qint64 personKey) {
    return store
        .execute(QStringLiteral("UPDATE pairing_attempts SET failed_count = failed_count - 1, "
                                "locked_until_at = 0 WHERE person_key = ? AND failed_count > 0"),
                 {personKey})
        .map([](int) {});
}

qint64 pairingWaitAfter(int refused) {
    if (refused <= freeTries)
        return 0;
    const int doublings = std::min(refused - freeTries - 1, 5);
    return std::min(hour << doublings, day);
}

} // namespace campanella::backend
