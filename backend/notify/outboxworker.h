// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/requestlog.h"
#include "backend/notify/outbox.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace campanella::backend {

/// Takes one mail that is due and hands it over, postpones it or gives it up; says so in the log,
/// by the mail's id. Answers whether there was one.
[[nodiscard]] Result<bool> sendOneMail(Store &store, Channel &channel, const LogSink &log);

/// The thread that empties the outbox, with a store of its own. It looks when it is woken, when a
/// mail becomes due and every minute: another backend may share the database. A database that is
/// away for a while only delays it.
class OutboxWorker {
public:
    using StoreFactory = std::function<Result<std::unique_ptr<Store>>()>;

    /// Starts at once. `openStore` is called on the worker's thread.
    OutboxWorker(std::shared_ptr<Outbox> outbox, std::unique_ptr<Channel> channel,
                 StoreFactory openStore, LogSink log = logToStandardError);
    /// Gives up a mail that is under way (it is sent later) and waits for the thread.
    ~OutboxWorker();
    OutboxWorker(const OutboxWorker &) = delete;
    OutboxWorker &operator=(const OutboxWorker &) = delete;

private:
    void run();
    /// Sends what is due; answers how long to wait then.
    [[nodiscard]] Result<std::chrono::seconds> empty(Store &store);

    const std::shared_ptr<Outbox> m_outbox;
    const std::unique_ptr<Channel> m_channel;
    const StoreFactory m_openStore;
    const LogSink m_log;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace campanella::backend
