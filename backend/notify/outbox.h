// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/bell.h"
#include "backend/notify/channel.h"
#include "backend/store/store.h"

#include <chrono>
#include <optional>

namespace campanella::backend {

/// A mail that one worker has taken. Nobody else takes it for five minutes; when the worker dies
/// with it, it is taken again after that: mail is never lost, and at worst sent twice.
struct ClaimedMail {
    qint64 key = 0;
    QString claim; ///< proves that it is still ours
    Mail mail;
    int tries = 0; ///< with the one that begins now
    qint64 expiresAt = 0;
};

/// Mail that waits in the store until somebody takes it for delivery. Shared by the threads that
/// write mail and the one that sends it.
class Outbox {
public:
    /// What goes out beside mail.
    struct Offer {
        bool sms = false;
        bool appIo = false;
    };
    Outbox() = default;
    explicit Outbox(const Offer &offer)
        : m_offer(offer) {}
    [[nodiscard]] const Offer &offer() const { return m_offer; }

    /// Stores a mail in the transaction of its cause, or one of its own; `id` and `writtenAt` are
    /// set here. After `lifetime` it is not worth sending any more. A mail without a recipient
    /// costs the same and is never sent: so the time tells nothing. Call wake() after the commit.
    /// A mail of a person is in their log of deliveries too.
    [[nodiscard]] static Result<> put(Store &store, const Mail &mail,
                                      std::chrono::seconds lifetime = std::chrono::hours(24));
    /// The same, but nothing is sent before that moment (UTC); `lifetime` counts from then.
    [[nodiscard]] static Result<> putLater(Store &store, const Mail &mail, const QDateTime &from,
                                           std::chrono::seconds lifetime = std::chrono::hours(24));

    /// Takes the mail that has been due longest, if one is due.
    [[nodiscard]] static Result<std::optional<ClaimedMail>> take(Store &store);
    /// It is delivered, or nobody will ever take it.
    [[nodiscard]] static Result<> remove(Store &store, const ClaimedMail &claimed);
    /// It is tried again after 1, 5, 15 or 60 minutes, later every hour, and not before `least`.
    /// Answers false, and it is removed, when its lifetime ends before that.
    [[nodiscard]] static Result<bool> postpone(Store &store, const ClaimedMail &claimed,
                                               std::chrono::seconds least = {});
    /// It was not tried: it is taken again at that moment (UTC), with as long to live as before.
    [[nodiscard]] static Result<> waitUntil(Store &store, const ClaimedMail &claimed,
                                            const QDateTime &moment);
    /// Its way reached nobody: from now on it is a mail to `otherwise`.
    [[nodiscard]] static Result<> mailInstead(Store &store, const ClaimedMail &claimed);
    /// When the next mail is due, in seconds since 1970; nothing when the outbox is empty.
    [[nodiscard]] static Result<std::optional<qint64>> nextDue(Store &store);

    /// Ends a wait() at once, also the next one.
    void wake() { m_bell.ring(); }
    /// Waits until woken or until that time has passed.
    void wait(std::chrono::seconds longest) { m_bell.wait(longest); }

private:
    const Offer m_offer;
    Bell m_bell;
};

} // namespace campanella::backend
