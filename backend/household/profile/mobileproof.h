// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/profile/profile.h"

namespace campanella::backend {

/// A mobile is the person's once a code that was sent there comes back (codes of emailcodes.h).

/// Sends a code by SMS at once, quiet hours or not: the person asks for it now. The answer does not
/// tell when the number gets no more today. Fails with FieldInvalid (/mobile).
[[nodiscard]] Result<> askForMobile(Store &store, const ProfileVisit &visit,
                                    const MobileChange &wanted);

/// The code came back. Fails with EmailCodeWrong.
[[nodiscard]] Result<Contacts> confirmMobile(Store &store, const ProfileVisit &visit,
                                             const MobileChangeProof &proof);

} // namespace campanella::backend
