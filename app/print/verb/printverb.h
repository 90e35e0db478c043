// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/verb/printrun.h"

namespace campanella::app {

/// `campanella print-notices --server URL [--ca FILE] --user NAME [--password-file F]
/// (--all | --due ID…) --output DIR|FILE.pdf [--overwrite]`: prints notices without a window, also
/// where there is no display. `arguments` are the words after the verb, `words` turns a failure
/// into a sentence. Makes an application of its own. Answers the exit status: 0 all printed,
/// 1 something was not, 2 wrong command line. The password never stands on the command line.
[[nodiscard]] int runPrintNotices(const QStringList &arguments, const FailureWords &words);

} // namespace campanella::app
