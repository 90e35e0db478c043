// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/reconciliation.h"

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/settlement.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstLook = 30; // days
/// A receipt may be listed some time after the payment.
constexpr qint64 overlap = 2; // days

/// Notice numbers and receipt ids name nobody.
void logSettled(const Store &store, const Receipt &receipt, const Settlement &done,
                const LogSink &log) {
    if (done.isNew)
        log("at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() + " receipt notice=" +
            receipt.noticeNumber.toLatin1() + " state=" + toString(done.state).toLatin1());
}

/// It is asked for again; the others shall not wait for it.
void logUnreadable(const Store &store, const NoticeNumber &notice, const Failure &failure,
                   const LogSink &log) {
    log("at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() +
        " receipt notice=" + notice.toString().toLatin1() + " state=unreadable detail=\"" +
        failure.detail.toLatin1() + '"');
}

Result<> settleNotice(Store &store, PaymentGateway &gateway, const NoticeNumber &notice,
                      const LogSink &log) {
    const auto receipts = gateway.receiptsOf(notice);
    if (!receipts && receipts.error().code == FailureCode::GatewayAnswerInvalid) {
        logUnreadable(store, notice, receipts.error(), log);
        return {};
    }
    if (!receipts)
        return fail(receipts.error());
    for (const Receipt &receipt : *receipts) {
        const auto done = settle(store, receipt);
        if (!done)
            return fail(done.error());
        logSettled(store, receipt, *done, log);
    }
    return {};
}

Result<QDate> firstDay(Store &store) {
    const auto rows = store.query(u"SELECT asked_until_at FROM receipts_watch"_s);
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return italianDay(store.now()).addDays(-firstLook);
    const qint64 until = (*rows)->value(0).toLongLong();
    return italianDay(QDateTime::fromSecsSinceEpoch(until, Qt::UTC)).addDays(-overlap);
}

Result<> noteAsked(Store &store, qint64 until) {
    return store
        .execute(u"INSERT INTO receipts_watch (id, asked_until_at) VALUES (1, ?) "
                 "ON CONFLICT (id) DO UPDATE SET asked_until_at = excluded.asked_until_at"_s,
                 {until})
        .map([](int) {});
}

} // namespace

Result<qsizetype> reconcilePending(Store &store, PaymentGateway &gateway, const LogSink &log) {
    const auto notices = pendingNotices(store);
    if (!notices)
        return fail(notices.error());
    for (const NoticeNumber &notice : *notices)
        if (const auto settled = settleNotice(store, gateway, notice, log); !settled)
            return fail(settled.error());
    return endOldCheckouts(store)
        .and_then([&store] { return pendingNotices(store); })
        .map([](const QList<NoticeNumber> &left) { return left.size(); });
}

Result<> reconcileAll(Store &store, PaymentGateway &gateway, const LogSink &log) {
    const qint64 now = store.nowSeconds();
    const auto paid =
        firstDay(store).and_then([&](QDate first) { return gateway.paidSince(first); });
    if (!paid)
        return fail(paid.error());
    for (const NoticeNumber &notice : *paid) {
        const auto known = hasReceipt(store, notice);
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        if (const auto settled = settleNotice(store, gateway, notice, log); !settled)
            return settled;
    }
    return noteAsked(store, now);
}

} // namespace campanella::backend
