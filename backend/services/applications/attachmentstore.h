// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/application.h"
#include "domain/attachment.h"

namespace campanella::backend {

/// So many may a person have at once that were not sent yet.
inline constexpr int mostUnsent = 20;

/// Begins a file of the person, under a safe name. What nobody attached within a day goes away
/// first. Fails with FieldInvalid: /name, /size, /sha256.
[[nodiscard]] Result<Attachment> startAttachment(Store &store, qint64 personKey,
                                                 const NewAttachment &wanted,
                                                 const PublicId &id = PublicId::random());

/// Adds the bytes that begin at `offset`; those that are there already, or that would leave a gap,
/// change nothing: `received` says where to go on. Fails with NotFound, FieldInvalid (/bytes: too
/// many, none, not what the name says; /sha256 when the whole is not what was announced).
[[nodiscard]] Result<Attachment> addAttachmentPart(Store &store, qint64 personKey,
                                                   const PublicId &id, qint64 offset,
                                                   const AttachmentPart &part);

/// How far it is; fails with NotFound, also when it is somebody else's.
[[nodiscard]] Result<Attachment> readAttachment(Store &store, qint64 personKey, const PublicId &id);

/// All its bytes; fails with NotFound, also while they are not all there.
[[nodiscard]] Result<AttachedFile> attachedFile(Store &store, qint64 personKey, const PublicId &id);

/// Those that go with an application, for the office.
[[nodiscard]] Result<QList<AttachedFile>> attachedFiles(Store &store, qint64 applicationKey);
[[nodiscard]] Result<QList<Attachment>> listAttachedFiles(Store &store, qint64 applicationKey);
/// All bytes of one of them; fails with NotFound when it goes with another application.
[[nodiscard]] Result<QByteArray> attachedBytes(Store &store, qint64 applicationKey,
                                               const PublicId &id);

/// Throws it away. Fails with NotFound, ApplicationMoved when it was sent with an application.
[[nodiscard]] Result<> discardAttachment(Store &store, qint64 personKey, const PublicId &id);

/// Ties the files that a draft names to its application, and throws away those that it names no
/// more. Fails with FieldInvalid (/answers/name) when one is not wholly there, is not the person's
/// or goes with another application, and when they are too many.
[[nodiscard]] Result<> tieAttachments(Store &store, qint64 personKey, qint64 applicationKey,
                                      const ApplicationForm &form, const ApplicationDraft &draft);

/// Ties one more file to an application that was sent. Fails with FieldInvalid (/file) like
/// tieAttachments().
[[nodiscard]] Result<> tieAttachment(Store &store, qint64 personKey, qint64 applicationKey,
                                     const QString &answer);

/// Throws away all files of an application.
[[nodiscard]] Result<> dropAttachments(Store &store, qint64 applicationKey);

} // namespace campanella::backend
