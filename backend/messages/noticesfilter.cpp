// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/noticesfilter.h"

#include "backend/http/cursor.h"
#include "backend/http/parameters.h"
#include "domain/searchtext.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestSearch = 100;

Result<QStringList> parseWords(const QString &text) {
    if (text.size() > longestSearch)
        return fail(FailureCode::FieldInvalid, QStringLiteral("longer than 100 characters"));
    return searchText(text).split(u' ', Qt::SkipEmptyParts);
}

std::optional<NoticePosition> positionOf(const QString &cursor, const QByteArray &filter) {
    const auto parts = readCursor(cursor, filter, 2);
    if (!parts)
        return std::nullopt;
    return NoticePosition{parts->at(0).toLongLong(), QString::fromLatin1(parts->at(1))};
}

} // namespace

QByteArray NoticesFilter::fingerprint() const {
    const QByteArray year = schoolYear ? schoolYear->toString().toLatin1() : QByteArray();
    return year + (unreadOnly ? "|unread|" : "|all|") + words.join(u' ').toUtf8();
}

Result<NoticesFilter> readNoticesFilter(const QUrlQuery &query) {
    NoticesFilter filter;
    std::optional<int> limit;
    std::optional<bool> unread;
    std::optional<QStringList> words;
    const QList<Result<>> steps{
        readParameter(query, QStringLiteral("school_year"), SchoolYear::parse, filter.schoolYear),
        readParameter(query, QStringLiteral("unread"), parseTruth, unread),
        readParameter(query, QStringLiteral("q"), parseWords, words),
        readParameter(query, QStringLiteral("limit"), parseLimit, limit),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    filter.unreadOnly = unread.value_or(false);
    filter.words = words.value_or(QStringList());
    filter.limit = limit.value_or(filter.limit);
    const auto after = readCursorParameter<NoticePosition>(query, [&filter](const QString &cursor) {
        return positionOf(cursor, filter.fingerprint());
    });
    return after.map([&filter](const std::optional<NoticePosition> &place) {
        filter.after = place;
        return filter;
    });
}

QString cursorAfter(const TownNotice &notice, const NoticesFilter &filter) {
    return writeCursor({QByteArray::number(notice.publishedAt.toSecsSinceEpoch()),
                        notice.id.toString().toLatin1()},
                       filter.fingerprint());
}

} // namespace campanella::backend
