// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/source/iseeworker.h"

#include "domain/clock.h"

namespace campanella::backend {

IseeWorker::IseeWorker(std::shared_ptr<IseeSource> source, StoreFactory openStore,
                       std::chrono::milliseconds pause, LogSink log)
    : m_source(std::move(source))
    , m_openStore(std::move(openStore))
    , m_pause(pause)
    , m_log(std::move(log))
    , m_thread([this] { run(); }) {}

IseeWorker::~IseeWorker() {
    m_stopping = true;
    m_bell.ring();
    m_thread.join();
}

void IseeWorker::run() {
    std::unique_ptr<Store> store;
    while (!m_stopping) {
        if (!store)
            store = m_openStore().value_or(nullptr);
        const auto looked =
            store ? lookUpIsee(*store, *m_source, m_log, [this] { return !m_stopping; })
                  : fail(FailureCode::StoreUnavailable);
        if (!looked)
            m_log("at=" + systemClock().toString(Qt::ISODateWithMs).toLatin1() +
                  " isee trouble=" + failureName(looked.error().code).toLatin1());
        if (!m_stopping)
            m_bell.wait(m_pause);
    }
}

} // namespace campanella::backend
