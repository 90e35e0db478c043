// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/town/families/demoperson.h"
#include "backend/household/pairing/pepper.h"
#include "backend/store/store.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// A letter of the demo that nobody has used yet: whoever tries the demo types its code.
struct DemoLetter {
    PairingCode code;
    Birth child;
    QString school;
    QString schoolClass;
};

[[nodiscard]] const QList<DemoLetter> &demoLetters();

/// The same as the demo municipality tells them.
[[nodiscard]] QList<DemoCode> demoCodes();

/// Makes their codes good, for a demo whose children are there.
[[nodiscard]] Result<> issueDemoLetters(Store &store, const Pepper &pepper);

} // namespace campanella::backend
