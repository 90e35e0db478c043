// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/audit.h"

#include <QCryptographicHash>

namespace campanella::backend {

namespace {

/// The end of the chain: number and hash of its last line.
struct Head {
    qint64 sequence = 0;
    QString hash;
};

Result<Head> readHead(Store &store, const QString &sql) {
    const auto rows = store.query(sql);
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::ServerError, QStringLiteral("the audit log has lost its head"));
    return Head{(*rows)->value(0).toLongLong(), (*rows)->value(1).toString()};
}

/// Changing the head first makes others wait for their turn, on PostgreSQL as on SQLite.
Result<Head> advanceHead(Store &store) {
    return readHead(store,
                    QStringLiteral("UPDATE audit_head SET sequence = sequence + 1 WHERE id = 1 "
                                   "RETURNING sequence, hash"));
}

/// Each value is preceded by its length, so that no two lines have the same text.
QString hashOf(const QVariantList &values) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant &value : values) {
        const QByteArray text = value.toString().toUtf8();
        hash.addData(QByteArray::number(text.size()) + ':' + text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> publicIdOf(Store &store, qint64 personKey) {
    return store
        .query(QStringLiteral("SELECT public_id FROM people WHERE person_key = ?"), {personKey})
        .map([](const Rows &rows) {
            return rows->next() ? rows->value(0).toString() : QStringLiteral("system");
        });
}

Result<> append(Store &store, const AuditLine &line) {
    const auto actor = publicIdOf(store, line.personKey);
    const auto head = advanceHead(store);
    if (!actor || !head)
        return fail(actor ? head.error() : actor.error());
    QVariantList values{head->sequence, store.now().toString(Qt::ISODateWithMs),
                        *actor,         toString(line.role),
                        line.action,    line.subject,
                        line.reason,    line.requestId,
                        head->hash};
    values.append(hashOf(values));
    const auto added = store.execute(
        QStringLiteral(
            "INSERT INTO audit_log (sequence, recorded_at, actor, role, action, subject, reason, "
            "request_id, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
    if (!added)
        return fail(added.error());
    return store
        .execute(QStringLiteral("UPDATE audit_head SET hash = ? WHERE id = 1"), {values.last()})
        .map([](int) {});
}

/// Moves `head` to the line that `rows` stands on, when it belongs there.
bool follows(const Rows &rows, Head &head) {
    QVariantList values;
    for (int column = 0; column < 9; ++column)
        values.append(rows->value(column));
    const bool inPlace =
        values.first().toLongLong() == head.sequence + 1 && values.last().toString() == head.hash;
    head = {head.sequence + 1, rows->value(9).toString()};
    return inPlace && head.hash == hashOf(values);
}

} // namespace

Result<> recordAudit(Store &store, const AuditLine &line) {
    return store.transaction([&] { return append(store, line); });
}

Result<std::optional<qint64>> firstBrokenAuditLine(Store &store) {
    const auto end =
        readHead(store, QStringLiteral("SELECT sequence, hash FROM audit_head WHERE id = 1"));
    if (!end)
        return fail(end.error());
    const auto rows = store.query(
        QStringLiteral("SELECT sequence, recorded_at, actor, role, action, subject, reason, "
                       "request_id, previous_hash, hash FROM audit_log ORDER BY sequence"));
    if (!rows)
        return fail(rows.error());
    Head head;
    while ((*rows)->next())
        if (!follows(*rows, head))
            return head.sequence;
    if (head.sequence != end->sequence || head.hash != end->hash)
        return head.sequence + 1;
    return std::nullopt;
}

} // namespace campanella::backend
