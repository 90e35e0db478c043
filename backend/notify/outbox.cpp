// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outbox.h"

#include "domain/publicid.h"

#include <algorithm>
#include <array>

namespace campanella::backend {

namespace {

/// Longer than a Mailer may take (Mailer::send).
constexpr qint64 leaseSeconds = 5 * 60;

constexpr qint64 waitAfter(int tries) {
    constexpr std::array<qint64, 4> waits{60, 5 * 60, 15 * 60, 60 * 60};
    const auto index = static_cast<size_t>(std::max(tries, 1) - 1);
    return waits.at(std::min(index, waits.size() - 1));
}

ClaimedMail claimedAt(const Rows &rows, const QString &claim) {
    return {rows->value(0).toLongLong(),
            claim,
            {rows->value(2).toString(), rows->value(3).toString(), rows->value(4).toString(),
             rows->value(1).toString(),
             QDateTime::fromSecsSinceEpoch(rows->value(5).toLongLong(), Qt::UTC)},
            rows->value(7).toInt(),
            rows->value(6).toLongLong()};
}

} // namespace

Result<> Outbox::put(Store &store, const Mail &mail, std::chrono::seconds lifetime) {
    return putLater(store, mail, store.now(), lifetime);
}

Result<> Outbox::putLater(Store &store, const Mail &mail, const QDateTime &from,
                          std::chrono::seconds lifetime) {
    const qint64 due = from.toSecsSinceEpoch();
    return store
        .execute(QStringLiteral("INSERT INTO outbox (mail_id, recipient, subject, body, "
                                "written_at, expires_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 {PublicId::random().toString(), mail.recipient, mail.subject, mail.body,
                  store.nowSeconds(), due + static_cast<qint64>(lifetime.count()), due})
        .map([](int) {});
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
                              "expires_at, tries"),
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

Result<bool> Outbox::postpone(Store &store, const ClaimedMail &claimed) {
    const qint64 next = store.nowSeconds() + waitAfter(claimed.tries);
    if (next >= claimed.expiresAt)
        return remove(store, claimed).map([] { return false; });
    return store
        .execute(QStringLiteral("UPDATE outbox SET due_at = ? WHERE mail_key = ? AND claim = ?"),
                 {next, claimed.key, claimed.claim})
        .map([](int) { return true; });
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
