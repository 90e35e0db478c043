// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace campanella::ui::duepaint {

// What the delegates of a due share: a row of a list holds no widget, it is all painted.

/// The second, smaller line of a cell.
inline constexpr TextUse noteUse = TextUse::Status;

/// The chip of that state at the left of the rect, centred in its height.
void chip(QPainter &painter, const QRect &rect, DueState state);
/// Between the acts of a row.
inline constexpr int actGap = 8;
/// A square button with an icon alone.
void iconButton(QPainter &painter, const QRect &button, const QString &icon, bool hovered);

/// One run of text.
struct Run {
    TextUse use;
    Role role;
    QString text;
    bool bold = false;
};
/// The height of lines of that use, as a delegate sets them (1.2 times the font size).
[[nodiscard]] int lineHeight(TextUse use, int lines = 1);
[[nodiscard]] int textWidth(TextUse use, const QString &text);
/// Runs one below the other, centred in the height of the rect; the first wraps up to
/// `firstLines`, the others are elided in the middle when too long.
void column(QPainter &painter, const QRect &rect, const QList<Run> &runs, Qt::Alignment align,
            int firstLines = 1);

} // namespace campanella::ui::duepaint
