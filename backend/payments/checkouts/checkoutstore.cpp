// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutstore.h"

#include "backend/access/secrets.h"
#include "backend/http/parameters.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/payments/checkouts/activations.h"
#include "backend/payments/checkouts/duesteps.h"
#include "backend/payments/duereader.h"
#include "backend/payments/duesstore.h"
#include "backend/store/conditions.h"

#include <QSet>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// A checkout and its internal key.
struct StoredCheckout {
    qint64 key = 0;
    Checkout checkout;
};

const QString checkoutColumns =
    u"SELECT checkout_key, public_id, state, total_cents, started_at FROM checkouts"_s;

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, u"a stored checkout is unreadable"_s);
}

Result<StoredCheckout> checkoutAt(const QSqlQuery &row) {
    const auto id = PublicId::parse(row.value(1).toString());
    const auto state = checkoutStateFromString(row.value(2).toString());
    if (!id || !state)
        return damaged();
    return StoredCheckout{row.value(0).toLongLong(),
                          {*id,
                           *state,
                           {},
                           {},
                           Money::fromCents(row.value(3).toLongLong()),
                           QDateTime::fromSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC)}};
}

Result<> addDues(Store &store, StoredCheckout &stored) {
    const auto rows = store.query(u"SELECT d.public_id FROM checkout_dues k JOIN dues d "
                                  "ON d.due_key = k.due_key WHERE k.checkout_key = ? "
                                  "ORDER BY k.position"_s,
                                  {stored.key});
    if (!rows)
        return fail(rows.error());
    while ((*rows)->next()) {
        const auto id = PublicId::parse((*rows)->value(0).toString());
        if (!id)
            return damaged();
        stored.checkout.dues.append(*id);
    }
    return {};
}

Result<QList<StoredCheckout>> find(Store &store, const Conditions &conditions) {
    QList<StoredCheckout> found;
    {
        const auto rows = store.query(checkoutColumns + conditions.where() +
                                          u" ORDER BY started_at DESC, checkout_key DESC"_s,
                                      conditions.values);
        if (!rows)
            return fail(rows.error());
        while ((*rows)->next()) {
            const auto stored = checkoutAt(**rows);
            if (!stored)
                return fail(stored.error());
            found.append(*stored);
        }
    }
    for (StoredCheckout &stored : found)
        if (const auto added = addDues(store, stored); !added)
            return fail(added.error());
    return found;
}

Result<StoredCheckout> findOne(Store &store, const Conditions &conditions) {
    auto found = find(store, conditions);
    if (!found)
        return fail(std::move(found).error());
    if (found->isEmpty())
        return fail(FailureCode::NotFound);
    return found->takeFirst();
}

Conditions withId(const PublicId &id) {
    Conditions conditions;
    conditions.add(u"public_id = ?"_s, {id.toString()});
    return conditions;
}

Conditions ofPerson(qint64 personKey, const PublicId &id) {
    Conditions conditions = withId(id);
    conditions.add(u"person_key = ?"_s, {personKey});
    return conditions;
}

/// What becomes of the dues of a checkout that goes there; receipts move them on their own.
std::optional<DueState> dueStateFor(CheckoutState to) {
    switch (to) {
    case CheckoutState::AwaitingOutcome:
        return DueState::AwaitingOutcome;
    case CheckoutState::Cancelled:
    case CheckoutState::Failed:
        return DueState::ToPay;
    default:
        return std::nullopt;
    }
}

Result<QList<qint64>> keys(Store &store, const QString &sql, const QVariantList &values) {
    const auto rows = store.query(sql, values);
    if (!rows)
        return fail(rows.error());
    QList<qint64> found;
    while ((*rows)->next())
        found.append((*rows)->value(0).toLongLong());
    return found;
}

