// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/auditreading.h"

#include "backend/http/cursor.h"
#include "backend/http/parameters.h"
#include "backend/store/conditions.h"

#include <QTimeZone>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestActor = 100;

Result<QString> parseActor(const QString &text) {
    return text.size() <= longestActor
               ? Result<QString>(text)
               : fail(FailureCode::FieldInvalid, u"longer than 100 characters"_s);
}

/// The moment at which that day begins in Italy, as the log writes it.
QString beginningOf(QDate day) {
    return day.startOfDay(QTimeZone("Europe/Rome")).toUTC().toString(Qt::ISODateWithMs);
}

Conditions conditionsOf(const AuditFilter &filter) {
    Conditions conditions;
    if (filter.from)
        conditions.add(u"recorded_at >= ?"_s, {beginningOf(*filter.from)});
    if (filter.to)
        conditions.add(u"recorded_at < ?"_s, {beginningOf(filter.to->addDays(1))});
    if (filter.actor)
        conditions.add(u"actor = ?"_s, {*filter.actor});
    if (filter.before)
        conditions.add(u"sequence < ?"_s, {*filter.before});
    return conditions;
}

AuditEntry entryAt(const Rows &rows) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    return {rows->value(0).toLongLong(),
            QDateTime::fromString(text(1), Qt::ISODateWithMs),
            text(2),
            text(3),
            text(4),
            text(5),
            text(6)};
}

} // namespace

QByteArray AuditFilter::fingerprint() const {
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    return QStringList{day(from), day(to), actor.value_or(QString())}.join(u'|').toUtf8();
}

Result<AuditFilter> readAuditFilter(const QUrlQuery &query) {
    AuditFilter filter;
    std::optional<int> limit;
    const QList<Result<>> steps{
        readParameter(query, u"from"_s, parseIsoDay, filter.from),
        readParameter(query, u"to"_s, parseIsoDay, filter.to),
        readParameter(query, u"actor"_s, parseActor, filter.actor),
        readParameter(query, u"limit"_s, parseLimit, limit),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    filter.limit = limit.value_or(filter.limit);
    const auto before = readCursorParameter<qint64>(query, [&filter](const QString &cursor) {
        const auto parts = readCursor(cursor, filter.fingerprint(), 1);
        return parts ? std::optional(parts->first().toLongLong()) : std::nullopt;
    });
    return before.map([&filter](const std::optional<qint64> &place) {
        filter.before = place;
        return filter;
    });
}

Result<AuditPage> readAudit(Store &store, const AuditFilter &filter) {
    const Conditions conditions = conditionsOf(filter);
    const auto rows = store.query(
        u"SELECT sequence, recorded_at, actor, role, action, subject, request_id FROM audit_log%1 "
        "ORDER BY sequence DESC LIMIT ?"_s.arg(conditions.where()),
        conditions.values + QVariantList{filter.limit + 1});
    if (!rows)
        return fail(rows.error());
    AuditPage page;
    while ((*rows)->next()) {
        if (page.items.size() == filter.limit) {
            page.nextCursor =
                writeCursor({QByteArray::number(page.items.last().sequence)}, filter.fingerprint());
            break;
        }
        page.items.append(entryAt(*rows));
    }
    return page;
}

} // namespace campanella::backend
