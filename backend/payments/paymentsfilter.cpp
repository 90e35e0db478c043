// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/paymentsfilter.h"

#include "backend/http/cursor.h"
#include "backend/http/parameters.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

QByteArray isoText(QDate day) {
    return day.toString(Qt::ISODate).toLatin1();
}

/// What must stay the same from page to page.
QByteArray fingerprint(const PaymentsFilter &filter) {
    return isoText(filter.from.value_or(QDate())) + '|' + isoText(filter.to.value_or(QDate()));
}

std::optional<PaymentsPosition> readPlace(const QString &cursor, const PaymentsFilter &filter) {
    const auto parts = readCursor(cursor, fingerprint(filter), 2);
    if (!parts)
        return std::nullopt;
    return PaymentsPosition{isoDay(QString::fromLatin1(parts->at(0))),
                            QString::fromLatin1(parts->at(1))};
}

} // namespace

QString PaymentsFilter::cursorOf(const PaymentsPosition &place) const {
    return writeCursor({isoText(place.paidOn), place.id.toLatin1()}, fingerprint(*this));
}

Result<PaymentsFilter> readPaymentsFilter(const QUrlQuery &query) {
    PaymentsFilter filter;
    std::optional<int> limit;
    const QList<Result<>> steps{
        readParameter(query, QStringLiteral("from"), parseIsoDay, filter.from),
        readParameter(query, QStringLiteral("to"), parseIsoDay, filter.to),
        readParameter(query, QStringLiteral("limit"), parseLimit, limit),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    if (filter.from && filter.to && *filter.to < *filter.from)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("to"),
                            QStringLiteral("not before from"));
    filter.limit = limit.value_or(filter.limit);
    return readCursorParameter<PaymentsPosition>(
               query, [&filter](const QString &cursor) { return readPlace(cursor, filter); })
        .map([&filter](const std::optional<PaymentsPosition> &place) {
            filter.after = place;
            return filter;
        });
}

} // namespace campanella::backend
