// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/noticeissuer.h"

#include "backend/import/files/recordtable.h"

namespace campanella::backend {

namespace {

QString counterName(int code) {
    return QStringLiteral("notice:%1").arg(code, 2, 10, QLatin1Char('0'));
}

/// The 13 digits that were counted, without code and check digits.
qint64 progressiveOf(const QString &number) {
    return number.mid(3, 13).toLongLong();
}

/// The one code that this store has used, if it is just one.
Result<std::optional<int>> codeUsedSoFar(Store &store) {
    const auto query = store.query(
        QStringLiteral("SELECT name FROM counters WHERE name LIKE 'notice:%' ORDER BY name"));
    if (!query)
        return fail(query.error());
    QStringList names;
    while ((*query)->next())
        names.append((*query)->value(0).toString());
    return names.size() == 1 ? std::optional<int>(names.first().right(2).toInt()) : std::nullopt;
}

} // namespace

NoticeIssuer::NoticeIssuer(std::optional<int> segregationCode)
    : m_code(segregationCode) {}

Result<> NoticeIssuer::take(Store &store) {
    if (!m_code) {
        const auto used = codeUsedSoFar(store);
        if (!used)
            return fail(used.error());
        if (!*used)
            return fail(FailureCode::ConfigurationInvalid,
                        QStringLiteral("no segregation code for notice numbers"));
        m_code = **used;
    }
    const auto inserted = store.execute(
        QStringLiteral(
            "INSERT INTO counters (name, value) VALUES (?, 0) ON CONFLICT (name) DO NOTHING"),
        {counterName(*m_code)});
    if (!inserted)
        return fail(inserted.error());
    const auto last = findKey(
        store, QStringLiteral("UPDATE counters SET value = value WHERE name = ? RETURNING value"),
        {counterName(*m_code)});
    if (!last)
        return fail(last.error());
    m_last = last->value_or(0);
    return findHighest(store);
}

Result<> NoticeIssuer::findHighest(Store &store) {
    const QString prefix = QStringLiteral("3%1").arg(*m_code, 2, 10, QLatin1Char('0'));
    const auto rows = store.query(
        QStringLiteral("SELECT MAX(notice_number) FROM dues WHERE notice_number BETWEEN ? AND ?"),
        {prefix, prefix + QString(15, QLatin1Char('9'))});
    if (!rows)
        return fail(rows.error());
    if ((*rows)->next())
        m_highestUsed = std::max(m_highestUsed, progressiveOf((*rows)->value(0).toString()));
    return {};
}

void NoticeIssuer::noteUsed(const NoticeNumber &number) {
    m_highestUsed = std::max(m_highestUsed, progressiveOf(number.toString()));
}

Result<NoticeNumber> NoticeIssuer::next(Store &store) {
    if (!m_last)
        if (const auto taken = take(store); !taken)
            return fail(taken.error());
    while (true) {
        const auto number = NoticeNumber::issue(*m_code, static_cast<quint64>(++*m_last));
        if (!number || *m_last > m_highestUsed)
            return number;
        const auto used =
            findKey(store, QStringLiteral("SELECT due_key FROM dues WHERE notice_number = ?"),
                    {number->toString()});
        if (!used)
            return fail(used.error());
        if (!*used)
            return number;
    }
}

Result<> NoticeIssuer::save(Store &store) {
    if (!m_last)
        return {};
    const auto saved = store.execute(QStringLiteral("UPDATE counters SET value = ? WHERE name = ?"),
                                     {*m_last, counterName(*m_code)});
    m_last.reset();
    return saved ? Result<>() : fail(saved.error());
}

} // namespace campanella::backend
