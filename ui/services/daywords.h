// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/attendancemonth.h"
#include "ui/widgets/chip.h"

namespace campanella::ui {

/// A mark of the calendar as sign, word and colours. None and Weekend have no word.
[[nodiscard]] ChipLook dayLook(app::DayMark mark);

/// "normale", "in bianco", "dieta".
[[nodiscard]] QString mealWord(MealKind meal);
/// "scuola", "tablet", "registro".
[[nodiscard]] QString originWord(AttendanceOrigin origin);

/// "martedì 27 ottobre 2026: Assente", what a screen reader says of a square.
[[nodiscard]] QString daySentence(const app::CalendarDay &day);

/// What happened on the day in one or two sentences: "Luca Rossi era presente. Pasto normale, 4,80
/// €."
[[nodiscard]] QString factsOf(const app::CalendarDay &day, const QString &name);
/// "3B, Scuola primaria Verdi".
[[nodiscard]] QString placeOf(const AttendanceDay &day);

/// "Ottobre 2026".
[[nodiscard]] QString monthTitle(QDate month);

} // namespace campanella::ui
