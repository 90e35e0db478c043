// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/attachmentstore.h"

#include "backend/http/parameters.h"
#include "backend/store/conditions.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qint64 keptUntied = 24 * 60 * 60; // seconds

struct StoredAttachment {
    qint64 key = 0;
    std::optional<qint64> applicationKey;
    bool isSent = false; ///< with an application that is no draft any more
    QString sha256;
    Attachment attachment;
};

tl::unexpected<Failure> refused(const char *pointer, const char *why) {
    return refusedField(FailureCode::FieldInvalid, QString::fromLatin1(pointer),
                        QString::fromLatin1(why));
}

Result<StoredAttachment> attachmentAt(const Rows &rows) {
    const auto id = PublicId::parse(rows->value(1).toString());
    if (!id)
        return fail(FailureCode::ServerError, QStringLiteral("an attachment is unreadable"));
    return StoredAttachment{
        rows->value(0).toLongLong(),
        rows->isNull(2) ? std::nullopt : std::optional(rows->value(2).toLongLong()),
        !rows->isNull(2) && rows->value(3).toString() != toString(ApplicationState::Draft),
        rows->value(4).toString(),
        {*id, rows->value(5).toString(), rows->value(6).toLongLong(), rows->value(7).toLongLong()}};
}

Result<QList<StoredAttachment>> find(Store &store, const Conditions &conditions) {
    const auto rows = store.query(
        QStringLiteral("SELECT t.attachment_key, t.public_id, t.application_key, a.state, "
                       "t.sha256, t.name, t.size, t.received FROM attachments t "
                       "LEFT JOIN applications a ON a.application_key = t.application_key") +
            conditions.where() + QStringLiteral(" ORDER BY t.attachment_key"),
        conditions.values);
    if (!rows)
        return fail(rows.error());
    QList<StoredAttachment> found;
    while ((*rows)->next()) {
        auto one = attachmentAt(*rows);
        if (!one)
            return fail(std::move(one).error());
        found.append(*std::move(one));
    }
    return found;
}

Conditions ofPerson(qint64 personKey) {
    Conditions own;
    own.add(QStringLiteral("t.person_key = ?"), {personKey});
    return own;
}

Conditions ofApplication(qint64 applicationKey) {
    Conditions tied;
    tied.add(QStringLiteral("t.application_key = ?"), {applicationKey});
    return tied;
}

Result<StoredAttachment> findOne(Store &store, Conditions among, const PublicId &id) {
    among.add(QStringLiteral("t.public_id = ?"), {id.toString()});
    auto found = find(store, among);
    if (!found)
        return fail(std::move(found).error());
    return found->isEmpty() ? fail(FailureCode::NotFound)
                            : Result<StoredAttachment>(found->takeFirst());
}

Result<> drop(Store &store, qint64 key) {
    for (const QString &table : {QStringLiteral("attachment_parts"), QStringLiteral("attachments")})
        if (const auto done = store.execute(
                QStringLiteral("DELETE FROM %1 WHERE attachment_key = ?").arg(table), {key});
            !done)
            return fail(done.error());
    return {};
}

Result<> dropAll(Store &store, const QList<StoredAttachment> &unwanted) {
    for (const StoredAttachment &one : unwanted)
        if (const auto done = drop(store, one.key); !done)
            return done;
    return {};
}

Result<> dropForgotten(Store &store) {
    Conditions forgotten;
    forgotten.add(QStringLiteral("t.application_key IS NULL"), {});
    forgotten.add(QStringLiteral("t.begun_at < ?"), {store.nowSeconds() - keptUntied});
    return find(store, forgotten).and_then([&store](const QList<StoredAttachment> &found) {
        return dropAll(store, found);
    });
}

Result<> checkNew(const NewAttachment &wanted, const QString &name) {
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    if (!hash.match(wanted.sha256).hasMatch())
        return refused("/sha256", "64 hexadecimal digits");
    const auto issue = checkAttachment(name, wanted.size);
    if (!issue)
        return {};
    return *issue == AttachmentIssue::Empty || *issue == AttachmentIssue::TooLarge
               ? refused("/size", "1 byte to 10 MiB")
               : refused("/name", "ends in pdf, jpg, jpeg, png or p7m, and in nothing else");
}

