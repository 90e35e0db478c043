// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/requestlog.h"
#include "backend/notify/outbox.h"
#include "backend/payments/checkouts/paymentdesk.h"
#include "backend/store/store.h"

#include <atomic>
#include <functional>
#include <thread>

namespace campanella::backend {

/// How often the platform is asked.
struct ReconcilePace {
    std::chrono::milliseconds pending = std::chrono::seconds(5); ///< while somebody pays
    std::chrono::milliseconds all = std::chrono::minutes(5);     ///< for everything else
};

/// The thread that asks the platform for receipts and tells it of dues, with a store of its own. It
/// also looks when the desk's bell rings. A database or platform that is away for a while only
/// delays it.
class ReconcileWorker {
public:
    using StoreFactory = std::function<Result<std::unique_ptr<Store>>()>;

    /// Starts at once. `openStore` is called on the worker's thread; `outbox` is woken when there
    /// is mail to send, and may be null.
    ReconcileWorker(std::shared_ptr<PaymentDesk> desk, std::shared_ptr<Outbox> outbox,
                    StoreFactory openStore, ReconcilePace pace = {},
                    LogSink log = logToStandardError);
    /// Waits for the thread: for one call to the platform at most.
    ~ReconcileWorker();
    ReconcileWorker(const ReconcileWorker &) = delete;
    ReconcileWorker &operator=(const ReconcileWorker &) = delete;

private:
    void run();
    /// One round; answers how many notices are pending.
    [[nodiscard]] Result<qsizetype> round(Store &store);
    [[nodiscard]] bool mayGoOn(Store &store);
    [[nodiscard]] Result<> pushPositions(Store &store);

    const std::shared_ptr<PaymentDesk> m_desk;
    const std::shared_ptr<Outbox> m_outbox;
    const StoreFactory m_openStore;
    const ReconcilePace m_pace;
    const LogSink m_log;
    std::chrono::steady_clock::time_point m_nextAll;
    int m_asked = 0; ///< notices, by reconcileAll()
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace campanella::backend
