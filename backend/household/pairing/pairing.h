// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/pairingvisit.h"
#include "backend/household/pairing/pepper.h"

namespace campanella::backend {

/// The button *Aggiungi*. Fails with PairingRefused, the same for an unknown, used, expired or
/// revoked code and for another birth date; with PairingLocked while the person must wait.
/// Repeating it is safe: a child who is linked already is answered and no code is used up.
[[nodiscard]] Result<LinkedChild> pair(Store &store, const Pepper &pepper,
                                       const PairingVisit &visit, const PairingRequest &wanted);

/// "È mio figlio": links a proposed child. Fails with NotFound when it is not proposed.
[[nodiscard]] Result<LinkedChild> confirmProposal(Store &store, const PairingVisit &visit,
                                                  const PublicId &childId);

/// "Non è mio figlio": it is not offered again. Fails with NotFound.
[[nodiscard]] Result<> refuseProposal(Store &store, const PairingVisit &visit,
                                      const PublicId &childId);

} // namespace campanella::backend
