// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;
class QSize;

namespace campanella::ui {

/// How a button looks. Each page has one filled button; the others are quieter.
enum class ButtonKind {
    Filled,
    Outlined,
    Danger,     ///< outlined, for an act that destroys
    Link,       ///< underlined text
    Header,     ///< outlined on the header band
    HeaderFlat, ///< text only on the header band
    Row,        ///< a small square icon button
    Tile        ///< a wide card that is pressed, its text at the left
};

/// The dynamic properties by which a button tells the style its kind and whether it is small.
inline constexpr auto buttonKindProperty = "buttonKind";
inline constexpr auto buttonSmallProperty = "buttonSmall";
/// True hides the arrow of a button that opens a menu.
inline constexpr auto buttonPlainProperty = "buttonPlain";

/// What the style draws and measures for a QPushButton.
[[nodiscard]] ButtonKind buttonKind(const QWidget *widget, const QStyleOption *option);
void paintButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);

} // namespace campanella::ui
