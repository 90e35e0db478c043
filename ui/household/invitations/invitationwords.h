// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/invitation.h"

#include <QString>

namespace campanella::ui {

/// "vedere presenze e servizi, comunicare le assenze": what an invitation allows.
[[nodiscard]] QString rightsText(const LinkRights &rights);

} // namespace campanella::ui
