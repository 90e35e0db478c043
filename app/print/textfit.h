// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/textshaper.h"

namespace campanella::app {

/// Fits a text into its room at the largest size up to the style's. Under the smallest readable
/// size it is cut with an ellipsis, so that nothing ever runs into its neighbour. The shaper
/// remembers it.
[[nodiscard]] FittedText fitText(TextShaper &shaper, const QString &text, TextStyle style,
                                 TextRoom room);

} // namespace campanella::app
