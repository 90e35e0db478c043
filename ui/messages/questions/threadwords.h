// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/messagethread.h"
#include "ui/widgets/chip.h"

namespace campanella::ui {

/// "Pagamenti", "Presenze e pasti" …
[[nodiscard]] QString topicWords(ThreadTopic topic);

/// Inviata, Risposta ricevuta, Chiusa: sign, word and colours.
[[nodiscard]] ChipLook stateLook(ThreadState state);

/// "Numero 2026-12 · Pagamenti · domenica 22 novembre 2026", and the day that it contests.
[[nodiscard]] QString threadFacts(const MessageThread &thread);

/// When the answer comes, if the office owes one; empty otherwise.
[[nodiscard]] QString answerWords(const MessageThread &thread);

} // namespace campanella::ui
