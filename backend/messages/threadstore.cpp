// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/threadstore.h"

#include "backend/http/parameters.h"
#include "backend/messages/contests.h"
#include "backend/payments/duesstore.h"
#include "backend/store/conditions.h"
#include "backend/store/records.h"

#include <functional>
#include <limits>

namespace campanella::backend {

namespace {

/// In the order of `columns`.
enum Column {
    Key,
    Id,
    Number,
    Topic,
    DueId,
    DueSubject,
    State,
    StartedAt,
    ChangedAt,
    AnswerBy,
    Unread,
    ContestedDate,
    GivenName,
    FamilyName,
    ServiceName
};

const QString columns = QStringLiteral(
    "SELECT t.thread_key, t.public_id, t.number, t.topic, d.public_id, d.subject, t.state, "
    "t.started_at, t.changed_at, t.answer_by, t.unread, t.contested_day, c.given_name, "
    "c.family_name, s.name FROM threads t LEFT JOIN dues d ON d.due_key = t.due_key "
    "LEFT JOIN children c ON c.child_key = t.child_key "
    "LEFT JOIN services s ON s.service_key = t.service_key");

QDateTime moment(const QVariant &seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

/// A thread and its internal key.
struct StoredThread {
    qint64 key = 0;
    MessageThread thread;
};

std::optional<ThreadDue> dueAt(const QSqlQuery &row) {
    const auto id = PublicId::parse(row.value(DueId).toString());
    return id ? std::optional(ThreadDue{*id, row.value(DueSubject).toString()}) : std::nullopt;
}

std::optional<ThreadDay> dayAt(const QSqlQuery &row) {
    const QDate day = isoDay(row.value(ContestedDate).toString());
    if (!day.isValid())
        return std::nullopt;
    return ThreadDay{day,
                     fullName(row.value(GivenName).toString(), row.value(FamilyName).toString()),
                     row.value(ServiceName).toString()};
}

Result<StoredThread> threadAt(const QSqlQuery &row) {
    const auto id = PublicId::parse(row.value(Id).toString());
    const auto topic = threadTopicFromString(row.value(Topic).toString());
    const auto state = threadStateFromString(row.value(State).toString());
    if (!id || !topic || !state)
        return fail(FailureCode::ServerError, QStringLiteral("a stored thread is unreadable"));
    const QDate answerBy = isoDay(row.value(AnswerBy).toString());
    return StoredThread{row.value(Key).toLongLong(),
                        {*id,
                         row.value(Number).toString(),
                         *topic,
                         dueAt(row),
                         *state,
                         moment(row.value(StartedAt)),
                         moment(row.value(ChangedAt)),
                         answerBy.isValid() ? std::optional(answerBy) : std::nullopt,
                         row.value(Unread).toBool(),
                         {},
                         dayAt(row)}};
}

/// The threads that fit, the one that changed last first.
Result<QList<StoredThread>> find(Store &store, const Conditions &conditions) {
    const auto rows = store.query(columns + conditions.where() +
                                      QStringLiteral(" ORDER BY t.changed_at DESC, t.thread_key "
                                                     "DESC"),
                                  conditions.values);
    if (!rows)
        return fail(rows.error());
    QList<StoredThread> found;
    while ((*rows)->next()) {
        auto thread = threadAt(**rows);
        if (!thread)
            return fail(std::move(thread).error());
        found.append(*std::move(thread));
    }
    return found;
}

enum class HowMuch { First, All };

Result<> addMessages(Store &store, StoredThread &stored, HowMuch howMuch) {
    const auto rows =
        store.query(QStringLiteral("SELECT from_office, body, sent_at FROM thread_messages "
                                   "WHERE thread_key = ? ORDER BY message_key LIMIT ?"),
                    {stored.key, howMuch == HowMuch::First ? 1 : std::numeric_limits<int>::max()});
    if (!rows)
        return fail(rows.error());
    while ((*rows)->next())
        stored.thread.messages.append(
            {(*rows)->value(0).toBool(), (*rows)->value(1).toString(), moment((*rows)->value(2))});
    return {};
}

Conditions ofPerson(qint64 personKey) {
    Conditions conditions;
    conditions.add(QStringLiteral("t.person_key = ?"), {personKey});
    return conditions;
}

Result<StoredThread> findOne(Store &store, Conditions conditions, const PublicId &id) {
    conditions.add(QStringLiteral("t.public_id = ?"), {id.toString()});
    auto found = find(store, conditions);
    if (!found)
        return fail(std::move(found).error());
    if (found->isEmpty())
        return fail(FailureCode::NotFound);
    return found->takeFirst();
}

Result<MessageThread> readOne(Store &store, const Conditions &conditions, const PublicId &id) {
    auto stored = findOne(store, conditions, id);
    if (!stored)
        return fail(std::move(stored).error());
    return addMessages(store, *stored, HowMuch::All).map([&stored] { return stored->thread; });
}

/// NULL when the thread is about no due. Only dues that the person may read can be named.
Result<QVariant> dueKeyOf(Store &store, qint64 personKey, const std::optional<PublicId> &id) {
    if (!id)
        return QVariant();
    if (const auto due = readFamilyDue(store, personKey, *id); !due)
        return due.error().code == FailureCode::NotFound
                   ? refusedField(FailureCode::FieldInvalid, QStringLiteral("/due_id"),
                                  QStringLiteral("is not known here"))
                   : fail(due.error());
    return store
        .query(QStringLiteral("SELECT due_key FROM dues WHERE public_id = ?"), {id->toString()})
        .map([](const Rows &rows) { return rows->next() ? rows->value(0) : QVariant(); });
}

/// "2026-12": the twelfth of its year.
Result<QString> newNumber(Store &store) {
    const int year = italianDay(store.now()).year();
    return nextNumber(store, QStringLiteral("thread:%1").arg(year)).map([year](qint64 number) {
        return QStringLiteral("%1-%2").arg(year).arg(number);
    });
}

Result<qint64> insertThread(Store &store, qint64 personKey, const NewThread &wanted,
                            const PublicId &id) {
    const auto due = dueKeyOf(store, personKey, wanted.dueId);
    if (!due)
        return fail(due.error());
    const auto number = newNumber(store);
    if (!number)
        return fail(number.error());
    const qint64 now = store.nowSeconds();
    return store
        .query(QStringLiteral("INSERT INTO threads (public_id, number, person_key, topic, due_key, "
                              "state, started_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                              "RETURNING thread_key"),
               {id.toString(), *number, personKey, toString(wanted.topic), *due,
                toString(ThreadState::Sent), now, now})
        .map([](const Rows &rows) { return rows->next() ? rows->value(0).toLongLong() : 0; });
}

/// Runs in one transaction; answers the thread as it is afterwards.
Result<MessageThread> changed(Store &store, qint64 personKey, const PublicId &id,
                              const std::function<Result<>(const StoredThread &)> &change) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto stored = findOne(store, ofPerson(personKey), id);
        return stored ? change(*stored) : fail(stored.error());
    });
    return done.and_then([&] { return readThread(store, personKey, id); });
}

} // namespace

