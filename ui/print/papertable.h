// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::ui {

/// A text within Markdown that others wrote: it cannot end its cell or its line.
[[nodiscard]] QString paperCell(QString text);
/// One line of a table in Markdown.
[[nodiscard]] QString paperRow(const QStringList &cells);
/// The head of a table in Markdown; paperRow() follows.
[[nodiscard]] QString paperHead(const QStringList &titles);

} // namespace campanella::ui