/// Only from that state; whoever comes second finds another one and changes nothing.
Result<> moveCheckout(Store &store, qint64 key, CheckoutState from, CheckoutState to) {
    return store.transaction([&]() -> Result<> {
        const auto moved = store.execute(
            u"UPDATE checkouts SET state = ?, changed_at = ? WHERE checkout_key = ? AND state = ?"_s,
            {toString(to), store.nowSeconds(), key, toString(from)});
        if (!moved || *moved == 0)
            return moved.map([](int) {});
        const auto dues =
            keys(store, u"SELECT due_key FROM checkout_dues WHERE checkout_key = ?"_s, {key});
        if (!dues)
            return fail(dues.error());
        for (const qint64 due : *dues)
            if (const auto gone = moveDue(store, due, *dueStateFor(to)); !gone)
                return fail(gone.error());
        return {};
    });
}

tl::unexpected<Failure> refusedDue(FailureCode code, qsizetype index, const QString &why) {
    return refusedField(code, u"/due_ids/%1"_s.arg(index), why);
}

Result<> checkShape(const CheckoutRequest &wanted) {
    const QSet<PublicId> different(wanted.dues.begin(), wanted.dues.end());
    if (wanted.dues.isEmpty() || wanted.dues.size() > mostDuesAtOnce ||
        different.size() != wanted.dues.size())
        return refusedField(FailureCode::FieldInvalid, u"/due_ids"_s,
                            u"1 to %1 dues, none twice"_s.arg(mostDuesAtOnce));
    return {};
}

Result<Money> sumOfPayable(Store &store, qint64 personKey, const CheckoutRequest &wanted) {
    Money sum;
    for (qsizetype i = 0; i < wanted.dues.size(); ++i) {
        const auto due = readFamilyDue(store, personKey, wanted.dues.at(i));
        if (!due)
            return fail(due.error());
        if (!isPayable(due->state))
            return refusedDue(FailureCode::DueNotPayable, i, toString(due->state));
        sum += due->amount;
    }
    if (sum != wanted.expectedTotal)
        return refusedField(FailureCode::AmountChanged, u"/expected_total"_s,
                            u"is not the sum of the dues now"_s);
    return sum;
}

Result<qint64> insertCheckout(Store &store, qint64 personKey, const PublicId &id, Money total) {
    const qint64 now = store.nowSeconds();
    return store
        .query(u"INSERT INTO checkouts (public_id, person_key, state, total_cents, started_at, "
               "changed_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING checkout_key"_s,
               {id.toString(), personKey, toString(CheckoutState::Open), total.cents(), now, now})
        .map([](const Rows &rows) { return rows->next() ? rows->value(0).toLongLong() : 0; });
}

/// What was read before the dues were taken may have changed in between: an import has another
/// sum, or the same debt is being paid in its other way, whole or in parts.
Result<> checkTaken(Store &store, qint64 checkoutKey, Money total) {
    const auto rows = store.query(
        u"SELECT CAST(SUM(d.amount_cents) AS BIGINT), (SELECT COUNT(*) FROM checkout_dues m "
        "JOIN dues t ON t.due_key = m.due_key JOIN dues a ON a.document_id = t.document_id "
        "AND (a.instalment_number = 0) <> (t.instalment_number = 0) "
        "AND a.state NOT IN ('to_pay', 'cancelled', 'refunded') WHERE m.checkout_key = ?) "
        "FROM checkout_dues k JOIN dues d ON d.due_key = k.due_key WHERE k.checkout_key = ?"_s,
        {checkoutKey, checkoutKey});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next() || (*rows)->value(1).toInt() > 0)
        return refusedDue(FailureCode::DueNotPayable, 0, u"paid whole and in parts"_s);
    if ((*rows)->value(0).toLongLong() != total.cents())
        return refusedField(FailureCode::AmountChanged, u"/expected_total"_s,
                            u"is not the sum of the dues now"_s);
    return {};
}

