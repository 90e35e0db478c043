// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"

namespace campanella::ui {

/// The name of a way in, for sentences: "SPID", "CIE", "Cohesion", else the button's own words.
[[nodiscard]] QString wayName(const SignInWay &way);

/// The name of the way by which a session began; its own id when the municipality has dropped it.
[[nodiscard]] QString wayName(const QString &id, const AccessOffer &offer);

} // namespace campanella::ui
