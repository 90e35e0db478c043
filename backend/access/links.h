// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// How far a link (a row of guardianships) reaches. Who is linked in their own right may do
/// everything for the child; who was invited may see it, and do what the invitation says.

enum class LinkRight {
    Report, ///< announce absences, contest days
    Pay,    ///< see what is owed and pay it
    Apply,  ///< send applications
    Own     ///< what is for those in their own right only: to invite, to pay by default, the ISEE
};

/// The SQL condition that the link `alias` has that right.
[[nodiscard]] QString linkAllows(const QString &alias, LinkRight right);

/// Fails with RightNotGiven when the person, who sees the child, has not that right.
[[nodiscard]] Result<> mustBeAllowed(Store &store, qint64 personKey, qint64 childKey,
                                     LinkRight right);

/// Ends a link at once, and those of whom that person had invited.
[[nodiscard]] Result<> removeLink(Store &store, qint64 personKey, qint64 childKey);

/// Ends an invitation and the link that came of it.
[[nodiscard]] Result<> removeInvitation(Store &store, qint64 invitationKey);

/// Ends every invitation whose last day is over. Whoever asks for data that links guard calls this
/// first: it is one look at an index when there is nothing to do.
[[nodiscard]] Result<> endOverdueInvitations(Store &store);

/// Whether the person sees a child by an invitation whose last day is over.
[[nodiscard]] Result<bool> hasOverdueLink(Store &store, qint64 personKey);

} // namespace campanella::backend
