// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/publicid.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace campanella {

/// In bytes.
inline constexpr qint64 largestAttachment = 10LL * 1024 * 1024;
/// Of one part on its way; as base64 it stays below what a request may carry.
inline constexpr qint64 largestAttachmentPart = 512LL * 1024;
/// In characters, with the ending.
inline constexpr qsizetype longestAttachmentName = 100;

/// So many files go with one application or notice.
inline constexpr int mostAttachments = 10;

/// Why a file cannot be attached.
enum class AttachmentIssue {
    Empty,
    TooLarge,
    EndingNotTaken, ///< neither pdf, jpg, jpeg, png nor p7m
    NameDeceives,   ///< "x.exe.pdf": hides what it is
    ContentDiffers  ///< its first bytes are not what the ending says
};

/// A file on its way to the office: nobody but its owner and the office reads it.
struct Attachment {
    PublicId id;
    QString name;
    qint64 size = 0;     ///< bytes
    qint64 received = 0; ///< from the start; all of it when it equals `size`
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What is said of a file before its first byte.
struct NewAttachment {
    QString name;
    qint64 size = 0;
    QString sha256; ///< of the whole, 64 hexadecimal digits in lower case
    friend bool operator==(const NewAttachment &, const NewAttachment &) = default;
};

/// A file that is wholly there.
struct AttachedFile {
    QString name;
    QByteArray bytes;
    friend bool operator==(const AttachedFile &, const AttachedFile &) = default;
};

/// Some bytes of it.
struct AttachmentPart {
    QByteArray bytes; ///< 1 to largestAttachmentPart
    friend bool operator==(const AttachmentPart &, const AttachmentPart &) = default;
};

/// The name without folders, control and direction characters and what no file system takes; cut
/// before the ending when it is too long.
[[nodiscard]] QString safeFileName(const QString &name);

/// What is wrong with a file of that (safe) name and size; nothing when it can be sent.
[[nodiscard]] std::optional<AttachmentIssue> checkAttachment(const QString &name, qint64 size);

/// Whether a file that begins so is what its ending says: PDF (ISO 32000-1, 7.5.2), JPEG (ITU T.81
/// B.2.1), PNG (ISO/IEC 15948, 5.2), CMS SignedData in DER (RFC 5652, 5.1).
[[nodiscard]] bool isWhatItSays(const QString &name, const QByteArray &beginning);

/// What is wrong with a file that is wholly there, its content included.
[[nodiscard]] std::optional<AttachmentIssue> checkAttachedFile(const AttachedFile &file);

/// What an answer to a question for a file holds: which attachment, and its name to show.
[[nodiscard]] QString attachmentAnswer(const Attachment &attachment);
/// Its parts; fail with, or are, nothing when the answer holds none.
[[nodiscard]] std::optional<PublicId> attachmentIdOf(const QString &answer);
[[nodiscard]] QString attachmentNameOf(const QString &answer);

} // namespace campanella
