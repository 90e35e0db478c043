// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "ui/widgets/chip.h"

namespace campanella::ui {

/// In bozza, Inviata, Da integrare …: sign, word and colours.
[[nodiscard]] ChipLook applicationLook(ApplicationState state);

/// "Numero 2026-12 · inviata domenica 22 novembre 2026"; of a draft, when it was changed last.
[[nodiscard]] QString applicationFacts(const Application &application);

/// By when the office decides, while it has to; empty otherwise.
[[nodiscard]] QString decisionWords(const Application &application);

/// What is to be done with that field, one sentence.
[[nodiscard]] QString issueWords(FieldIssue issue);

/// What the field of that JSON pointer is called.
[[nodiscard]] QString fieldWords(const ApplicationForm &form, const QString &pointer);

} // namespace campanella::ui
