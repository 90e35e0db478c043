// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/codes/codes.h"
#include "app/print/textfit.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

namespace campanella::app {

/// The colours of a notice (Guida tecnica avvisi di pagamento pagoPA, colori).
namespace ink {
inline constexpr QColor black(0, 0, 0);
inline constexpr QColor bar(0xEC, 0xEC, 0xEC);
inline constexpr QColor grey(0x7C, 0x7C, 0x7B);
inline constexpr QColor marks(0xD3, 0xD3, 0xD3);
inline constexpr QColor pagopa(0x00, 0x66, 0xCC);
} // namespace ink

/// One sheet of paper: texts, bars and codes placed in millimetres on any painter whose units
/// are millimetres. A text stands on its baseline.
class Sheet {
public:
    Sheet(QPainter &painter, TextShaper &shaper);
    ~Sheet();
    Q_DISABLE_COPY_MOVE(Sheet)

    /// Both return the width of the text.
    qreal text(qreal x, qreal baseline, const QString &text, TextStyle style,
               const QColor &colour = ink::black);
    qreal textRight(qreal right, qreal baseline, const QString &text, TextStyle style);
    /// A text in its room, lines `pitch` apart at full size; returns the last baseline.
    qreal block(qreal x, qreal baseline, const QString &text, TextStyle style, TextRoom room,
                qreal pitch = 0, const QColor &colour = ink::black);
    /// One line that becomes smaller until it fits between `x` and `end`.
    void line(qreal x, qreal end, qreal baseline, const QString &text, TextStyle style);
    void lineRight(qreal right, qreal start, qreal baseline, const QString &text, TextStyle style);

    void fill(const QRectF &area, const QColor &colour);
    void stroke(const QPainterPath &path, const QRectF &area, qreal lineWidth,
                const QColor &colour);
    /// A code that fills the area, to the nearest whole hundredth of a millimetre per module.
    void code(const ModuleGrid &grid, const QRectF &area);

    [[nodiscard]] qreal width(const QString &text, TextStyle style);
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] TextShaper &shaper() { return m_shaper; }

private:
    void setInk(const QColor &colour);

    QPainter &m_painter;
    TextShaper &m_shaper;
};

} // namespace campanella::app
