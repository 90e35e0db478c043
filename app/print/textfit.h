// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/textshaper.h"

#include <QStringList>

namespace campanella::app {

/// Room for a text: it is wrapped at spaces and made smaller until it fits.
struct TextRoom {
    qreal width = 0; ///< millimetres
    int lines = 1;
};

/// A text that fits its room.
struct FittedText {
    TextStyle style;
    QStringList lines;
};

/// Fits a text into its room at the largest size up to the style's. Under the smallest readable
/// size it is cut with an ellipsis, so that nothing ever runs into its neighbour.
[[nodiscard]] FittedText fitText(TextShaper &shaper, const QString &text, TextStyle style,
                                 TextRoom room);

} // namespace campanella::app
