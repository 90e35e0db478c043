// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/reconciliation.h"

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/settlement.h"

#include <algorithm>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// A receipt may be listed long after the payment, and its due be imported later still.
constexpr qint64 overlap = 30; // days
/// The platform is away when it fails so often in a row.
constexpr qsizetype mostTroubles = 3;

/// Notice numbers and receipt ids name nobody.
void logSettled(const Store &store, const Receipt &receipt, const Settlement &done,
                const LogSink &log) {
    if (done.isNew)
        log("at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() + " receipt notice=" +
            receipt.noticeNumber.toLatin1() + " state=" + toString(done.state).toLatin1());
}

/// It is asked for again; the others shall not wait for it.
void logTrouble(const Store &store, const NoticeNumber &notice, const Failure &failure,
                const LogSink &log) {
    log("at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() + " receipt notice=" +
        notice.toString().toLatin1() + " trouble=" + failureName(failure.code).toLatin1() +
        " detail=\"" + failure.detail.toLatin1() + '"');
}

Result<> settleNotice(Store &store, PaymentGateway &gateway, const NoticeNumber &notice,
                      const LogSink &log) {
    const auto receipts = gateway.receiptsOf(notice);
    if (!receipts) {
        logTrouble(store, notice, receipts.error(), log);
        return fail(receipts.error());
    }
    for (const Receipt &receipt : *receipts) {
        const auto done = settle(store, receipt);
        if (!done)
            return fail(done.error());
        logSettled(store, receipt, *done, log);
    }
    return {};
}

/// How often the platform has failed in a row; what cannot be read is an answer.
class Troubles {
public:
    explicit Troubles(qsizetype questions)
        : m_most(std::min(questions, mostTroubles)) {}
    /// False when the platform is away, and there is no sense in asking on.
    [[nodiscard]] bool bear(const Result<> &settled) {
        const bool isTrouble =
            !settled && settled.error().code != FailureCode::GatewayAnswerInvalid;
        m_inARow = isTrouble ? m_inARow + 1 : 0;
        return m_inARow < m_most;
    }

private:
    qsizetype m_most;
    qsizetype m_inARow = 0;
};

Result<QDate> firstDay(Store &store) {
    const auto rows = store.query(u"SELECT asked_until_at FROM receipts_watch"_s);
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return italianDay(store.now()).addDays(-overlap);
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
    Troubles troubles(notices->size());
    for (const NoticeNumber &notice : *notices)
        if (const auto settled = settleNotice(store, gateway, notice, log); !troubles.bear(settled))
            return fail(settled.error());
    return endOldCheckouts(store)
        .and_then([&store] { return pendingNotices(store); })
        .map([](const QList<NoticeNumber> &left) { return left.size(); });
}

Result<> reconcileAll(Store &store, PaymentGateway &gateway, const LogSink &log,
                      const std::function<bool()> &goOn) {
    const qint64 now = store.nowSeconds();
    const auto paid =
        firstDay(store).and_then([&](QDate first) { return gateway.paidSince(first); });
    if (!paid)
        return fail(paid.error());
    Troubles troubles(paid->size());
    for (const NoticeNumber &notice : *paid) {
        const auto known = isSettled(store, notice);
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        if (!goOn())
            return {};
        if (const auto settled = settleNotice(store, gateway, notice, log); !troubles.bear(settled))
            return fail(settled.error());
    }
    return noteAsked(store, now);
}

} // namespace campanella::backend
