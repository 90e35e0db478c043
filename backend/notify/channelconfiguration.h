// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/settings.h"
#include "backend/notify/iochannel.h"
#include "backend/notify/smschannel.h"

#include <optional>

namespace campanella::backend {

/// The objects `sms` and `app_io` of the file of --mail (docs/operations.md); nothing where there
/// is none. Both fail with ConfigurationInvalid.
[[nodiscard]] Result<std::optional<SmsSettings>> readSms(const Settings &root);
[[nodiscard]] Result<std::optional<IoSettings>> readIo(const Settings &root);

} // namespace campanella::backend
