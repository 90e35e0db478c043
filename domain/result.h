// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"

#include <tl/expected.hpp>

namespace campanella {

/// A value, or the reason why there is none. No exception leaves a function of ours.
template <typename T = void>
using Result = tl::expected<T, Failure>;

/// Shorthand for the failing branch of a Result.
[[nodiscard]] inline tl::unexpected<Failure> fail(Failure failure) {
    return tl::unexpected<Failure>(std::move(failure));
}

/// Shorthand for the failing branch of a Result, from its parts.
[[nodiscard]] inline tl::unexpected<Failure> fail(FailureCode code, QString detail = {}) {
    return tl::unexpected<Failure>(Failure{code, std::move(detail), {}, {}, {}});
}

} // namespace campanella
