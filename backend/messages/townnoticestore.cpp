// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/townnoticestore.h"

#include "backend/messages/noticefiles.h"
#include "backend/store/conditions.h"

namespace campanella::backend {

namespace {

/// In the order of `columns`.
enum Column {
    Id,
    Title,
    Office,
    AudienceWord,
    ServiceName,
    School,
    SchoolClass,
    Year,
    PublishedAt,
    LastDay,
    ReadAt,
    FileCount,
    Body
};

const QString columns = QStringLiteral(
    "SELECT n.public_id, n.title, n.office, n.audience, s.name, n.school, n.school_class, "
    "n.school_year, n.published_at, n.last_day, r.read_at, "
    "(SELECT COUNT(*) FROM notice_files f WHERE f.notice_key = n.notice_key)");
const QString tables = QStringLiteral(
    " FROM town_notices n LEFT JOIN services s ON s.service_key = n.service_key "
    "LEFT JOIN town_notice_reads r ON r.notice_key = n.notice_key AND r.person_key = ?");

/// Addressed to the person and shown now; with the value of the join in `tables`.
Conditions visibleTo(Store &store, qint64 personKey) {
    Conditions conditions;
    conditions.values = {personKey};
    conditions.add(addressedTo(QStringLiteral("?")), QVariantList(personUses, personKey));
    conditions.add(QStringLiteral("n.withdrawn_at IS NULL"));
    conditions.add(QStringLiteral("n.published_at <= ?"), {store.nowSeconds()});
    conditions.add(QStringLiteral("(n.last_day IS NULL OR n.last_day >= ?)"),
                   {italianDay(store.now()).toString(Qt::ISODate)});
    return conditions;
}

QString audienceName(const QSqlQuery &row) {
    QStringList names{row.value(SchoolClass).toString(), row.value(School).toString(),
                      row.value(ServiceName).toString()};
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

/// Without its text.
Result<TownNotice> noticeAt(const QSqlQuery &row) {
    const auto id = PublicId::parse(row.value(Id).toString());
    const auto audience = audienceFromString(row.value(AudienceWord).toString());
    const auto year = SchoolYear::parse(row.value(Year).toString());
    if (!id || !audience || !year)
        return fail(FailureCode::ServerError, QStringLiteral("a stored notice is unreadable"));
    const QDate lastDay = isoDay(row.value(LastDay).toString());
    return TownNotice{*id,
                      row.value(Title).toString(),
                      {},
                      row.value(Office).toString(),
                      *audience,
                      audienceName(row),
                      *year,
                      QDateTime::fromSecsSinceEpoch(row.value(PublishedAt).toLongLong(), Qt::UTC),
                      lastDay.isValid() ? std::optional(lastDay) : std::nullopt,
                      !row.isNull(ReadAt),
                      row.value(FileCount).toInt() > 0};
}

QString contains(QString word) {
    for (const char16_t special : {u'\\', u'%', u'_'})
        word.replace(QChar(special), QStringLiteral("\\") + QChar(special));
    return u'%' + word + u'%';
}

void addFilter(Conditions &conditions, const NoticesFilter &filter) {
    if (filter.schoolYear)
        conditions.add(QStringLiteral("n.school_year = ?"), {filter.schoolYear->toString()});
    if (filter.unreadOnly)
        conditions.add(QStringLiteral("r.read_at IS NULL"));
    for (const QString &word : filter.words)
        conditions.add(QStringLiteral("n.search_text LIKE ? ESCAPE '\\'"), {contains(word)});
    if (filter.after)
        conditions.add(QStringLiteral("(n.published_at, n.public_id) < (?, ?)"),
                       {filter.after->publishedAt, filter.after->id});
}

Result<int> countUnread(Store &store, qint64 personKey) {
    Conditions conditions = visibleTo(store, personKey);
    conditions.add(QStringLiteral("r.read_at IS NULL"));
    return store
        .query(QStringLiteral("SELECT COUNT(*)") + tables + conditions.where(), conditions.values)
        .map([](const Rows &rows) { return rows->next() ? rows->value(0).toInt() : 0; });
}

/// One row more than asked for tells whether there is another page.
Result<TownNoticePage> readPage(Store &store, const Conditions &conditions,
                                const NoticesFilter &filter) {
    const auto rows =
        store.query(columns + tables + conditions.where() +
                        QStringLiteral(" ORDER BY n.published_at DESC, n.public_id DESC LIMIT ?"),
                    conditions.values + QVariantList{filter.limit + 1});
    if (!rows)
        return fail(rows.error());
    TownNoticePage page;
    while ((*rows)->next()) {
        if (page.items.size() == filter.limit) {
            page.nextCursor = cursorAfter(page.items.constLast(), filter);
            break;
        }
        const auto notice = noticeAt(**rows);
        if (!notice)
            return fail(notice.error());
        page.items.append(*notice);
    }
    return page;
}

} // namespace

QString addressedTo(const QString &person) {
    return QStringLiteral(
               "(n.audience = 'everybody' OR n.person_key = %1 "
               "OR EXISTS (SELECT 1 FROM guardianships g WHERE g.person_key = %1 "
               "AND g.child_key = n.child_key) "
               "OR n.audience IN ('service', 'school', 'class') AND EXISTS ("
               "SELECT 1 FROM guardianships g JOIN enrolments e ON e.child_key = g.child_key "
               "WHERE g.person_key = %1 AND e.school_year = n.school_year "
               "AND (n.service_key IS NULL OR e.service_key = n.service_key) "
               "AND (n.school = '' OR e.school = n.school) "
               "AND (n.school_class = '' OR e.school_class = n.school_class)))")
        .arg(person);
}

Result<TownNoticePage> readTownNotices(Store &store, qint64 personKey,
                                       const NoticesFilter &filter) {
    Conditions conditions = visibleTo(store, personKey);
    addFilter(conditions, filter);
    auto page = readPage(store, conditions, filter);
    if (!page)
        return page;
    return countUnread(store, personKey).map([&page](int unread) {
        page->unread = unread;
        return *std::move(page);
    });
}

Result<TownNotice> readTownNotice(Store &store, qint64 personKey, const PublicId &id) {
    Conditions conditions = visibleTo(store, personKey);
    conditions.add(QStringLiteral("n.public_id = ?"), {id.toString()});
    const auto rows = store.query(
        columns + QStringLiteral(", n.body") + tables + conditions.where(), conditions.values);
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    auto notice = noticeAt(**rows);
    auto files = noticeFiles(store, id);
    if (!notice || !files)
        return notice ? fail(files.error()) : notice;
    notice->text = (*rows)->value(Body).toString();
    notice->files = *std::move(files);
    return notice;
}

Result<QByteArray> readNoticeFile(Store &store, qint64 personKey, const PublicId &notice,
                                  const PublicId &file) {
    return readTownNotice(store, personKey, notice).and_then([&](const TownNotice &) {
        return noticeFileBytes(store, notice, file);
    });
}

Result<> markTownNoticeRead(Store &store, qint64 personKey, const PublicId &id) {
    return store.transaction([&]() -> Result<> {
        if (const auto notice = readTownNotice(store, personKey, id); !notice)
            return fail(notice.error());
        return store
            .execute(
                QStringLiteral("INSERT INTO town_notice_reads (notice_key, person_key, read_at) "
                               "SELECT notice_key, ?, ? FROM town_notices WHERE public_id = ? "
                               "ON CONFLICT (notice_key, person_key) DO NOTHING"),
                {personKey, store.nowSeconds(), id.toString()})
            .map([](int) {});
    });
}

} // namespace campanella::backend
