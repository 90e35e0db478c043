// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attachment.h"

#include <QStringList>

namespace campanella {

namespace {

/// Endings that run or hide something; none of them may stand before the last one.
const QStringList &deceitful() {
    static const QStringList endings = QStringLiteral("exe com bat cmd scr pif js jse vbs vbe wsf "
                                                      "ps1 sh jar msi lnk hta htm html svg docm "
                                                      "xlsm zip rar 7z iso dll cpl")
                                           .split(QLatin1Char(' '));
    return endings;
}

QString endingOf(const QString &name) {
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot <= 0 ? QString() : name.mid(dot + 1).toLower();
}

bool isAllowed(QChar c) {
    return c.isPrint() && !QStringLiteral("<>:\"|?*").contains(c);
}

bool isSignedData(const QByteArray &beginning) {
    // SEQUENCE, then the object identifier 1.2.840.113549.1.7.2 within the length bytes.
    static const QByteArray oid = QByteArray::fromHex("06092a864886f70d010702");
    const qsizetype at = beginning.indexOf(oid);
    return beginning.startsWith('\x30') && at >= 2 && at <= 6;
}

} // namespace

QString safeFileName(const QString &name) {
    const qsizetype folder =
        std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    QString safe;
    for (const QChar c : name.mid(folder + 1))
        if (isAllowed(c) || c.isSurrogate())
            safe += c;
    safe = safe.simplified();
    while (safe.endsWith(QLatin1Char('.')))
        safe.chop(1);
    if (safe.size() <= longestAttachmentName)
        return safe;
    const QString ending = QLatin1Char('.') + endingOf(safe).left(10);
    return safe.left(longestAttachmentName - ending.size()) + ending;
}

std::optional<AttachmentIssue> checkAttachment(const QString &name, qint64 size) {
    static const QStringList taken{QStringLiteral("pdf"), QStringLiteral("jpg"),
                                   QStringLiteral("jpeg"), QStringLiteral("png"),
                                   QStringLiteral("p7m")};
    const QStringList pieces = name.toLower().split(QLatin1Char('.'));
    if (!taken.contains(endingOf(name)))
        return pieces.size() > 2 && deceitful().contains(pieces.constLast())
                   ? AttachmentIssue::NameDeceives
                   : AttachmentIssue::EndingNotTaken;
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i)
        if (deceitful().contains(pieces.at(i).trimmed()))
            return AttachmentIssue::NameDeceives;
    if (size <= 0)
        return AttachmentIssue::Empty;
    return size > largestAttachment ? std::optional(AttachmentIssue::TooLarge) : std::nullopt;
}

bool isWhatItSays(const QString &name, const QByteArray &beginning) {
    const QString ending = endingOf(name);
    if (ending == QLatin1String("pdf"))
        return beginning.startsWith("%PDF-");
    if (ending == QLatin1String("png"))
        return beginning.startsWith("\x89PNG\r\n\x1a\n");
    if (ending == QLatin1String("jpg") || ending == QLatin1String("jpeg"))
        return beginning.startsWith("\xff\xd8\xff");
    return ending == QLatin1String("p7m") && isSignedData(beginning);
}

std::optional<AttachmentIssue> checkAttachedFile(const AttachedFile &file) {
    if (const auto issue = checkAttachment(file.name, file.bytes.size()))
        return issue;
    return isWhatItSays(file.name, file.bytes) ? std::nullopt
                                               : std::optional(AttachmentIssue::ContentDiffers);
}

QString attachmentAnswer(const Attachment &attachment) {
    return attachment.id.toString() + QLatin1Char(' ') + attachment.name;
}

std::optional<PublicId> attachmentIdOf(const QString &answer) {
    const auto id = PublicId::parse(answer.section(QLatin1Char(' '), 0, 0));
    return id && !attachmentNameOf(answer).isEmpty() ? std::optional(*id) : std::nullopt;
}

QString attachmentNameOf(const QString &answer) {
    return answer.section(QLatin1Char(' '), 1);
}

} // namespace campanella
