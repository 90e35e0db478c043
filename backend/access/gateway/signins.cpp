// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/signins.h"

#include "backend/access/secrets.h"

namespace campanella::backend {

namespace {

constexpr qint64 longestVisit = 10 * 60; // seconds

Result<> forgetOldVisits(Store &store) {
    return store
        .execute(QStringLiteral("DELETE FROM sign_ins WHERE began_at <= ?"),
                 {store.nowSeconds() - longestVisit})
        .map([](int) {});
}

Result<> insertVisit(Store &store, const SignInVisit &visit, const QByteArray &cookie) {
    const SignInRequest &request = visit.request;
    return store
        .execute(QStringLiteral("INSERT INTO sign_ins (state_hash, cookie_hash, way, provider, "
                                "nonce, code_verifier, challenge, client_state, redirect_uri, "
                                "began_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {secretHash(visit.gateway.state.toLatin1()), secretHash(cookie), request.way,
                  request.provider, visit.gateway.nonce, visit.gateway.codeVerifier,
                  request.challenge, request.state,
                  QString::fromLatin1(request.redirectUri.toEncoded()), store.nowSeconds()})
        .map([](int) {});
}

} // namespace

Result<SignInVisit> beginVisit(Store &store, const SignInRequest &request,
                               const QByteArray &cookie) {
    const auto secret = [] { return QString::fromLatin1(newSecret()); };
    const SignInVisit visit{request,
                            {secret(), secret(), secret(), {}, request.provider, store.now()}};
    const auto noted = store.transaction([&] {
        return forgetOldVisits(store).and_then([&] { return insertVisit(store, visit, cookie); });
    });
    return noted ? Result<SignInVisit>(visit) : fail(noted.error());
}

Result<std::optional<SignInVisit>> takeVisit(Store &store, const QString &way,
                                             const QByteArray &state, const QByteArray &cookie) {
    const auto rows = store.query(
        QStringLiteral("DELETE FROM sign_ins WHERE state_hash = ? AND cookie_hash = ? AND way = ? "
                       "AND began_at > ? RETURNING provider, nonce, code_verifier, challenge, "
                       "client_state, redirect_uri, began_at"),
        {secretHash(state), secretHash(cookie), way, store.nowSeconds() - longestVisit});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    const auto text = [&rows](int column) { return (*rows)->value(column).toString(); };
    const QDateTime began = QDateTime::fromSecsSinceEpoch((*rows)->value(6).toLongLong(), Qt::UTC);
    return SignInVisit{{way, text(0), text(3), text(4), QUrl::fromEncoded(text(5).toLatin1())},
                       {QString::fromLatin1(state), text(1), text(2), {}, text(0), began}};
}

} // namespace campanella::backend
