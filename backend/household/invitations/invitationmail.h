// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/invitations/invitationstore.h"
#include "backend/household/pairing/pairingvisit.h"

namespace campanella::backend {

/// Mail about invitations. It says that there is one and who sent it, and nothing of the child:
/// the address is what the parent typed. Without an address, or where no mail goes out, nobody is
/// told, and what is to be read stands in the portal anyway.

/// To who is invited, within three days.
[[nodiscard]] Result<> tellInvited(Store &store, const PairingVisit &visit, const QString &email);

/// To the other side of one that was accepted and is ended by the visitor.
[[nodiscard]] Result<> tellEnded(Store &store, const PairingVisit &visit,
                                 const StoredInvitation &ended);

} // namespace campanella::backend
