// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdio>
#include <cstdlib>

namespace campanella::fuzz {

/// Stops the fuzzer, which then keeps the input, when a promise does not hold.
inline void require(bool holds, const char *promise) {
    if (holds)
        return;
    std::fputs(promise, stderr);
    std::abort();
}

} // namespace campanella::fuzz
