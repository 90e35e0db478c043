// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/caller.h"
#include "backend/http/router.h"
#include "domain/json.h"

namespace campanella::backend {

/// A handler for people who have signed in.
using CallerHandler = std::function<Response(const Request &, const Caller &, Store &)>;

/// Finds the caller first and answers 401 when there is none.
[[nodiscard]] inline Handler signedIn(CallerHandler handler) {
    return [handler = std::move(handler)](const Request &request, Store &store) {
        const auto caller = Caller::of(request, store);
        return caller ? handler(request, *caller, store) : Response::problem(caller.error());
    };
}

/// The JSON of a record, or the problem that stands in its place.
template <typename T>
[[nodiscard]] Response answer(const Result<T> &result, int status = 200) {
    return result ? Response::json(toJson(*result), status) : Response::problem(result.error());
}

} // namespace campanella::backend
