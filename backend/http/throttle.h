// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace campanella::backend {

/// Counts refusals per address, so that one machine cannot try many accounts. An account's own
/// growing delays are elsewhere; this only slows down guessing across accounts. Thread-safe.
class Throttle {
public:
    using Moment = std::chrono::steady_clock::time_point;
    struct Limit {
        int refusals = 60; ///< generous: a whole town hall may share one address
        std::chrono::seconds window{60};
    };

    explicit Throttle(Limit limit, std::function<Moment()> now = std::chrono::steady_clock::now);
    /// How long that address must wait, or nothing when it may go on.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(const QString &peer);
    void refused(const QString &peer);

private:
    struct Count {
        Moment since;
        int refusals = 0;
    };
    void forgetOld(Moment now);

    const Limit m_limit;
    const std::function<Moment()> m_now;
    std::mutex m_mutex;
    QHash<QString, Count> m_counts;
};

/// The same handler behind a limit: after too many answers of 401 to one address, that address
/// gets 429 with Retry-After until the window is over.
[[nodiscard]] Handler throttled(Handler handler, Throttle::Limit limit = {});

/// The same, where every request counts: for what costs something to answer at all.
[[nodiscard]] Handler rationed(Handler handler, Throttle::Limit limit = {});

} // namespace campanella::backend