/// Somebody may have been faster since sumOfPayable().
Result<> takeDue(Store &store, qint64 checkoutKey, const PublicId &id, qsizetype index) {
    const auto due =
        keys(store, u"SELECT due_key FROM dues WHERE public_id = ?"_s, {id.toString()});
    if (!due)
        return fail(due.error());
    const auto moved = moveDue(store, due->value(0), DueState::InPayment);
    if (!moved)
        return fail(moved.error());
    if (!*moved)
        return refusedDue(FailureCode::DueNotPayable, index, u"taken meanwhile"_s);
    return store
        .execute(u"INSERT INTO checkout_dues (checkout_key, due_key, position) VALUES (?, ?, ?)"_s,
                 {checkoutKey, due->value(0), index})
        .map([](int) {});
}

Result<> writeCheckout(Store &store, qint64 personKey, const CheckoutRequest &wanted,
                       const PublicId &id) {
    if (const auto shaped = checkShape(wanted); !shaped)
        return shaped;
    const auto total = sumOfPayable(store, personKey, wanted);
    if (!total)
        return fail(total.error());
    const auto key = insertCheckout(store, personKey, id, *total);
    if (!key)
        return fail(key.error());
    for (qsizetype i = 0; i < wanted.dues.size(); ++i)
        if (const auto taken = takeDue(store, *key, wanted.dues.at(i), i); !taken)
            return taken;
    return checkTaken(store, *key, *total);
}

Result<QList<Due>> readDues(Store &store, qint64 checkoutKey) {
    const auto rows =
        store.query(DueReader::select + u" JOIN checkout_dues k ON k.due_key = d.due_key "
                                        "WHERE k.checkout_key = ? ORDER BY k.position"_s,
                    {checkoutKey});
    if (!rows)
        return fail(rows.error());
    DueReader reader(store, italianDay(store.now()));
    QList<Due> dues;
    while ((*rows)->next()) {
        auto due = reader.read(**rows);
        if (!due)
            return fail(std::move(due).error());
        dues.append(*std::move(due));
    }
    return dues;
}

Result<> noteVisit(Store &store, qint64 checkoutKey, const QByteArray &returnToken) {
    return store.transaction([&] {
        return store
            .execute(u"INSERT INTO checkout_visits (return_hash, checkout_key) VALUES (?, ?)"_s,
                     {secretHash(returnToken), checkoutKey})
            .and_then([&](int) {
                return store.execute(
                    u"UPDATE checkouts SET changed_at = ? WHERE checkout_key = ?"_s,
                    {store.nowSeconds(), checkoutKey});
            })
            .map([](int) {});
    });
}

/// Those of a state that nothing has happened to since.
Result<> endOlder(Store &store, CheckoutState from, CheckoutState to, qint64 age) {
    const auto old =
        keys(store, u"SELECT checkout_key FROM checkouts WHERE state = ? AND changed_at <= ?"_s,
             {toString(from), store.nowSeconds() - age});
    if (!old)
        return fail(old.error());
    for (const qint64 key : *old)
        if (const auto ended = moveCheckout(store, key, from, to); !ended)
            return ended;
    return {};
}

/// Two backends may have settled the last two dues of one at the same time.
Result<> endPaid(Store &store) {
    return store
        .execute(u"UPDATE checkouts SET state = ?, changed_at = ? WHERE state IN "
                 "('open', 'awaiting_outcome') AND NOT EXISTS (SELECT 1 FROM checkout_dues k "
                 "JOIN dues d ON d.due_key = k.due_key WHERE k.checkout_key = "
                 "checkouts.checkout_key AND d.state NOT IN ('paid', 'paid_elsewhere'))"_s,
                 {toString(CheckoutState::Paid), store.nowSeconds()})
        .map([](int) {});
}

} // namespace

Result<Checkout> startCheckout(Store &store, qint64 personKey, const CheckoutRequest &wanted) {
    const PublicId id = PublicId::random();
    const auto done =
        store.transaction([&] { return writeCheckout(store, personKey, wanted, id); });
    return done.and_then([&] { return readCheckout(store, personKey, id); });
}

