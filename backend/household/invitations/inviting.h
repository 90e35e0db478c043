// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/pairing.h"
#include "domain/invitation.h"

namespace campanella::backend {

/// The button *Invita*: lasts 14 days without an answer. Fails with NotFound for a child whom the
/// person is not linked to, with RightNotGiven for one whom they were invited to themselves, with
/// InvitationsBarred where the office said so, with AlreadyInvited for an adult who is linked or
/// invited, and with FieldInvalid for a day or an address that cannot be, for one's own codice
/// fiscale and for the eleventh invitation of a child.
[[nodiscard]] Result<Invitation> invite(Store &store, const PairingVisit &visit,
                                        const NewInvitation &wanted);

/// "Accetta". Repeating it is safe. Fails with NotFound when there is none for that person.
[[nodiscard]] Result<LinkedChild> acceptInvitation(Store &store, const PairingVisit &visit,
                                                   const PublicId &id);

/// Whoever sent it takes it back, or whoever was invited declines or gives up: what they saw of
/// the child is not answered any more from now on. Fails with NotFound.
[[nodiscard]] Result<> endInvitation(Store &store, const PairingVisit &visit, const PublicId &id);

/// The office bars invitations for a child, or allows them again; those that were taken stay, see
/// endLink(). Fails with NotFound.
[[nodiscard]] Result<> barInvitations(Store &store, const FiscalCode &child, bool barred);

} // namespace campanella::backend
