// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outboxworker.h"

#include "backend/notify/deliveries.h"
#include "backend/notify/quiethours.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr std::chrono::seconds longestPause{60};

/// `detail` is ours and has no address (Channel::send).
QByteArray logText(const Store &store, const ClaimedMail &claimed, const char *outcome,
                   const QString &detail = {}) {
    QByteArray line = "at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() +
                      " mail=" + claimed.mail.id.toLatin1() + " outcome=" + outcome +
                      " tries=" + QByteArray::number(claimed.tries);
    if (!detail.isEmpty())
        line += " trouble=\"" + detail.toLatin1() + '"';
    return line;
}

bool isTooLate(const Store &store, const ClaimedMail &claimed) {
    return store.nowSeconds() >= claimed.expiresAt;
}

/// Another way is left: it is not lost yet.
bool hasOtherWay(const ClaimedMail &claimed) {
    return claimed.mail.way != Way::Mail && !claimed.mail.otherwise.isEmpty();
}

Result<> giveUp(Store &store, const ClaimedMail &claimed, const LogSink &log,
                const QString &detail) {
    if (hasOtherWay(claimed)) {
        log(logText(store, claimed, "mailed-instead", detail));
        return Outbox::mailInstead(store, claimed);
    }
    log(logText(store, claimed, "given-up", detail));
    if (auto noted = noteOutcome(store, claimed.mail, DeliveryState::Failed); !noted)
        return noted;
    return Outbox::remove(store, claimed);
}

Result<> tryLater(Store &store, const ClaimedMail &claimed, const LogSink &log,
                  const Failure &failure) {
    const auto postponed =
        Outbox::postpone(store, claimed, failure.retryAfter.value_or(std::chrono::seconds(0)));
    if (!postponed)
        return fail(postponed.error());
    log(logText(store, claimed, *postponed ? "postponed" : "given-up", failure.detail));
    return *postponed ? Result<>() : noteOutcome(store, claimed.mail, DeliveryState::Failed);
}

/// A SMS that stays away this long is better a mail.
bool isTriedEnough(const ClaimedMail &claimed) {
    constexpr int tries = 4;
    return hasOtherWay(claimed) && claimed.tries >= tries;
}

Result<> hand(Store &store, Channel &channel, const ClaimedMail &claimed, const LogSink &log) {
    const auto sent = channel.send(claimed.mail);
    if (!sent && (sent.error().code == FailureCode::FieldInvalid || isTriedEnough(claimed)))
        return giveUp(store, claimed, log, sent.error().detail);
    if (!sent)
        return tryLater(store, claimed, log, sent.error());
    log(logText(store, claimed, "sent"));
    if (auto noted = noteOutcome(store, claimed.mail, DeliveryState::Sent); !noted)
        return noted;
    return Outbox::remove(store, claimed);
}

Result<> deliver(Store &store, Channel &channel, const ClaimedMail &claimed, const LogSink &log) {
    if (claimed.mail.recipient.isEmpty())
        return Outbox::remove(store, claimed);
    if (isTooLate(store, claimed))
        return giveUp(store, claimed, log, QStringLiteral("its time is over"));
    const auto quiet = quietUntil(store, claimed.mail);
    if (!quiet)
        return fail(quiet.error());
    return *quiet ? Outbox::waitUntil(store, claimed, **quiet) : hand(store, channel, claimed, log);
}

} // namespace

Result<bool> sendOneMail(Store &store, Channel &channel, const LogSink &log) {
    const auto claimed = Outbox::take(store);
    if (!claimed)
        return fail(claimed.error());
    if (!*claimed)
        return false;
    return deliver(store, channel, **claimed, log).map([] { return true; });
}

OutboxWorker::OutboxWorker(std::shared_ptr<Outbox> outbox, std::unique_ptr<Channel> channel,
                           StoreFactory openStore, LogSink log)
    : m_outbox(std::move(outbox))
    , m_channel(std::move(channel))
    , m_openStore(std::move(openStore))
    , m_log(std::move(log))
    , m_thread([this] { run(); }) {}

OutboxWorker::~OutboxWorker() {
    m_stopping = true;
    m_channel->abandon();
    m_outbox->wake();
    m_thread.join();
}

void OutboxWorker::run() {
    std::unique_ptr<Store> store;
    while (!m_stopping) {
        if (!store)
            store = m_openStore().value_or(nullptr);
        const auto pause = store ? empty(*store) : longestPause;
        m_outbox->wait(pause.value_or(longestPause));
    }
}

Result<std::chrono::seconds> OutboxWorker::empty(Store &store) {
    while (!m_stopping) {
        const auto sent = sendOneMail(store, *m_channel, m_log);
        if (!sent)
            return fail(sent.error());
        if (!*sent)
            break;
    }
    const auto due = Outbox::nextDue(store);
    if (!due)
        return fail(due.error());
    const qint64 left =
        due->value_or(store.nowSeconds() + longestPause.count()) - store.nowSeconds();
    return std::clamp(std::chrono::seconds(left), std::chrono::seconds(0), longestPause);
}

} // namespace campanella::backend
