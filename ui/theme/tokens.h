// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>

namespace campanella::ui {

/// Colour roles; the tables are in tokens.cpp (light, dark, high contrast).
enum class Role {
    Window,
    Surface,
    Tint,
    Emphasis,
    OnEmphasis,
    OnEmphasisSecond,
    Text,
    Secondary,
    Muted,
    Primary,
    OnPrimary,
    Hover,
    Pressed,
    Success,
    SuccessTint,
    Warning,
    WarningTint,
    Danger,
    DangerTint,
    Control,
    Border,
    Hairline,
    Focus,
    DisabledFill
};

enum class Scheme { Light, Dark, HighContrast };

[[nodiscard]] QColor color(Role role, Scheme scheme);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// What a text is for; decides its size, weight and family.
enum class TextUse {
    PageTitle,
    CardTitle,
    Body,
    Button,
    Cell,
    CellStrong,
    Help,
    Chip,
    TableHeader,
    SmallCode,
    RowAmount,
    Total,
    BigTotal,
    Status
};

/// Size in logical pixels at text size 100 %, weight 400 … 700, and family.
struct TextStyle {
    int pixels;
    int weight;
    bool mono;
};

[[nodiscard]] TextStyle textStyle(TextUse use);

namespace metrics {
// Logical pixels at text size 100 %.
inline constexpr int header = 56, menu = 248, menuGroup = 40, menuEntry = 36, statusBar = 28,
                     footer = 68, tableHeader = 36, row = 44, button = 40, smallButton = 32,
                     signInButton = 56, field = 40, iconButton = 32, checkBox = 20, chip = 26,
                     cardPadding = 16, cardGap = 16, pageSide = 32, pageTop = 20, contentMax = 1040,
                     radius = 4, focusWidth = 3, focusGap = 2, focusRadius = 6, iconLarge = 40,
                     icon = 20, iconMedium = 18, iconSmall = 16, rail = 108, narrowWindow = 1100;
} // namespace metrics

} // namespace campanella::ui
