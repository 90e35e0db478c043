// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/pairing.h"
#include "domain/schoolyear.h"

#include <optional>

namespace campanella::backend {

/// Who is linked to which child, and who is offered to be.

/// The page of that person: their children by given name, with school and class of that year and
/// who else is linked, and the children they pay for without being linked.
[[nodiscard]] Result<Pairings> readPairings(Store &store, qint64 personKey,
                                            const SchoolYear &schoolYear);

/// One linked child; fails with NotFound.
[[nodiscard]] Result<LinkedChild> readLinkedChild(Store &store, qint64 personKey,
                                                  const PublicId &childId,
                                                  const SchoolYear &schoolYear);

/// Links the person to the child in their own right, also where they were only invited to see it:
/// a code or a confirmation proves them a parent, an application that was accepted does not. False
/// when they stay linked as they were.
[[nodiscard]] Result<bool> linkChild(Store &store, qint64 personKey, qint64 childKey, LinkWay way);

/// The internal key of a child that is proposed to that person, if it is.
[[nodiscard]] Result<std::optional<qint64>> findProposal(Store &store, qint64 personKey,
                                                         const PublicId &childId);

/// The child is not offered to that person again.
[[nodiscard]] Result<> declineProposal(Store &store, qint64 personKey, qint64 childKey);

/// An adult to be told of a new link to a child.
struct LinkedAdult {
    qint64 personKey = 0;
    QString email; ///< may be empty
    QString child; ///< the child's given name
};
/// The adults linked to a child, but that one.
[[nodiscard]] Result<QList<LinkedAdult>> otherAdults(Store &store, qint64 childKey,
                                                     qint64 personKey);

} // namespace campanella::backend