Result<> checkRoom(Store &store, qint64 personKey) {
    return find(store, ofPerson(personKey))
        .and_then([](const QList<StoredAttachment> &own) -> Result<> {
            const auto unsent = std::count_if(
                own.cbegin(), own.cend(), [](const StoredAttachment &one) { return !one.isSent; });
            return unsent < mostUnsent ? Result<>() : refused("/name", "too many files");
        });
}

Result<QByteArray> bytesOf(Store &store, qint64 key) {
    const auto rows = store.query(QStringLiteral("SELECT body FROM attachment_parts WHERE "
                                                 "attachment_key = ? ORDER BY position"),
                                  {key});
    if (!rows)
        return fail(rows.error());
    QByteArray bytes;
    while ((*rows)->next())
        bytes += QByteArray::fromBase64((*rows)->value(0).toString().toLatin1());
    return bytes;
}

Result<> checkPart(const StoredAttachment &stored, const AttachmentPart &part) {
    const Attachment &known = stored.attachment;
    const qint64 size = part.bytes.size();
    if (size < 1 || size > largestAttachmentPart || known.received + size > known.size)
        return refused("/bytes", "none, or too many");
    if (known.received == 0 && !isWhatItSays(known.name, part.bytes))
        return refused("/bytes", "is not what its name says");
    return {};
}

Result<> checkWhole(Store &store, const StoredAttachment &stored) {
    return bytesOf(store, stored.key).and_then([&](const QByteArray &bytes) -> Result<> {
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return QString::fromLatin1(hash) == stored.sha256
                   ? Result<>()
                   : refused("/sha256", "the bytes are others");
    });
}

Result<> storePart(Store &store, const StoredAttachment &stored, const AttachmentPart &part) {
    if (const auto checked = checkPart(stored, part); !checked)
        return checked;
    const qint64 received = stored.attachment.received;
    const auto written =
        store.execute(QStringLiteral("INSERT INTO attachment_parts (attachment_key, position, "
                                     "body) VALUES (?, ?, ?)"),
                      {stored.key, received, QString::fromLatin1(part.bytes.toBase64())});
    if (!written)
        return fail(written.error());
    const auto counted = store.execute(QStringLiteral("UPDATE attachments SET received = ? WHERE "
                                                      "attachment_key = ?"),
                                       {received + part.bytes.size(), stored.key});
    if (!counted)
        return fail(counted.error());
    const bool isWhole = received + part.bytes.size() == stored.attachment.size;
    return isWhole ? checkWhole(store, stored) : Result<>();
}

/// The key of the file that an answer names, if it may go with that application.
Result<qint64> tieable(Store &store, qint64 personKey, qint64 applicationKey,
                       const QString &answer) {
    const auto id = attachmentIdOf(answer);
    if (!id)
        return fail(FailureCode::NotFound);
    const auto found = findOne(store, ofPerson(personKey), *id);
    if (!found)
        return fail(found.error());
    const Attachment &file = found->attachment;
    const bool fits = file.received == file.size && file.name == attachmentNameOf(answer) &&
                      found->applicationKey.value_or(applicationKey) == applicationKey;
    return fits ? Result<qint64>(found->key) : fail(FailureCode::NotFound);
}

Result<> tieOne(Store &store, qint64 applicationKey, qint64 key) {
    return store
        .execute(QStringLiteral("UPDATE attachments SET application_key = ? WHERE "
                                "attachment_key = ?"),
                 {applicationKey, key})
        .map([](int) {});
}

Result<> tie(Store &store, qint64 applicationKey, const QSet<qint64> &named) {
    auto before = find(store, ofApplication(applicationKey));
    if (!before)
        return fail(before.error());
    before->removeIf([&named](const StoredAttachment &one) { return named.contains(one.key); });
    if (const auto dropped = dropAll(store, *before); !dropped)
        return dropped;
    for (const qint64 key : named)
        if (const auto done = tieOne(store, applicationKey, key); !done)
            return done;
    return {};
}

} // namespace

Result<Attachment> startAttachment(Store &store, qint64 personKey, const NewAttachment &wanted,
                                   const PublicId &id) {
    const QString name = safeFileName(wanted.name);
    const auto done = store.transaction([&]() -> Result<> {
        return checkNew(wanted, name)
            .and_then([&] { return dropForgotten(store); })
            .and_then([&] { return checkRoom(store, personKey); })
            .and_then([&] {
                return store
                    .execute(QStringLiteral("INSERT INTO attachments (public_id, person_key, name, "
                                            "size, sha256, begun_at) VALUES (?, ?, ?, ?, ?, ?)"),
                             {id.toString(), personKey, name, wanted.size, wanted.sha256,
                              store.nowSeconds()})
                    .map([](int) {});
            });
    });
    return done.and_then([&] { return readAttachment(store, personKey, id); });
}

