// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/officequeue.h"

#include "backend/http/cursor.h"
#include "backend/http/parameters.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestSlug = 100;

std::optional<OfficePosition> positionOf(const QString &cursor, const QByteArray &filter) {
    const auto parts = readCursor(cursor, filter, 4);
    if (!parts)
        return std::nullopt;
    return OfficePosition{parts->at(0).toInt(), QString::fromLatin1(parts->at(1)),
                          parts->at(2).toLongLong(), QString::fromLatin1(parts->at(3))};
}

QString cursorAfter(const OfficePosition &place, const QueueFilter &filter) {
    return writeCursor({QByteArray::number(place.over), place.day.toLatin1(),
                        QByteArray::number(place.since), place.id.toLatin1()},
                       filter.fingerprint());
}

Result<QString> parseSlug(const QString &text) {
    return text.size() <= longestSlug
               ? Result<QString>(text)
               : fail(FailureCode::FieldInvalid, QStringLiteral("longer than 100 characters"));
}

void addFilter(Conditions &conditions, const OfficeQueue &queue, const QueueFilter &filter) {
    if (filter.state)
        conditions.add(QStringLiteral("state = ?"), {*filter.state});
    if (filter.form)
        conditions.add(QStringLiteral("form_slug = ?"), {*filter.form});
    if (filter.after)
        conditions.add(
            QStringLiteral("(%1, %2, %3, public_id) > (?, ?, ?, ?)")
                .arg(queue.over, queue.day, queue.since),
            {filter.after->over, filter.after->day, filter.after->since, filter.after->id});
}

} // namespace

QByteArray QueueFilter::fingerprint() const {
    return (state.value_or(QString()) + u'|' + form.value_or(QString())).toUtf8();
}

Result<QueueFilter> readQueueFilter(const QUrlQuery &query,
                                    Result<QString> (*parse)(const QString &)) {
    QueueFilter filter;
    std::optional<int> limit;
    const QList<Result<>> steps{
        readParameter(query, QStringLiteral("state"), parse, filter.state),
        readParameter(query, QStringLiteral("form"), parseSlug, filter.form),
        readParameter(query, QStringLiteral("limit"), parseLimit, limit),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    filter.limit = limit.value_or(filter.limit);
    const auto after = readCursorParameter<OfficePosition>(query, [&filter](const QString &cursor) {
        return positionOf(cursor, filter.fingerprint());
    });
    return after.map([&filter](const std::optional<OfficePosition> &place) {
        filter.after = place;
        return filter;
    });
}

Result<NumberPage> readQueue(Store &store, const OfficeQueue &queue, const QueueFilter &filter,
                             Conditions conditions) {
    addFilter(conditions, queue, filter);
    const auto rows = store.query(
        QStringLiteral("SELECT number, %1, %2, %3, public_id FROM %4%5 ORDER BY 2, 3, 4, 5 LIMIT ?")
            .arg(queue.over, queue.day, queue.since, queue.table, conditions.where()),
        conditions.values + QVariantList{filter.limit + 1});
    if (!rows)
        return fail(rows.error());
    NumberPage page;
    OfficePosition last;
    while ((*rows)->next()) {
        if (page.numbers.size() == filter.limit) {
            page.nextCursor = cursorAfter(last, filter);
            break;
        }
        page.numbers.append((*rows)->value(0).toString());
        last = {(*rows)->value(1).toInt(), (*rows)->value(2).toString(),
                (*rows)->value(3).toLongLong(), (*rows)->value(4).toString()};
    }
    return page;
}

} // namespace campanella::backend
