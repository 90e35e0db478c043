// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/cli/commandline.h"
#include "backend/store/store.h"

#include <functional>

namespace campanella::backend {

/// The name of the option "store", the same for all verbs.
inline const QString storeOption = QStringLiteral("store");

/// What a verb does on the store of its line; answers what it says on standard output.
using StoreAct = std::function<Result<QString>(Store &)>;
/// The sentence for a failure of such an act.
using SayFailure = std::function<QString(const Failure &)>;

/// Opens the store of the option "store", runs `act` and says how it ended. Answers an ExitCode.
[[nodiscard]] int onStore(const CommandLine &line, const StoreAct &act, const SayFailure &say);

/// Lets the line take the option "store".
void addStoreOption(CommandLine &line);

} // namespace campanella::backend
