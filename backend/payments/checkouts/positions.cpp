// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/positions.h"

#include "backend/municipality/municipalitystore.h"
#include "backend/payments/duesstore.h"

#include <algorithm>
#include <array>
#include <optional>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// Of the column positions.state.
const QString toPublish = u"to_publish"_s;
const QString published = u"published"_s;
const QString toInvalidate = u"to_invalidate"_s; ///< or to be marked as paid
const QString invalid = u"invalid"_s;
const QString refused = u"refused"_s;

constexpr std::array<qint64, 4> pauses{60, 300, 900, 3600}; // seconds

/// A position whose turn it is.
struct Turn {
    qint64 dueKey = 0;
    QString dueId;
    QString state;
    size_t tries = 0;
};

Result<std::optional<Turn>> nextTurn(Store &store) {
    return store
        .query(u"SELECT p.due_key, d.public_id, p.state, p.tries FROM positions p JOIN dues d "
               "ON d.due_key = p.due_key WHERE p.state IN ('to_publish', 'to_invalidate') AND "
               "p.next_try_at <= ? ORDER BY p.next_try_at, p.due_key LIMIT 1"_s,
               {store.nowSeconds()})
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(
                                      Turn{rows->value(0).toLongLong(), rows->value(1).toString(),
                                           rows->value(2).toString(), rows->value(3).toULongLong()})
                                : std::nullopt;
        });
}

Result<> setState(Store &store, qint64 dueKey, const QString &state) {
    return store
        .execute(u"UPDATE positions SET state = ?, tries = 0, next_try_at = ? WHERE due_key = ?"_s,
                 {state, store.nowSeconds(), dueKey})
        .map([](int) {});
}

Result<> postpone(Store &store, const Turn &turn) {
    const qint64 pause = pauses.at(std::min(turn.tries, pauses.size() - 1));
    return store
        .execute(u"UPDATE positions SET tries = tries + 1, next_try_at = ? WHERE due_key = ?"_s,
                 {store.nowSeconds() + pause, turn.dueKey})
        .map([](int) {});
}

bool isPaid(DueState state) {
    return state == DueState::Paid || state == DueState::PaidElsewhere;
}

Result<> tell(PaymentGateway &gateway, const Municipality &town, const Due &due,
              const QString &state) {
    if (state == toPublish)
        return gateway.publish(town, due);
    return isPaid(due.state) ? gateway.markPaid(due) : gateway.invalidate(town, due);
}

/// Trying again does not help.
bool isFinal(const Failure &failure) {
    return failure.code == FailureCode::FieldInvalid ||
           failure.code == FailureCode::DueNotPayable ||
           failure.code == FailureCode::GatewayAnswerInvalid;
}

Result<> note(Store &store, const Turn &turn, const Result<> &told, const LogSink &log) {
    if (told)
        return setState(store, turn.dueKey, turn.state == toPublish ? published : invalid);
    log("at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() + " position=" +
        turn.dueId.toLatin1() + " trouble=" + failureName(told.error().code).toLatin1() +
        " detail=\"" + told.error().detail.toLatin1() + '"');
    return isFinal(told.error()) ? setState(store, turn.dueKey, refused) : postpone(store, turn);
}

Result<Due> dueOf(Store &store, const QString &id) {
    return PublicId::parse(id).and_then(
        [&store](const PublicId &known) { return readTownDue(store, known); });
}

} // namespace

Result<> notePositions(Store &store) {
    const qint64 now = store.nowSeconds();
    return store
        .execute(u"INSERT INTO positions (due_key, state, next_try_at) SELECT d.due_key, ?, ? "
                 "FROM dues d WHERE d.settled = 0 AND NOT EXISTS "
                 "(SELECT 1 FROM positions p WHERE p.due_key = d.due_key)"_s,
                 {toPublish, now})
        .and_then([&](int) {
            return store.execute(
                u"UPDATE positions SET state = ?, tries = 0, next_try_at = ? WHERE state IN (?, ?) "
                "AND due_key IN (SELECT d.due_key FROM dues d WHERE d.state = 'cancelled' OR "
                "(d.state IN ('paid', 'paid_elsewhere') AND NOT EXISTS (SELECT 1 FROM receipts r "
                "WHERE r.due_key = d.due_key AND r.state = 'applied' AND r.raw <> '')))"_s,
                {toInvalidate, now, toPublish, published});
        })
        .map([](int) {});
}

Result<bool> pushOnePosition(Store &store, PaymentGateway &gateway, const LogSink &log) {
    const auto turn = nextTurn(store);
    if (!turn)
        return fail(turn.error());
    if (!*turn)
        return false;
    const auto town = readMunicipality(store);
    const auto due = dueOf(store, (*turn)->dueId);
    if (!town || !due)
        return fail(town ? due.error() : town.error());
    return note(store, **turn, tell(gateway, *town, *due, (*turn)->state), log).map([] {
        return true;
    });
}

Result<> publishNow(Store &store, PaymentGateway &gateway, const Cart &cart) {
    if (!gateway.takesPositions())
        return {};
    for (const Due &due : cart.dues) {
        const auto known = store
                               .query(u"SELECT 1 FROM positions p JOIN dues d "
                                      "ON d.due_key = p.due_key WHERE d.public_id = ? "
                                      "AND p.state = ?"_s,
                                      {due.id.toString(), published})
                               .map([](const Rows &rows) { return rows->next(); });
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        if (const auto told = gateway.publish(cart.creditor, due); !told)
            return told;
        const auto noted = store.execute(
            u"INSERT INTO positions (due_key, state, next_try_at) SELECT due_key, ?, ? FROM dues "
            "WHERE public_id = ? ON CONFLICT (due_key) DO UPDATE SET state = excluded.state"_s,
            {published, store.nowSeconds(), due.id.toString()});
        if (!noted)
            return fail(noted.error());
    }
    return {};
}

} // namespace campanella::backend
