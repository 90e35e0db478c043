// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/reconcileworker.h"

#include "backend/payments/checkouts/positions.h"
#include "backend/payments/checkouts/reconciliation.h"

namespace campanella::backend {

namespace {

constexpr std::chrono::seconds afterTrouble{30};
constexpr int positionsAtOnce = 50;
constexpr int noticesAtOnce = 50;

/// Details of gateways and stores name hosts and reasons, no people.
QByteArray troubleText(const Failure &failure) {
    return "at=" + systemClock().toString(Qt::ISODateWithMs).toLatin1() +
           " payments trouble=" + failureName(failure.code).toLatin1() + " detail=\"" +
           failure.detail.toLatin1() + '"';
}

} // namespace

ReconcileWorker::ReconcileWorker(std::shared_ptr<PaymentDesk> desk, std::shared_ptr<Outbox> outbox,
                                 StoreFactory openStore, ReconcilePace pace, LogSink log)
    : m_desk(std::move(desk))
    , m_outbox(std::move(outbox))
    , m_openStore(std::move(openStore))
    , m_pace(pace)
    , m_log(std::move(log))
    , m_nextAll(std::chrono::steady_clock::now())
    , m_thread([this] { run(); }) {}

ReconcileWorker::~ReconcileWorker() {
    m_stopping = true;
    m_desk->bell.ring();
    m_thread.join();
}

void ReconcileWorker::run() {
    std::unique_ptr<Store> store;
    while (!m_stopping) {
        if (!store)
            store = m_openStore().value_or(nullptr);
        const auto pending = store ? round(*store) : fail(FailureCode::StoreUnavailable);
        if (!pending)
            m_log(troubleText(pending.error()));
        if (m_outbox)
            m_outbox->wake();
        if (m_stopping)
            return;
        m_desk->bell.wait(!pending ? afterTrouble : (*pending > 0 ? m_pace.pending : m_pace.all));
    }
}

Result<qsizetype> ReconcileWorker::round(Store &store) {
    const auto pending = reconcilePending(store, *m_desk->gateway, m_log);
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextAll)
        return pending;
    m_nextAll = now + m_pace.all;
    const auto all = reconcileAll(store, *m_desk->gateway, m_log, [this, &store] {
                         return mayGoOn(store);
                     }).and_then([&] { return pushPositions(store); });
    return all ? pending : fail(all.error());
}

/// While there is much to ask for, those who are paying now come in between.
bool ReconcileWorker::mayGoOn(Store &store) {
    if (++m_asked % noticesAtOnce == 0)
        if (const auto pending = reconcilePending(store, *m_desk->gateway, m_log); !pending)
            m_log(troubleText(pending.error()));
    return !m_stopping;
}

/// So many at a time that whoever pays does not wait for them.
Result<> ReconcileWorker::pushPositions(Store &store) {
    if (!m_desk->gateway->takesPositions())
        return {};
    if (const auto noted = notePositions(store); !noted)
        return noted;
    for (int i = 0; i < positionsAtOnce && !m_stopping; ++i) {
        const auto pushed = pushOnePosition(store, *m_desk->gateway, m_log);
        if (!pushed)
            return fail(pushed.error());
        if (!*pushed)
            return {};
    }
    m_nextAll = std::chrono::steady_clock::now();
    m_desk->bell.ring();
    return {};
}

} // namespace campanella::backend
