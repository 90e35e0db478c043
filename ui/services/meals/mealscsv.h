// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/meals.h"

#include <QByteArray>

namespace campanella::ui {

/// The meals as a table for spreadsheets (ui/print/csv.h).
[[nodiscard]] QByteArray mealsCsv(const QList<app::Meal> &meals);

} // namespace campanella::ui
