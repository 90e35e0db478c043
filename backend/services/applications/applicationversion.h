// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"

namespace campanella::backend {

/// The version of an application that the caller has read: If-Match: "3" (RFC 9110, 13.1.1). Fails
/// with EditStale when there is none, since nothing is changed blindly.
[[nodiscard]] Result<int> versionOf(const Request &request);

/// The answer with that version as its ETag.
[[nodiscard]] Response withVersion(Response response, int version);

} // namespace campanella::backend
