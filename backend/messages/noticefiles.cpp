// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/noticefiles.h"

#include "backend/http/parameters.h"

#include <QFile>
#include <QFileInfo>

namespace campanella::backend {

namespace {

const QString ofNotice = QStringLiteral(" FROM notice_files f JOIN town_notices n "
                                        "ON n.notice_key = f.notice_key WHERE n.public_id = ?");

QString issueWords(AttachmentIssue issue) {
    switch (issue) {
    case AttachmentIssue::Empty:
        return QStringLiteral("is empty");
    case AttachmentIssue::TooLarge:
        return QStringLiteral("is larger than 10 MiB");
    case AttachmentIssue::NameDeceives:
        return QStringLiteral("has a second ending");
    case AttachmentIssue::ContentDiffers:
        return QStringLiteral("is not what its name says");
    case AttachmentIssue::EndingNotTaken:
        break;
    }
    return QStringLiteral("is neither pdf, jpg, jpeg, png nor p7m");
}

tl::unexpected<Failure> refused(const QString &why) {
    return refusedField(FailureCode::FieldInvalid, QStringLiteral("/files"), why);
}

} // namespace

Result<AttachedFile> loadNoticeFile(const QString &path) {
    QFile file(path);
    const QString name = safeFileName(QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            {FailureCode::FileUnreadable, name, {{QStringLiteral("/files"), name}}, {}, {}});
    return AttachedFile{name, file.read(largestAttachment + 1)};
}

Result<> checkNoticeFiles(const QList<AttachedFile> &files) {
    if (files.size() > mostAttachments)
        return refused(QStringLiteral("more than %1 files").arg(mostAttachments));
    for (const AttachedFile &file : files)
        if (const auto issue = checkAttachedFile(file))
            return refused(file.name + u' ' + issueWords(*issue));
    return {};
}

Result<> addNoticeFiles(Store &store, const PublicId &notice, const QList<AttachedFile> &files) {
    for (const AttachedFile &file : files)
        if (const auto done = store.execute(
                QStringLiteral("INSERT INTO notice_files (public_id, notice_key, name, size, body) "
                               "VALUES (?, (SELECT notice_key FROM town_notices "
                               "WHERE public_id = ?), ?, ?, ?)"),
                {PublicId::random().toString(), notice.toString(), file.name, file.bytes.size(),
                 QString::fromLatin1(file.bytes.toBase64())});
            !done)
            return fail(done.error());
    return {};
}

Result<QList<NoticeFile>> noticeFiles(Store &store, const PublicId &notice) {
    const auto rows = store.query(QStringLiteral("SELECT f.public_id, f.name, f.size") + ofNotice +
                                      QStringLiteral(" ORDER BY f.file_key"),
                                  {notice.toString()});
    if (!rows)
        return fail(rows.error());
    QList<NoticeFile> files;
    while ((*rows)->next()) {
        const auto id = PublicId::parse((*rows)->value(0).toString());
        if (!id)
            return fail(FailureCode::ServerError, QStringLiteral("a stored file is unreadable"));
        files.append({*id, (*rows)->value(1).toString(), (*rows)->value(2).toLongLong()});
    }
    return files;
}

Result<QByteArray> noticeFileBytes(Store &store, const PublicId &notice, const PublicId &file) {
    const auto rows = store.query(QStringLiteral("SELECT f.body") + ofNotice +
                                      QStringLiteral(" AND f.public_id = ?"),
                                  {notice.toString(), file.toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    return QByteArray::fromBase64((*rows)->value(0).toString().toLatin1());
}

} // namespace campanella::backend
