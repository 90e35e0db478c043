// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/sheet.h"

/// Our own small drawings of the notice, in strokes.
namespace campanella::app::pictograms {

/// An i in a circle, before a hint.
void info(Sheet &sheet, qreal x, qreal y);
/// A laptop and a telephone: pay on line.
void devices(Sheet &sheet, const QRectF &area);
/// Three places joined by a line: pay nearby.
void places(Sheet &sheet, const QRectF &area);
/// Scissors on the line where a bollettino is cut off.
void scissors(Sheet &sheet, const QRectF &area);

} // namespace campanella::app::pictograms
