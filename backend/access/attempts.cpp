// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/attempts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr int freeAttempts = 4;
constexpr qint64 firstDelay = 30;
constexpr qint64 longestDelay = 15 * 60;
constexpr qint64 memory = 24 * 60 * 60; // a day without an attempt starts anew

QString hashOf(const QString &name) {
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

struct Attempts {
    int count = 0;
    qint64 lockedUntil = 0;
};

Result<Attempts> attemptsOn(Store &store, const QString &hash) {
    return store
        .query(QStringLiteral("SELECT failed_count, locked_until_at FROM sign_in_attempts "
                              "WHERE username_hash = ? AND last_at > ?"),
               {hash, store.nowSeconds() - memory})
        .map([](const Rows &rows) {
            return rows->next() ? Attempts{rows->value(0).toInt(), rows->value(1).toLongLong()}
                                : Attempts{};
        });
}

Result<> save(Store &store, const QString &hash, int count) {
    const qint64 now = store.nowSeconds();
    return store
        .execute(QStringLiteral("INSERT INTO sign_in_attempts (username_hash, failed_count, "
                                "last_at, locked_until_at) "
                                "VALUES (?, ?, ?, ?) ON CONFLICT (username_hash) DO UPDATE SET "
                                "failed_count = excluded.failed_count, last_at = excluded.last_at, "
                                "locked_until_at = excluded.locked_until_at"),
                 {hash, count, now, now + delayAfter(count)})
        .map([](int) {});
}

Result<> forgetOld(Store &store) {
    return store
        .execute(QStringLiteral("DELETE FROM sign_in_attempts WHERE last_at <= ?"),
                 {store.nowSeconds() - memory})
        .map([](int) {});
}

Result<> countOne(Store &store, const QString &hash) {
    const auto attempts = attemptsOn(store, hash);
    if (!attempts)
        return fail(attempts.error());
    const qint64 wait = attempts->lockedUntil - store.nowSeconds();
    if (wait > 0)
        return fail({FailureCode::AccountLocked,
                     QStringLiteral("too many attempts"),
                     {},
                     {},
                     std::chrono::seconds(wait)});
    if (auto swept = forgetOld(store); !swept)
        return swept;
    return save(store, hash, attempts->count + 1);
}

} // namespace

Result<> countAttempt(Store &store, const QString &foldedName) {
    const QString hash = hashOf(foldedName);
    return store.transaction([&] { return countOne(store, hash); });
}

Result<> forgetAttempts(Store &store, const QString &foldedName) {
    return store
        .execute(QStringLiteral("DELETE FROM sign_in_attempts WHERE username_hash = ?"),
                 {hashOf(foldedName)})
        .map([](int) {});
}

qint64 delayAfter(int attempts) {
    if (attempts <= freeAttempts)
        return 0;
    const int doublings = std::min(attempts - freeAttempts - 1, 10);
    return std::min(firstDelay << doublings, longestDelay);
}

} // namespace campanella::backend
