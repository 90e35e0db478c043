// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/tickets.h"

#include "backend/access/secrets.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qint64 codeLifetime = 60;        // seconds
constexpr qint64 ticketLifetime = 15 * 60; // seconds

const QString codeKind = QStringLiteral("code");
const QString profileKind = QStringLiteral("profile");

struct Paper {
    QString kind;
    QString challenge; ///< of a code
    qint64 lifetime = 0;
};

struct Taken {
    Arrival arrival;
    QString challenge;
};

/// 43 to 128 unreserved characters (RFC 7636 §4.1).
bool isVerifier(const QByteArray &text) {
    return text.size() >= 43 && text.size() <= 128 &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '.' || c == '_' || c == '~';
           });
}

Result<> forgetOldTickets(Store &store) {
    return store
        .execute(QStringLiteral("DELETE FROM tickets WHERE expires_at <= ?"), {store.nowSeconds()})
        .map([](int) {});
}

Result<> insertTicket(Store &store, const Arrival &arrival, const Paper &paper,
                      const QByteArray &secret) {
    const Identity &identity = arrival.vouched.identity;
    const GatewaySession &session = arrival.vouched.session;
    const QVariant birthDate =
        identity.birthDate ? QVariant(identity.birthDate->toString(Qt::ISODate)) : QVariant();
    return store
        .execute(QStringLiteral("INSERT INTO tickets (ticket_hash, kind, challenge, way, "
                                "fiscal_code, given_name, family_name, birth_date, email, mobile, "
                                "gateway_subject, gateway_session, gateway_tokens, expires_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {secretHash(secret), paper.kind, paper.challenge, arrival.way,
                  identity.fiscalCode.toString(), identity.givenName, identity.familyName,
                  birthDate, identity.email, identity.mobile, session.subject, session.sessionId,
                  QString::fromUtf8(session.tokens), store.nowSeconds() + paper.lifetime})
        .map([](int) {});
}

Result<QByteArray> issue(Store &store, const Arrival &arrival, const Paper &paper) {
    const QByteArray secret = newSecret();
    const auto issued = store.transaction([&] {
        return forgetOldTickets(store).and_then(
            [&] { return insertTicket(store, arrival, paper, secret); });
    });
    return issued ? Result<QByteArray>(secret) : fail(issued.error());
}

Result<Taken> takenAt(const Rows &rows) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    const auto code = FiscalCode::parse(text(2));
    if (!code)
        return fail(FailureCode::ServerError, QStringLiteral("a stored ticket is unreadable"));
    Identity identity{*code, text(3), text(4), {}, text(6), text(7), 0};
    if (!rows->isNull(5))
        identity.birthDate = QDate::fromString(text(5), Qt::ISODate);
    return Taken{{text(1), {identity, {text(8), text(9), text(10).toUtf8()}}}, text(0)};
}

/// One statement, so that of two who come at once only one gets it.
Result<Taken> take(Store &store, const QByteArray &secret, const QString &kind, FailureCode spent) {
    const auto rows = store.query(
        QStringLiteral("DELETE FROM tickets WHERE ticket_hash = ? AND kind = ? AND expires_at > ? "
                       "RETURNING challenge, way, fiscal_code, given_name, family_name, "
                       "birth_date, email, mobile, gateway_subject, gateway_session, "
                       "gateway_tokens"),
        {secretHash(secret), kind, store.nowSeconds()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(spent, QStringLiteral("unknown, spent or too old"));
    return takenAt(*rows);
}

} // namespace

Result<QByteArray> issueCode(Store &store, const Arrival &arrival, const QString &challenge) {
    return issue(store, arrival, {codeKind, challenge, codeLifetime});
}

Result<Arrival> redeemCode(Store &store, const QByteArray &code, const QByteArray &verifier) {
    const auto taken = take(store, code, codeKind, FailureCode::SignInCodeSpent);
    if (!taken)
        return fail(taken.error());
    if (!isVerifier(verifier) || secretHash(verifier) != taken->challenge)
        return fail(FailureCode::SignInCodeSpent, QStringLiteral("unknown, spent or too old"));
    return taken->arrival;
}

Result<QByteArray> issueTicket(Store &store, const Arrival &arrival) {
    return issue(store, arrival, {profileKind, {}, ticketLifetime});
}

Result<Arrival> redeemTicket(Store &store, const QByteArray &ticket) {
    return take(store, ticket, profileKind, FailureCode::SignInTicketSpent)
        .map([](const Taken &taken) { return taken.arrival; });
}

} // namespace campanella::backend
