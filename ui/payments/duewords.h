// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "ui/widgets/chip.h"

namespace campanella::ui {

/// How a payment state looks: sign, word and colours (the eight payment chips).
[[nodiscard]] ChipLook lookOf(DueState state);

/// The name of the icon of a service.
[[nodiscard]] QString iconOf(ServiceKind kind);

/// "Ottobre 2026", "Ott–dic 2026", "2026/2027" or the two days; empty without a period.
[[nodiscard]] QString periodText(const Due &due);
/// The same inside a sentence: "ottobre 2026".
[[nodiscard]] QString periodInSentence(const Due &due);
/// Whole months by their names, anything else by its two days.
[[nodiscard]] QString rangeInSentence(const DateRange &range);
/// The child's name, or the payer's when the child is not known.
[[nodiscard]] QString personText(const Due &due);
/// "3B · Primaria Verdi"; for a due of the payer alone says so.
[[nodiscard]] QString classText(const Due &due);
[[nodiscard]] QString classText(const DueChild &child);
/// "30/11/2026"; "—" without a date.
[[nodiscard]] QString dayInColumn(const std::optional<QDate> &day);
/// "Refezione, ottobre 2026, Luca Rossi": the object of an act, for accessible names.
[[nodiscard]] QString objectText(const Due &due);
/// "Stampa l'avviso di Refezione, ottobre 2026, Luca Rossi".
[[nodiscard]] QString printActionText(const Due &due);
/// "Paga l'avviso di Refezione, ottobre 2026, Luca Rossi".
[[nodiscard]] QString payActionText(const Due &due);

/// The first letter in upper case, as at the start of a line.
[[nodiscard]] QString capitalised(const QString &text);

} // namespace campanella::ui
