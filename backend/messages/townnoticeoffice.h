// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/messages/noticedraft.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// Publishes a notice in one transaction. Fails with FieldInvalid and the JSON pointer of what is
/// wrong, also when the service, the school, the class or the family is unknown: a notice that
/// nobody reads is worse than none.
[[nodiscard]] Result<PublishedNotice> publishTownNotice(Store &store, const NoticeDraft &draft,
                                                        const PublicId &id = PublicId::random());

/// Nobody sees it any more; fails with NotFound when there is none or it is withdrawn already.
[[nodiscard]] Result<> withdrawTownNotice(Store &store, const PublicId &id);

/// A notice as the office sees it.
struct OfficeNotice {
    PublicId id;
    QString title;
    QString audience; ///< toString(Audience)
    QDateTime publishedAt;
    QString lastDay; ///< ISO 8601; may be empty
    bool withdrawn = false;
    int readers = 0; ///< who have opened it
};

/// All of them, newest first.
[[nodiscard]] Result<QList<OfficeNotice>> listTownNotices(Store &store);

} // namespace campanella::backend
