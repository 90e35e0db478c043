// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QRect>

class QPainter;
class QPen;

namespace campanella::ui {

/// A flat box of radius 4 with a 1 px line inside its edge (2 px lines in high contrast).
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line);
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &pen);

/// The focus ring, inside that rectangle: for delegates around their current cell.
void paintFocusRing(QPainter &painter, const QRect &rect);

/// A check box of three states filling that rectangle.
void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled);

/// One of our icons, centred in that rectangle.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color,
               int size);

} // namespace campanella::ui
