// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QPen>
#include <QRect>

class QPainter;

namespace campanella::ui {

/// The line around a control or a card: 1 px, 2 px in high contrast, where what is disabled has a
/// dashed line since its fill says nothing there.
[[nodiscard]] QPen boxPen(const QColor &color, bool enabled = true);
/// How wide that line is.
[[nodiscard]] int boxLine();

/// A flat box of radius 4 with its line, that of boxPen(), inside the edge; an invalid line is
/// none.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line);
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &pen);

/// The focus ring, inside that rectangle: for delegates around their current cell.
void paintFocusRing(QPainter &painter, const QRect &rect);

/// A check box of three states filling that rectangle.
void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled);

/// A radio button filling that rectangle.
void paintRadioButton(QPainter &painter, const QRect &rect, bool chosen, bool enabled);
/// One of our icons, centred in that rectangle.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color,
               int size);

} // namespace campanella::ui
