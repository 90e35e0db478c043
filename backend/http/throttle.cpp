// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/throttle.h"

#include <memory>

namespace campanella::backend {

namespace {

constexpr qsizetype mostAddresses = 10'000;

Response tooMany(std::chrono::seconds wait) {
    return Response::problem(
        {FailureCode::AccountLocked, QStringLiteral("too many refusals"), {}, {}, wait});
}

/// `counts` says which answers bring the limit nearer.
Handler limited(Handler handler, Throttle::Limit limit, bool (*counts)(const Response &)) {
    auto throttle = std::make_shared<Throttle>(limit);
    return [handler = std::move(handler), throttle, counts](const Request &request, Store &store) {
        if (const auto wait = throttle->wait(request.peer))
            return tooMany(*wait);
        Response response = handler(request, store);
        if (counts(response))
            throttle->refused(request.peer);
        return response;
    };
}

} // namespace

Throttle::Throttle(Limit limit, std::function<Moment()> now)
    : m_limit(limit)
    , m_now(std::move(now)) {}

std::optional<std::chrono::seconds> Throttle::wait(const QString &peer) {
    const std::lock_guard lock(m_mutex);
    const auto count = m_counts.constFind(peer);
    if (count == m_counts.constEnd() || count->refusals < m_limit.refusals)
        return std::nullopt;
    const auto left = count->since + m_limit.window - m_now();
    if (left <= Moment::duration::zero())
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(left);
}

void Throttle::refused(const QString &peer) {
    const std::lock_guard lock(m_mutex);
    const Moment now = m_now();
    if (m_counts.size() >= mostAddresses)
        forgetOld(now);
    Count &count = m_counts[peer];
    if (count.since + m_limit.window <= now)
        count = {now, 0};
    ++count.refusals;
}

void Throttle::forgetOld(Moment now) {
    m_counts.removeIf([&](auto entry) { return entry->since + m_limit.window <= now; });
    if (m_counts.size() >= mostAddresses)
        m_counts.clear();
}

Handler throttled(Handler handler, Throttle::Limit limit) {
    return limited(std::move(handler), limit,
                   [](const Response &response) { return response.status == 401; });
}

Handler rationed(Handler handler, Throttle::Limit limit) {
    return limited(std::move(handler), limit, [](const Response &) { return true; });
}

} // namespace campanella::backend