QDate answerDay(QDate asked) {
    int left = answerDays;
    while (left > 0) {
        asked = asked.addDays(1);
        if (asked.dayOfWeek() <= Qt::Friday)
            --left;
    }
    return asked;
}

Result<QString> checkMessage(const QString &text) {
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain.size() > longestMessage || plain.contains(QChar::Null))
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/text"),
                            QStringLiteral("1 to 4000 characters"));
    return plain;
}

Result<> post(Store &store, const Posting &posting) {
    const qint64 now = store.nowSeconds();
    const auto written =
        store.execute(QStringLiteral("INSERT INTO thread_messages (thread_key, from_office, body, "
                                     "sent_at) VALUES (?, ?, ?, ?)"),
                      {posting.threadKey, posting.fromOffice ? 1 : 0, posting.text, now});
    if (!written)
        return fail(written.error());
    const ThreadState state = posting.fromOffice ? ThreadState::Answered : ThreadState::Sent;
    const QVariant answerBy =
        posting.fromOffice ? QVariant()
                           : QVariant(answerDay(italianDay(store.now())).toString(Qt::ISODate));
    return store
        .execute(QStringLiteral("UPDATE threads SET state = ?, changed_at = ?, answer_by = ?, "
                                "unread = ? WHERE thread_key = ?"),
                 {toString(state), now, answerBy, posting.fromOffice ? 1 : 0, posting.threadKey})
        .map([](int) {});
}

Result<QList<MessageThread>> readThreads(Store &store, qint64 personKey) {
    auto found = find(store, ofPerson(personKey));
    if (!found)
        return fail(std::move(found).error());
    QList<MessageThread> threads;
    for (StoredThread &stored : *found) {
        if (const auto added = addMessages(store, stored, HowMuch::First); !added)
            return fail(added.error());
        threads.append(std::move(stored.thread));
    }
    return threads;
}

Result<MessageThread> readThread(Store &store, qint64 personKey, const PublicId &id) {
    return readOne(store, ofPerson(personKey), id);
}

Result<MessageThread> readAnyThread(Store &store, const PublicId &id) {
    return readOne(store, {}, id);
}

Result<MessageThread> startThread(Store &store, qint64 personKey, const NewThread &wanted,
                                  const PublicId &id) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto text = checkMessage(wanted.text);
        if (!text)
            return fail(text.error());
        const auto key = insertThread(store, personKey, wanted, id);
        if (!key)
            return fail(key.error());
        if (wanted.day)
            if (const auto marked = contestDay(store, personKey, *key, *wanted.day); !marked)
                return marked;
        return post(store, {*key, false, *text});
    });
    return done.and_then([&] { return readThread(store, personKey, id); });
}

Result<MessageThread> replyToThread(Store &store, qint64 personKey, const PublicId &id,
                                    const NewMessage &message) {
    return changed(store, personKey, id, [&](const StoredThread &stored) -> Result<> {
        if (stored.thread.state == ThreadState::Closed)
            return fail(FailureCode::ThreadClosed);
        return checkMessage(message.text).and_then([&](const QString &text) {
            return post(store, {stored.key, false, text});
        });
    });
}

Result<MessageThread> closeThread(Store &store, qint64 personKey, const PublicId &id) {
    return changed(store, personKey, id, [&](const StoredThread &stored) -> Result<> {
        return store
            .execute(QStringLiteral("UPDATE threads SET state = ?, changed_at = ?, answer_by = ? "
                                    "WHERE thread_key = ? AND state <> ?"),
                     {toString(ThreadState::Closed), store.nowSeconds(), QVariant(), stored.key,
                      toString(ThreadState::Closed)})
            .map([](int) {});
    });
}

Result<> markThreadRead(Store &store, qint64 personKey, const PublicId &id) {
    return changed(store, personKey, id,
                   [&](const StoredThread &stored) -> Result<> {
                       return store
                           .execute(QStringLiteral("UPDATE threads SET unread = 0 "
                                                   "WHERE thread_key = ?"),
                                    {stored.key})
                           .map([](int) {});
                   })
        .map([](const MessageThread &) {});
}

} // namespace campanella::backend
