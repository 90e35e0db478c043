// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"

namespace campanella::ui {

/// A failure in words for the person: what is true, and what to do.
struct FailureText {
    QString title;
    QString advice;
};

/// The words of docs/failures.md in the language in use; never empty.
[[nodiscard]] FailureText failureText(const Failure &failure);
[[nodiscard]] FailureText failureText(FailureCode code);

/// What can be read out on the phone: "rete.tempo-scaduto · 7f3a91".
[[nodiscard]] QString failureReference(const Failure &failure);

} // namespace campanella::ui
