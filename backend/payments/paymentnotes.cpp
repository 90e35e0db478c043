// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/paymentnotes.h"

#include "backend/http/parameters.h"
#include "backend/payments/familydues.h"

#include <QHash>

#include <algorithm>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// One line of plain text.
Result<QString> checkNote(const PaymentNote &note) {
    const QString line = note.text.simplified();
    const bool hasControl = std::any_of(
        line.cbegin(), line.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (line.size() > longestPaymentNote || hasControl)
        return refusedField(FailureCode::FieldInvalid, u"/text"_s,
                            u"one line of at most 200 characters"_s);
    return line;
}

Result<qint64> paymentKey(Store &store, qint64 personKey, const PublicId &payment) {
    Conditions where;
    addFamilyDues(where, personKey);
    where.add(u"p.public_id = ?"_s, {payment.toString()});
    const auto rows =
        store.query(u"SELECT p.payment_key FROM payments p JOIN dues d ON d.due_key = p.due_key"_s +
                        where.where(),
                    where.values);
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? Result<qint64>((*rows)->value(0).toLongLong())
                           : fail(FailureCode::NotFound);
}

Result<int> keep(Store &store, qint64 accountKey, qint64 paymentKey, const QString &line) {
    if (line.isEmpty())
        return store.execute(
            u"DELETE FROM payment_notes WHERE account_key = ? AND payment_key = ?"_s,
            {accountKey, paymentKey});
    return store.execute(
        u"INSERT INTO payment_notes (account_key, payment_key, note) VALUES (?, ?, ?) "
        "ON CONFLICT (account_key, payment_key) DO UPDATE SET note = excluded.note"_s,
        {accountKey, paymentKey, line});
}

} // namespace

Result<> writePaymentNote(Store &store, const Caller &caller, const PublicId &payment,
                          const PaymentNote &note) {
    const auto line = checkNote(note);
    if (!line)
        return fail(line.error());
    return paymentKey(store, caller.personKey, payment)
        .and_then([&](qint64 key) { return keep(store, caller.accountKey, key, *line); })
        .map([](int) {});
}

Result<> addPaymentNotes(Store &store, qint64 accountKey, DuePage &page) {
    const auto rows = store.query(u"SELECT p.public_id, n.note FROM payment_notes n "
                                  "JOIN payments p ON p.payment_key = n.payment_key "
                                  "WHERE n.account_key = ?"_s,
                                  {accountKey});
    if (!rows)
        return fail(rows.error());
    QHash<QString, QString> notes;
    while ((*rows)->next())
        notes.insert((*rows)->value(0).toString(), (*rows)->value(1).toString());
    for (Due &due : page.items)
        due.payment->note = notes.value(due.payment->id.toString());
    return {};
}

} // namespace campanella::backend
