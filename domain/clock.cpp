// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/clock.h"

#include <QTimeZone>

namespace campanella {

QDate italianDay(const QDateTime &moment) {
    static const QTimeZone rome("Europe/Rome");
    return moment.toTimeZone(rome).date();
}

} // namespace campanella
