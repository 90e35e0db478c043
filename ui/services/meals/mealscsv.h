// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/meals.h"

namespace campanella::ui {

/// The meals as a table for spreadsheets: UTF-8 with its mark, semicolons, a comma before the
/// cents. A text that a spreadsheet would reckon out is quoted as text.
[[nodiscard]] QByteArray mealsCsv(const QList<app::Meal> &meals);

/// Writes it. Fails with FolderNotWritable; then no file is left behind.
[[nodiscard]] Result<> saveMealsCsv(const QList<app::Meal> &meals, const QString &path);

} // namespace campanella::ui
