// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outbox.h"

#include "backend/notify/deliveries.h"
#include "domain/publicid.h"

#include <algorithm>
#include <array>

namespace campanella::backend {

namespace {

/// Longer than a Channel may take (Channel::send).
constexpr qint64 leaseSeconds = 5 * 60;

constexpr qint64 waitAfter(int tries) {
    constexpr std::array<qint64, 4> waits{60, 5 * 60, 15 * 60, 60 * 60};
    const auto index = static_cast<size_t>(std::max(tries, 1) - 1);
    return waits.at(std::min(index, waits.size() - 1));
}

Mail mailAt(const Rows &rows) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    return {text(2),
            text(3),
            text(4),
            text(1),
            QDateTime::fromSecsSinceEpoch(rows->value(5).toLongLong(), Qt::UTC),
            wayFromString(text(8)).value_or(Way::Mail),
            rows->value(9).toLongLong(),
            rows->value(10).toInt() == 1,
            text(11)};
}

ClaimedMail claimedAt(const Rows &rows, const QString &claim) {
    return {rows->value(0).toLongLong(), claim, mailAt(rows), rows->value(7).toInt(),
            rows->value(6).toLongLong()};
}

Result<> insert(Store &store, const Mail &mail, qint64 due, qint64 expiresAt) {
    return store
        .execute(QStringLiteral("INSERT INTO outbox (mail_id, recipient, subject, body, "
                                "written_at, expires_at, due_at, way, person_key, can_wait, "
                                "otherwise) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {mail.id, mail.recipient, mail.subject, mail.body, store.nowSeconds(), expiresAt,
                  due, toString(mail.way), mail.personKey, mail.canWait ? 1 : 0, mail.otherwise})
        .map([](int) {});
}

} // namespace

Result<> Outbox::put(Store &store, const Mail &mail, std::chrono::seconds lifetime) {
    return putLater(store, mail, store.now(), lifetime);
}

Result<> Outbox::putLater(Store &store, const Mail &mail, const QDateTime &from,
                          std::chrono::seconds lifetime) {
    const qint64 due = from.toSecsSinceEpoch();
    Mail stored = mail;
    stored.id = PublicId::random().toString();
    return insert(store, stored, due, due + static_cast<qint64>(lifetime.count())).and_then([&] {
        return noteQueued(store, stored);
    });
}

Result<std::optional<ClaimedMail>> Outbox::take(Store &store) {
    const qint64 now = store.nowSeconds();
    // Looks first: a worker that finds nothing does not make SQLite's writers wait.
    const auto due = nextDue(store);
    if (!due)
        return fail(due.error());
    if (!*due || **due > now)
        return std::nullopt;
    const QString claim = PublicId::random().toString();
    // Of two backends the second waits for the first one's row, sees the new due_at and has none.
    return store
        .query(QStringLiteral("UPDATE outbox SET tries = tries + 1, claim = ?, due_at = ? "
                              "WHERE due_at <= ? AND mail_key = (SELECT mail_key FROM outbox "
                              "WHERE due_at <= ? ORDER BY due_at, mail_key LIMIT 1) "
                              "RETURNING mail_key, mail_id, recipient, subject, body, written_at, "
                              "expires_at, tries, way, person_key, can_wait, otherwise"),
               {claim, now + leaseSeconds, now, now})
        .map([&claim](const Rows &rows) {
            return rows->next() ? std::optional(claimedAt(rows, claim)) : std::nullopt;
        });
}

Result<> Outbox::remove(Store &store, const ClaimedMail &claimed) {
    return store
        .execute(QStringLiteral("DELETE FROM outbox WHERE mail_key = ? AND claim = ?"),
                 {claimed.key, claimed.claim})
        .map([](int) {});
}

Result<bool> Outbox::postpone(Store &store, const ClaimedMail &claimed,
                              std::chrono::seconds least) {
    const qint64 next =
        store.nowSeconds() + std::max(waitAfter(claimed.tries), static_cast<qint64>(least.count()));
    if (next >= claimed.expiresAt)
        return remove(store, claimed).map([] { return false; });
    return store
        .execute(QStringLiteral("UPDATE outbox SET due_at = ? WHERE mail_key = ? AND claim = ?"),
                 {next, claimed.key, claimed.claim})
        .map([](int) { return true; });
}

Result<> Outbox::waitUntil(Store &store, const ClaimedMail &claimed, const QDateTime &moment) {
    const qint64 next = moment.toSecsSinceEpoch();
    return store
        .execute(QStringLiteral("UPDATE outbox SET due_at = ?, expires_at = expires_at + ?, "
                                "tries = tries - 1 WHERE mail_key = ? AND claim = ?"),
                 {next, next - store.nowSeconds(), claimed.key, claimed.claim})
        .map([](int) {});
}

Result<> Outbox::mailInstead(Store &store, const ClaimedMail &claimed) {
    const auto turned = store.execute(
        QStringLiteral("UPDATE outbox SET way = ?, recipient = otherwise, otherwise = '', "
                       "due_at = ?, tries = 0 WHERE mail_key = ? AND claim = ?"),
        {toString(Way::Mail), store.nowSeconds(), claimed.key, claimed.claim});
    if (!turned)
        return fail(turned.error());
    return store
        .execute(QStringLiteral("UPDATE deliveries SET way = ? WHERE mail_id = ?"),
                 {toString(Way::Mail), claimed.mail.id})
        .map([](int) {});
}

Result<std::optional<qint64>> Outbox::nextDue(Store &store) {
    return store.query(QStringLiteral("SELECT MIN(due_at) FROM outbox"))
        .map([](const Rows &rows) -> std::optional<qint64> {
            if (!rows->next() || rows->isNull(0))
                return std::nullopt;
            return rows->value(0).toLongLong();
        });
}

} // namespace campanella::backend
