// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/recordtable.h"

#include "domain/publicid.h"

namespace campanella::backend {

namespace {

QString joinEach(const QStringList &names, const QString &suffix, const QString &separator) {
    QStringList parts;
    for (const QString &name : names)
        parts.append(name + suffix);
    return parts.join(separator);
}

/// Neither occurs in cleaned text.
constexpr QChar separator(u'\x1F');
constexpr QChar nullMark(u'\x02');

/// All values in one text: Qt describes each column of a result anew for every row found, which
/// costs more than finding it.
QString joined(const QStringList &columns) {
    QStringList parts;
    for (const QString &column : columns)
        parts.append(QStringLiteral("COALESCE(CAST(%1 AS TEXT), '%2')").arg(column, nullMark));
    return parts.join(QStringLiteral(" || '%1' || ").arg(separator));
}

QVariantList split(const QString &text) {
    QVariantList values;
    for (const QString &value : text.split(separator))
        values.append(value == nullMark ? QVariant() : QVariant(value));
    return values;
}

QString marks(qsizetype count) {
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace

RecordTable::RecordTable(const QString &table, const QStringList &keys, const QStringList &values,
                         Identity identity)
    : m_identity(identity) {
    const QString where = joinEach(keys, QStringLiteral(" = ?"), QStringLiteral(" AND "));
    QStringList all = keys + values;
    if (identity == Identity::PublicId)
        all.append(QStringLiteral("public_id"));
    m_select = QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(joined(values), table, where);
    m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                   .arg(table, all.join(QStringLiteral(", ")), marks(all.size()));
    m_update =
        QStringLiteral("UPDATE %1 SET %2 WHERE %3")
            .arg(table, joinEach(values, QStringLiteral(" = ?"), QStringLiteral(", ")), where);
}

Result<std::optional<QVariantList>> RecordTable::find(Store &store, const QVariantList &key) const {
    const auto query = store.query(m_select, key);
    if (!query)
        return fail(query.error());
    std::optional<QVariantList> values;
    if ((*query)->next())
        values = split((*query)->value(0).toString());
    return values;
}

Result<> RecordTable::insert(Store &store, const QVariantList &key,
                             const QVariantList &values) const {
    QVariantList all = key + values;
    if (m_identity == Identity::PublicId)
        all.append(PublicId::random().toString());
    const auto count = store.execute(m_insert, all);
    return count ? Result<>() : fail(count.error());
}

Result<> RecordTable::update(Store &store, const QVariantList &key,
                             const QVariantList &values) const {
    const auto count = store.execute(m_update, values + key);
    return count ? Result<>() : fail(count.error());
}

Result<RowOutcome> RecordTable::put(Store &store, const QVariantList &key,
                                    const QVariantList &values) const {
    const auto stored = find(store, key);
    if (!stored)
        return fail(stored.error());
    if (*stored && sameValues(**stored, values))
        return RowOutcome::Unchanged;
    const Result<> written = *stored ? update(store, key, values) : insert(store, key, values);
    if (!written)
        return fail(written.error());
    return *stored ? RowOutcome::Updated : RowOutcome::Added;
}

bool sameValues(const QVariantList &stored, const QVariantList &wanted) {
    return std::equal(stored.begin(), stored.end(), wanted.begin(), wanted.end(),
                      [](const QVariant &a, const QVariant &b) {
                          return a.isNull() == b.isNull() && a.toString() == b.toString();
                      });
}

Result<std::optional<qint64>> findKey(Store &store, const QString &sql,
                                      const QVariantList &values) {
    const auto query = store.query(sql, values);
    if (!query)
        return fail(query.error());
    std::optional<qint64> key;
    if ((*query)->next())
        key = (*query)->value(0).toLongLong();
    return key;
}

QVariant nullable(const QString &text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace campanella::backend
