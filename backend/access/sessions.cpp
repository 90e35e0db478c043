// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/sessions.h"

#include "backend/access/secrets.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qint64 absoluteLimit = 12 * 60 * 60;
constexpr qint64 touchEvery = 60;
constexpr qint64 idleLimit(Role role) {
    return role == Role::Parent ? 30 * 60 : 60 * 60;
}

const QString endedColumns =
    QStringLiteral(" RETURNING way, gateway_subject, gateway_session, gateway_tokens");

Result<QList<EndedSession>> endWhere(Store &store, const QString &condition,
                                     const QVariantList &values) {
    const auto rows = store.query(
        QStringLiteral("DELETE FROM sessions WHERE ") + condition + endedColumns, values);
    if (!rows)
        return fail(rows.error());
    QList<EndedSession> ended;
    while ((*rows)->next())
        ended.append({(*rows)->value(0).toString(),
                      {(*rows)->value(1).toString(), (*rows)->value(2).toString(),
                       (*rows)->value(3).toString().toUtf8()}});
    return ended;
}

Result<> insertSession(Store &store, const Account &account, const SessionOrigin &origin,
                       const QByteArray &token) {
    const qint64 now = store.nowSeconds();
    return store
        .execute(QStringLiteral("INSERT INTO sessions (public_id, token_hash, account_key, "
                                "person_key, role, way, device, gateway_subject, gateway_session, "
                                "gateway_tokens, created_at, expires_at, last_used_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {PublicId::random().toString(), secretHash(token), account.accountKey,
                  account.personKey, toString(account.role), origin.way, origin.device,
                  origin.gateway.subject, origin.gateway.sessionId,
                  QString::fromUtf8(origin.gateway.tokens), now, now + absoluteLimit, now})
        .map([](int) {});
}

Result<> noteSignIn(Store &store, const Account &account) {
    return store
        .execute(QStringLiteral("UPDATE accounts SET last_sign_in_at = ? WHERE account_key = ?"),
                 {store.nowSeconds(), account.accountKey})
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
        QStringLiteral("SELECT session_key, person_key, role, expires_at, last_used_at, "
                       "account_key FROM sessions WHERE token_hash = ? AND NOT EXISTS "
                       "(SELECT 1 FROM accounts a WHERE a.account_key = sessions.account_key "
                       "AND a.disabled_at IS NOT NULL)");
    const auto rows = store.query(sql, {secretHash(token)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return expired();
    const auto role = roleFromString((*rows)->value(2).toString());
    if (!role)
        return fail(role.error());
    return StoredSession{{(*rows)->value(1).toLongLong(), (*rows)->value(0).toLongLong(),
                          (*rows)->value(5).toLongLong(), *role},
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

Result<OpenSession> openSessionAt(const Rows &rows, qint64 currentKey) {
    const auto id = PublicId::parse(rows->value(1).toString());
    if (!id)
        return fail(FailureCode::ServerError, QStringLiteral("a stored session is unreadable"));
    const auto moment = [&rows](int column) {
        return QDateTime::fromSecsSinceEpoch(rows->value(column).toLongLong(), Qt::UTC);
    };
    return OpenSession{*id,
                       rows->value(2).toString(),
                       rows->value(3).toString(),
                       moment(4),
                       moment(5),
                       rows->value(0).toLongLong() == currentKey};
}

} // namespace

QString credentialsWay() {
    return QStringLiteral("credentials");
}

QString deviceOf(const Request &request) {
    constexpr qsizetype longest = 80;
    const QString device = QString::fromUtf8(request.header("x-campanella-device")).trimmed();
    const bool printable = std::all_of(device.begin(), device.end(), [](QChar c) {
        return c.isPrint() && c != QChar::ReplacementCharacter;
    });
    return printable && device.size() <= longest ? device : QString();
}

Result<SessionGrant> beginSession(Store &store, const Account &account,
                                  const SessionOrigin &origin) {
    const QByteArray token = newSecret();
    const auto begun = store.transaction([&] {
        return noteSignIn(store, account).and_then([&] {
            return insertSession(store, account, origin, token);
        });
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

Result<QList<OpenSession>> openSessions(Store &store, const Caller &caller) {
    const qint64 now = store.nowSeconds();
    const auto rows = store.query(
        QStringLiteral("SELECT session_key, public_id, way, device, created_at, last_used_at "
                       "FROM sessions WHERE account_key = ? AND expires_at > ? AND "
                       "last_used_at > ? ORDER BY last_used_at DESC, session_key DESC LIMIT 100"),
        {caller.accountKey, now, now - idleLimit(caller.role)});
    if (!rows)
        return fail(rows.error());
    QList<OpenSession> open;
    while ((*rows)->next()) {
        const auto session = openSessionAt(*rows, caller.sessionKey);
        if (!session)
            return fail(session.error());
        open.append(*session);
    }
    return open;
}

Result<EndedSession> endSession(Store &store, const Caller &caller) {
    const auto ended = endWhere(store, QStringLiteral("session_key = ?"), {caller.sessionKey});
    if (!ended)
        return fail(ended.error());
    return ended->isEmpty() ? Result<EndedSession>(expired()) : ended->first();
}

Result<QList<EndedSession>> endOtherSessions(Store &store, const Caller &caller) {
    return endWhere(store, QStringLiteral("account_key = ? AND session_key <> ?"),
                    {caller.accountKey, caller.sessionKey});
}

Result<QList<EndedSession>> endAllSessions(Store &store, qint64 accountKey) {
    return endWhere(store, QStringLiteral("account_key = ?"), {accountKey});
}

Result<> endGatewaySessions(Store &store, const QString &way, const GatewaySession &gateway) {
    const bool bySession = !gateway.sessionId.isEmpty();
    const QString &named = bySession ? gateway.sessionId : gateway.subject;
    if (named.isEmpty())
        return {};
    return endWhere(store,
                    bySession ? QStringLiteral("way = ? AND gateway_session = ?")
                              : QStringLiteral("way = ? AND gateway_subject = ?"),
                    {way, named})
        .map([](const QList<EndedSession> &) {});
}

Result<QList<EndedSession>> sweepSessions(Store &store) {
    const qint64 now = store.nowSeconds();
    return endWhere(store,
                    QStringLiteral("expires_at <= ? OR last_used_at <= ? OR "
                                   "(role = 'parent' AND last_used_at <= ?)"),
                    {now, now - idleLimit(Role::Operator), now - idleLimit(Role::Parent)});
}

} // namespace campanella::backend
