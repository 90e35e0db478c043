// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/cutoff.h"

#include "domain/clock.h"

#include <QTimeZone>

namespace campanella::backend {

namespace {
const QTime mealHour(9, 30);
} // namespace

std::optional<Cutoff> Cutoff::of(ServiceKind kind, const QString &stored) {
    const QTime hour = QTime::fromString(stored, QStringLiteral("HH:mm"));
    if (hour.isValid())
        return Cutoff(hour);
    const bool servesMeals = kind == ServiceKind::Canteen || kind == ServiceKind::Nursery;
    return servesMeals ? std::optional(Cutoff(mealHour)) : std::nullopt;
}

QDateTime Cutoff::closesAt(QDate day) const {
    static const QTimeZone rome("Europe/Rome");
    return QDateTime(day, m_hour, rome).toUTC();
}

QDate Cutoff::firstOpen(const QDateTime &now) const {
    const QDate today = italianDay(now);
    return isOpen(today, now) ? today : today.addDays(1);
}

} // namespace campanella::backend
