// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/attendancemonth.h"
#include "app/models/meals.h"
#include "domain/municipality.h"

namespace campanella::ui {

/// A month as a text to print or to save: one line a day that says something, then the sums.
[[nodiscard]] ContentPage calendarPaper(const app::AttendanceMonth &month, const QString &child,
                                        const QString &service);

/// The *prospetto dei pasti consumati* of a period, with its sums.
[[nodiscard]] ContentPage mealsPaper(const QList<app::Meal> &meals, const QString &period);

} // namespace campanella::ui
