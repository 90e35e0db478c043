// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/idempotency.h"

#include <QCryptographicHash>

namespace campanella::backend {

namespace {

constexpr qsizetype longestKey = 100;
constexpr qint64 lifetime = 24LL * 60 * 60; // seconds

/// What makes two requests the same.
QString fingerprintOf(const Request &request) {
    const QByteArray text = request.method + ' ' + request.path.toUtf8() + '\n' + request.body;
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<QString> keyOf(const Request &request) {
    const QByteArray key = request.header("idempotency-key");
    if (key.isEmpty() || key.size() > longestKey)
        return fail(FailureCode::IdempotencyKeyMissing, QStringLiteral("1 to 100 characters"));
    return QString::fromLatin1(key);
}

Result<> forgetOld(Store &store, qint64 personKey) {
    return store
        .execute(QStringLiteral("DELETE FROM idempotency_keys "
                                "WHERE person_key = ? AND expires_at <= ?"),
                 {personKey, store.nowSeconds()})
        .map([](int) {});
}

/// The answer of before; nothing when the key is new.
Result<std::optional<Response>> remembered(Store &store, qint64 personKey, const QString &key,
                                           const QString &fingerprint) {
    const auto rows =
        store.query(QStringLiteral("SELECT fingerprint, status, answer FROM idempotency_keys "
                                   "WHERE person_key = ? AND idempotency_key = ?"),
                    {personKey, key});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::optional<Response>();
    if ((*rows)->value(0).toString() != fingerprint)
        return fail(FailureCode::IdempotencyKeyReused);
    return std::optional(
        Response::json((*rows)->value(2).toString().toUtf8(), (*rows)->value(1).toInt()));
}

Result<> remember(Store &store, qint64 personKey, const QString &key, const QString &fingerprint,
                  const Response &response) {
    return store
        .execute(QStringLiteral("INSERT INTO idempotency_keys (person_key, idempotency_key, "
                                "fingerprint, status, answer, expires_at) "
                                "VALUES (?, ?, ?, ?, ?, ?)"),
                 {personKey, key, fingerprint, response.status, QString::fromUtf8(response.body),
                  store.nowSeconds() + lifetime})
        .map([](int) {});
}

/// Everything of one request in one transaction; a refusal undoes it.
Result<> run(const CallerHandler &handler, const Request &request, const Caller &caller,
             Store &store, Response &response) {
    const auto key = keyOf(request);
    if (!key)
        return fail(key.error());
    if (const auto forgotten = forgetOld(store, caller.personKey); !forgotten)
        return forgotten;
    const QString fingerprint = fingerprintOf(request);
    const auto before = remembered(store, caller.personKey, *key, fingerprint);
    if (!before)
        return fail(before.error());
    response = *before ? **before : handler(request, caller, store);
    if (const auto outcome = response.outcome(); !outcome)
        return outcome;
    return *before ? Result<>() : remember(store, caller.personKey, *key, fingerprint, response);
}

} // namespace

CallerHandler once(CallerHandler handler) {
    return
        [handler = std::move(handler)](const Request &request, const Caller &caller, Store &store) {
            Response response;
            const auto done =
                store.transaction([&] { return run(handler, request, caller, store, response); });
            return done ? response : Response::problem(done.error());
        };
}

} // namespace campanella::backend
