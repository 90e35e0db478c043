// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/clock.h"

#include "domain/ascii.h"

#include <QTimeZone>

namespace campanella {

QDateTime italianTime(const QDateTime &moment) {
    static const QTimeZone rome("Europe/Rome");
    return moment.toTimeZone(rome);
}

QDate italianDay(const QDateTime &moment) {
    return italianTime(moment).date();
}

QDate isoDay(QStringView text) {
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const int year = ascii::number(text.first(4));
    // QDate counts years before Christ as negative ones.
    return year > 0 ? QDate(year, ascii::number(text.sliced(5, 2)), ascii::number(text.sliced(8)))
                    : QDate();
}

} // namespace campanella
