// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

/// What the program tells the shell; docs/operations.md lists them.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1, ///< understood, but it did not work
    ExitUsage = 2,  ///< the command line was not understood
};

} // namespace campanella::backend
