// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/threadoffice.h"

#include "backend/household/householdstore.h"
#include "backend/household/profile/courtesy.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// Internal keys of one thread, and its public id.
struct Found {
    qint64 threadKey = 0;
    qint64 personKey = 0;
    QString id;
    QString state;
};

Result<QList<Found>> find(Store &store, const QString &where, const QVariantList &values) {
    const auto rows = store.query(
        QStringLiteral("SELECT thread_key, person_key, public_id, state FROM threads ") + where,
        values);
    if (!rows)
        return fail(rows.error());
    QList<Found> found;
    while ((*rows)->next())
        found.append({(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(),
                      (*rows)->value(2).toString(), (*rows)->value(3).toString()});
    return found;
}

Result<Found> findNumber(Store &store, const QString &number) {
    auto found = find(store, QStringLiteral("WHERE number = ?"), {number});
    if (!found)
        return fail(std::move(found).error());
    if (found->isEmpty())
        return fail(FailureCode::NotFound, QStringLiteral("no thread has that number"));
    return found->takeFirst();
}

Result<OfficeThread> whole(Store &store, const Found &found) {
    const auto person = readPerson(store, found.personKey);
    if (!person)
        return fail(person.error());
    return PublicId::parse(found.id)
        .and_then([&store](const PublicId &id) { return readAnyThread(store, id); })
        .map([&person](const MessageThread &thread) {
            return OfficeThread{thread, fullName(person->givenName, person->familyName)};
        });
}

/// It tells nothing of what was asked or answered: mail may be read by others.
Result<> tellAnswer(Store &store, qint64 personKey, const QString &number) {
    return tellPerson(store, personKey, u"Una risposta per te"_s,
                      u"l'ufficio ha risposto alla tua domanda numero %1.\n\n"
                      "Leggi la risposta nel programma: Comunicazioni, Domande all'ufficio.\n"
                      "Per la tua riservatezza qui non c'è scritta."_s.arg(number));
}

} // namespace

Result<QList<OfficeThread>> listThreads(Store &store, WhichThreads which) {
    const QString order = QStringLiteral(" ORDER BY COALESCE(answer_by, '9999'), thread_key");
    const auto found = which == WhichThreads::All
                           ? find(store, order, {})
                           : find(store, QStringLiteral("WHERE state <> ?") + order,
                                  {toString(ThreadState::Closed)});
    if (!found)
        return fail(found.error());
    QList<OfficeThread> threads;
    for (const Found &one : *found) {
        auto thread = whole(store, one);
        if (!thread)
            return fail(std::move(thread).error());
        threads.append(*std::move(thread));
    }
    return threads;
}

Result<OfficeThread> officeThread(Store &store, const QString &number) {
    return findNumber(store, number).and_then([&store](const Found &found) {
        return whole(store, found);
    });
}

Result<> answerThread(Store &store, const QString &number, const QString &text) {
    return store.transaction([&]() -> Result<> {
        const auto found = findNumber(store, number);
        if (!found)
            return fail(found.error());
        if (found->state == toString(ThreadState::Closed))
            return fail(FailureCode::ThreadClosed);
        return checkMessage(text)
            .and_then([&](const QString &checked) {
                return post(store, {found->threadKey, true, checked});
            })
            .and_then([&] { return tellAnswer(store, found->personKey, number); });
    });
}

Result<> closeOfficeThread(Store &store, const QString &number) {
    const auto found = findNumber(store, number);
    if (!found)
        return fail(found.error());
    return PublicId::parse(found->id)
        .and_then([&](const PublicId &id) { return closeThread(store, found->personKey, id); })
        .map([](const MessageThread &) {});
}

} // namespace campanella::backend
