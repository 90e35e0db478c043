// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/attachment.h"
#include "domain/townnotice.h"

namespace campanella::backend {

/// The file at that path under a safe name, as the office attaches it; what is wrong with it is for
/// checkNoticeFiles() to say. Fails with FileUnreadable.
[[nodiscard]] Result<AttachedFile> loadNoticeFile(const QString &path);

/// The rules of what families attach. Fails with FieldInvalid (/files); the detail names the file.
[[nodiscard]] Result<> checkNoticeFiles(const QList<AttachedFile> &files);

/// Stores them with a notice that is stored already, in their order.
[[nodiscard]] Result<> addNoticeFiles(Store &store, const PublicId &notice,
                                      const QList<AttachedFile> &files);

/// What the notice carries, without the bytes.
[[nodiscard]] Result<QList<NoticeFile>> noticeFiles(Store &store, const PublicId &notice);

/// All bytes of one of them. Fails with NotFound. Who may read the notice is for others to say.
[[nodiscard]] Result<QByteArray> noticeFileBytes(Store &store, const PublicId &notice,
                                                 const PublicId &file);

} // namespace campanella::backend
