// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/service.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace campanella::backend {

/// Up to when a day of a service can be announced: an hour of that day in Italy. The server's clock
/// rules, not the family's.
class Cutoff {
public:
    /// From the column announce_until, which may be null; nothing when the service takes no
    /// announcements.
    [[nodiscard]] static std::optional<Cutoff> of(ServiceKind kind, const QString &stored);

    /// The moment at which the day closes, UTC.
    [[nodiscard]] QDateTime closesAt(QDate day) const;
    [[nodiscard]] bool isOpen(QDate day, const QDateTime &now) const { return now < closesAt(day); }
    /// Today while it is open, otherwise tomorrow.
    [[nodiscard]] QDate firstOpen(const QDateTime &now) const;

private:
    explicit Cutoff(QTime hour)
        : m_hour(hour) {}
    QTime m_hour;
};

} // namespace campanella::backend
