// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/messages/noticesfilter.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// The condition that notice `n` is addressed to a person; `person` is SQL for their internal key
/// and occurs `personUses` times.
[[nodiscard]] QString addressedTo(const QString &person);
inline constexpr int personUses = 3;

/// One page of the notices that are shown today and addressed to the person or to a child they are
/// linked to; without their texts.
[[nodiscard]] Result<TownNoticePage> readTownNotices(Store &store, qint64 personKey,
                                                     const NoticesFilter &filter);

/// One notice with its text and what it carries; fails with NotFound, whether there is none, it is
/// over or it is for others.
[[nodiscard]] Result<TownNotice> readTownNotice(Store &store, qint64 personKey, const PublicId &id);

/// All bytes of a file that it carries; fails with NotFound like readTownNotice(), and when it
/// carries none of that id.
[[nodiscard]] Result<QByteArray> readNoticeFile(Store &store, qint64 personKey,
                                                const PublicId &notice, const PublicId &file);

/// From now on it counts as read by the person; twice is the same as once. Fails like
/// readTownNotice().
[[nodiscard]] Result<> markTownNoticeRead(Store &store, qint64 personKey, const PublicId &id);

} // namespace campanella::backend
