// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/sessions.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace campanella::backend {

namespace {

constexpr qint64 absoluteLimit = 12 * 60 * 60;
constexpr qint64 touchEvery = 60;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

constexpr qint64 idleLimit(Role role) {
    return role == Role::Operator ? 60 * 60 : 30 * 60;
}

/// 256 bits from the system's generator.
QByteArray newToken() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
        .toBase64(base64Url);
}

QString hashOf(const QByteArray &token) {
    return QString::fromLatin1(
        QCryptographicHash::hash(token, QCryptographicHash::Sha256).toBase64(base64Url));
}

Result<> sweep(Store &store) {
    return store
        .execute(QStringLiteral("DELETE FROM sessions WHERE expires_at <= ?"), {store.nowSeconds()})
        .map([](int) {});
}

Result<> insertSession(Store &store, const Account &account, const QByteArray &token) {
    const qint64 now = store.nowSeconds();
    return store
        .execute(QStringLiteral(
                     "INSERT INTO sessions (token_hash, account_key, person_key, role, created_at, "
                     "expires_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 {hashOf(token), account.accountKey, account.personKey, toString(account.role), now,
                  now + absoluteLimit, now})
        .map([](int) {});
}

tl::unexpected<Failure> expired() {
    return fail(FailureCode::SessionExpired, QStringLiteral("no such session, or it has ended"));
}

struct StoredSession {
    Caller caller;
    qint64 expiresAt = 0;
    qint64 lastUsedAt = 0;

    [[nodiscard]] bool isOver(qint64 now) const {
        return now >= expiresAt || now >= lastUsedAt + idleLimit(caller.role);
    }
};

Result<StoredSession> findSession(Store &store, const QByteArray &token) {
    static const QString sql =
        QStringLiteral("SELECT session_key, person_key, role, expires_at, last_used_at "
                       "FROM sessions WHERE token_hash = ?");
    const auto rows = store.query(sql, {hashOf(token)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return expired();
    const auto role = roleFromString((*rows)->value(2).toString());
    if (!role)
        return fail(role.error());
    return StoredSession{{(*rows)->value(1).toLongLong(), (*rows)->value(0).toLongLong(), *role},
                         (*rows)->value(3).toLongLong(),
                         (*rows)->value(4).toLongLong()};
}

/// When it cannot be written the session just ends sooner: reading goes on.
void noteUse(Store &store, const StoredSession &session) {
    const qint64 now = store.nowSeconds();
    if (now - session.lastUsedAt >= touchEvery)
        static_cast<void>(store.execute(
            QStringLiteral("UPDATE sessions SET last_used_at = ? WHERE session_key = ?"),
            {now, session.caller.sessionKey}));
}

} // namespace

Result<SessionGrant> beginSession(Store &store, const Account &account) {
    const QByteArray token = newToken();
    const auto begun = store.transaction([&]() -> Result<> {
        if (auto swept = sweep(store); !swept)
            return swept;
        return insertSession(store, account, token);
    });
    if (!begun)
        return fail(begun.error());
    const QDateTime end =
        QDateTime::fromSecsSinceEpoch(store.nowSeconds() + absoluteLimit, Qt::UTC);
    return SessionGrant{QString::fromLatin1(token), end, static_cast<int>(idleLimit(account.role)),
                        account.role};
}

Result<Caller> sessionCaller(Store &store, const QByteArray &token) {
    if (token.isEmpty())
        return expired();
    const auto session = findSession(store, token);
    if (!session)
        return fail(session.error());
    if (session->isOver(store.nowSeconds()))
        return expired();
    noteUse(store, *session);
    return session->caller;
}

Result<> endSession(Store &store, qint64 sessionKey) {
    return store.execute(QStringLiteral("DELETE FROM sessions WHERE session_key = ?"), {sessionKey})
        .map([](int) {});
}

} // namespace campanella::backend