Result<QList<Checkout>> pendingCheckouts(Store &store, qint64 personKey) {
    Conditions conditions;
    conditions.add(u"person_key = ?"_s, {personKey});
    conditions.add(u"state IN ('open', 'awaiting_outcome')"_s);
    return find(store, conditions).map([](const QList<StoredCheckout> &found) {
        QList<Checkout> checkouts;
        for (const StoredCheckout &stored : found)
            checkouts.append(stored.checkout);
        return checkouts;
    });
}

Result<Checkout> readCheckout(Store &store, qint64 personKey, const PublicId &id) {
    return findOne(store, ofPerson(personKey, id)).map([](const StoredCheckout &stored) {
        return stored.checkout;
    });
}

Result<Checkout> giveUpCheckout(Store &store, qint64 personKey, const PublicId &id) {
    return findOne(store, ofPerson(personKey, id))
        .and_then([&store](const StoredCheckout &stored) {
            return moveCheckout(store, stored.key, CheckoutState::Open, CheckoutState::Cancelled);
        })
        .and_then([&] { return readCheckout(store, personKey, id); });
}

Result<Visit> beginVisit(Store &store, const PublicId &id) {
    const auto stored = findOne(store, withId(id));
    if (!stored)
        return fail(stored.error());
    if (stored->checkout.state != CheckoutState::Open)
        return fail(FailureCode::NotFound);
    const auto town = readMunicipality(store);
    const auto dues = readDues(store, stored->key);
    if (!town || !dues)
        return fail(town ? dues.error() : town.error());
    QList<Due> open = *dues; // the others were paid elsewhere meanwhile
    open.removeIf([](const Due &due) { return !isOpen(due.state); });
    if (open.isEmpty())
        return fail(FailureCode::NotFound);
    const QByteArray token = newSecret();
    return noteVisit(store, stored->key, token).map([&] {
        return Visit{{*town, open, {}}, token};
    });
}

Result<> endVisit(Store &store, const QByteArray &returnToken, CheckoutState to) {
    const auto key =
        keys(store, u"SELECT checkout_key FROM checkout_visits WHERE return_hash = ?"_s,
             {secretHash(returnToken)});
    if (!key || key->isEmpty())
        return key.map([](const QList<qint64> &) {});
    return moveCheckout(store, key->first(), CheckoutState::Open, to);
}

Result<> failCheckout(Store &store, const PublicId &id) {
    const auto stored = findOne(store, withId(id));
    if (!stored)
        return fail(stored.error());
    const auto visits = keys(
        store, u"SELECT checkout_key FROM checkout_visits WHERE checkout_key = ?"_s, {stored->key});
    if (!visits)
        return fail(visits.error());
    if (visits->size() > 1)
        return {};
    return moveCheckout(store, stored->key, CheckoutState::Open, CheckoutState::Failed);
}

Result<QList<NoticeNumber>> pendingNotices(Store &store) {
    const auto rows = store.query(u"SELECT d.notice_number FROM checkouts c JOIN checkout_dues k "
                                  "ON k.checkout_key = c.checkout_key JOIN dues d "
                                  "ON d.due_key = k.due_key WHERE d.settled = 0 AND "
                                  "c.state IN ('open', 'awaiting_outcome')"_s);
    if (!rows)
        return fail(rows.error());
    QList<NoticeNumber> notices;
    while ((*rows)->next()) {
        const auto notice = NoticeNumber::parseLenient((*rows)->value(0).toString());
        if (!notice)
            return damaged();
        notices.append(*notice);
    }
    return notices;
}

Result<> endOldCheckouts(Store &store) {
    return endOldActivations(store)
        .and_then([&store] { return endPaid(store); })
        .and_then([&store] {
            return endOlder(store, CheckoutState::Open, CheckoutState::Cancelled, longestVisit);
        })
        .and_then([&store] {
            return endOlder(store, CheckoutState::AwaitingOutcome, CheckoutState::Failed,
                            longestWait);
        });
}

} // namespace campanella::backend
