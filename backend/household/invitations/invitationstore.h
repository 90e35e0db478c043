// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/invitation.h"

#include <QList>

#include <optional>

namespace campanella::backend {

/// An invitation as it is stored.
struct StoredInvitation {
    qint64 key = 0;
    qint64 childKey = 0;
    PublicId childId;
    qint64 inviterKey = 0;
    bool isAccepted = false;
    Invitation invitation; ///< as who is invited reads it
};

/// Those that the person has sent for a child (public id), the accepted ones too.
[[nodiscard]] Result<QList<Invitation>> sentInvitations(Store &store, qint64 personKey,
                                                        const PublicId &childId);

/// The one by which the person came to be linked to that child, if they were invited.
[[nodiscard]] Result<QList<Invitation>> takenInvitation(Store &store, qint64 personKey,
                                                        const PublicId &childId);

/// Those that wait for the person's answer.
[[nodiscard]] Result<QList<Invitation>> receivedInvitations(Store &store, qint64 personKey);

/// One that the person has sent, or was sent and has not let expire; fails with NotFound.
[[nodiscard]] Result<StoredInvitation> findInvitation(Store &store, qint64 personKey,
                                                      const PublicId &id);

/// What is kept of a new one.
struct InvitationRow {
    PublicId id;
    qint64 childKey = 0;
    qint64 inviterKey = 0;
    qint64 expiresAt = 0; ///< seconds since 1970, UTC
};
/// An unanswered one that has expired makes room for its successor.
[[nodiscard]] Result<> addInvitation(Store &store, const InvitationRow &row,
                                     const NewInvitation &wanted);

/// Links who is invited; false when they are linked in another way, which stays as it is.
[[nodiscard]] Result<bool> linkInvited(Store &store, const StoredInvitation &invitation,
                                       qint64 personKey);

} // namespace campanella::backend