Result<Attachment> addAttachmentPart(Store &store, qint64 personKey, const PublicId &id,
                                     qint64 offset, const AttachmentPart &part) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto stored = findOne(store, ofPerson(personKey), id);
        if (!stored)
            return fail(stored.error());
        const Attachment &known = stored->attachment;
        if (offset != known.received || known.received == known.size)
            return {};
        return storePart(store, *stored, part);
    });
    return done.and_then([&] { return readAttachment(store, personKey, id); });
}

Result<Attachment> readAttachment(Store &store, qint64 personKey, const PublicId &id) {
    return findOne(store, ofPerson(personKey), id).map([](const StoredAttachment &stored) {
        return stored.attachment;
    });
}

Result<AttachedFile> attachedFile(Store &store, qint64 personKey, const PublicId &id) {
    const auto stored = findOne(store, ofPerson(personKey), id);
    if (!stored)
        return fail(stored.error());
    if (stored->attachment.received != stored->attachment.size)
        return fail(FailureCode::NotFound);
    return bytesOf(store, stored->key).map([&stored](const QByteArray &bytes) {
        return AttachedFile{stored->attachment.name, bytes};
    });
}

Result<QList<AttachedFile>> attachedFiles(Store &store, qint64 applicationKey) {
    const auto found = find(store, ofApplication(applicationKey));
    if (!found)
        return fail(found.error());
    QList<AttachedFile> files;
    for (const StoredAttachment &one : *found) {
        auto bytes = bytesOf(store, one.key);
        if (!bytes)
            return fail(std::move(bytes).error());
        files.append({one.attachment.name, *std::move(bytes)});
    }
    return files;
}

Result<QList<Attachment>> listAttachedFiles(Store &store, qint64 applicationKey) {
    return find(store, ofApplication(applicationKey)).map([](const auto &found) {
        QList<Attachment> files;
        for (const StoredAttachment &one : found)
            files.append(one.attachment);
        return files;
    });
}

Result<QByteArray> attachedBytes(Store &store, qint64 applicationKey, const PublicId &id) {
    return findOne(store, ofApplication(applicationKey), id)
        .and_then([&store](const StoredAttachment &stored) { return bytesOf(store, stored.key); });
}

Result<> discardAttachment(Store &store, qint64 personKey, const PublicId &id) {
    return store.transaction([&]() -> Result<> {
        const auto stored = findOne(store, ofPerson(personKey), id);
        if (!stored)
            return fail(stored.error());
        return stored->isSent ? fail(FailureCode::ApplicationMoved) : drop(store, stored->key);
    });
}

Result<> tieAttachments(Store &store, qint64 personKey, qint64 applicationKey,
                        const ApplicationForm &form, const ApplicationDraft &draft) {
    QSet<qint64> named;
    for (const FormQuestion &question : questionsOf(form)) {
        const QString answer = draft.answers.value(question.name);
        if (question.kind != QuestionKind::File || answer.isEmpty())
            continue;
        const QString pointer = QStringLiteral("/answers/") + question.name;
        const auto key = tieable(store, personKey, applicationKey, answer);
        if (!key && key.error().code != FailureCode::NotFound)
            return fail(key.error());
        if (!key || named.size() == mostAttachments)
            return refusedField(FailureCode::FieldInvalid, pointer,
                                QStringLiteral("is not here, or one too many"));
        named.insert(*key);
    }
    return tie(store, applicationKey, named);
}

Result<> tieAttachment(Store &store, qint64 personKey, qint64 applicationKey,
                       const QString &answer) {
    const auto there = find(store, ofApplication(applicationKey));
    if (!there)
        return fail(there.error());
    const auto key = tieable(store, personKey, applicationKey, answer);
    if (!key && key.error().code != FailureCode::NotFound)
        return fail(key.error());
    if (!key || there->size() >= mostAttachments)
        return refused("/file", "is not here, or one too many");
    return tieOne(store, applicationKey, *key);
}

Result<> dropAttachments(Store &store, qint64 applicationKey) {
    return tie(store, applicationKey, {});
}

} // namespace campanella::backend
