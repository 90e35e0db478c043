// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <array>

namespace campanella::backend {

/// Waits for the wish to end: SIGTERM, SIGINT (Ctrl-C), or the end of standard input. Make one
/// before the first thread starts; there can be only one at a time.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    enum class Input { Ignored, EndsIt };
    /// Returns when it is time to stop.
    void wait(Input input);

private:
    std::array<int, 2> m_pipe{-1, -1};
};

} // namespace campanella::backend
