// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/isee/source/iseelookup.h"
#include "backend/notify/bell.h"

#include <atomic>
#include <functional>
#include <thread>

namespace campanella::backend {

/// The thread that looks up what parents have authorised, with a store of its own. A database or
/// source that is away for a while only delays it.
class IseeWorker {
public:
    using StoreFactory = std::function<Result<std::unique_ptr<Store>>()>;

    /// Starts at once. `openStore` is called on the worker's thread.
    IseeWorker(std::shared_ptr<IseeSource> source, StoreFactory openStore,
               std::chrono::milliseconds pause = std::chrono::minutes(1),
               LogSink log = logToStandardError);
    /// Waits for the thread: for one answer of the source at most.
    ~IseeWorker();
    IseeWorker(const IseeWorker &) = delete;
    IseeWorker &operator=(const IseeWorker &) = delete;

private:
    void run();

    const std::shared_ptr<IseeSource> m_source;
    const StoreFactory m_openStore;
    const std::chrono::milliseconds m_pause;
    const LogSink m_log;
    Bell m_bell;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace campanella::backend
