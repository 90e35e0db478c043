// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/sheet.h"

namespace campanella::app {

namespace {

constexpr qreal units = TextShaper::unitsPerMillimetre;
/// The units of a module's height. Rows overlap by one of them, so that no light line shows
/// between.
constexpr int moduleHeight = 50;
constexpr qreal pitchPerPoint = 0.463; ///< 3.7 mm for 8 points

QPointF toUnits(qreal x, qreal y) {
    return {std::round(x * units), std::round(y * units)};
}

QRectF toUnits(const QRectF &area) {
    return {toUnits(area.left(), area.top()), toUnits(area.right(), area.bottom())};
}

/// Rectangles and not lines or outlines: half the bytes in a PDF, which takes most of its time to
/// compress them.
QList<QRectF> rectangles(const ModuleGrid &grid) {
    QList<QRectF> rectangles;
    for (const QRect &dark : grid.rectangles())
        rectangles.append(QRectF(dark.x(), dark.y() * moduleHeight, dark.width(),
                                 dark.height() * moduleHeight + 1));
    return rectangles;
}

QPainterPath onWholeUnits(QPainterPath path) {
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, std::round(element.x), std::round(element.y));
    }
    return path;
}

} // namespace

Sheet::Sheet(QPainter &painter, TextShaper &shaper)
    : m_painter(painter)
    , m_shaper(shaper) {
    m_painter.save();
    m_painter.scale(1 / units, 1 / units);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(ink::black);
}

Sheet::~Sheet() {
    m_painter.restore();
}

void Sheet::setInk(const QColor &colour) {
    if (m_painter.pen().style() == Qt::NoPen || m_painter.pen().color() != colour)
        m_painter.setPen(colour);
}

qreal Sheet::text(qreal x, qreal baseline, const QString &text, TextStyle style,
                  const QColor &colour) {
    const ShapedLine &line = m_shaper.shape(text, style);
    setInk(colour);
    for (const QGlyphRun &run : line.runs)
        m_painter.drawGlyphRun(toUnits(x, baseline), run);
    return line.width / units;
}

qreal Sheet::textRight(qreal right, qreal baseline, const QString &text, TextStyle style) {
    const qreal width = m_shaper.width(text, style);
    return this->text(right - width, baseline, text, style);
}

qreal Sheet::block(qreal x, qreal baseline, const QString &text, TextStyle style, TextRoom room,
                   qreal pitch, const QColor &colour) {
    const FittedText fitted = fitText(m_shaper, text, style, room);
    const qreal natural = fitted.style.points * pitchPerPoint;
    const qreal step = pitch > 0 ? pitch * fitted.style.points / style.points : natural;
    qreal y = baseline;
    for (const QString &part : fitted.lines) {
        this->text(x, y, part, fitted.style, colour);
        y += step;
    }
    return y - step;
}

void Sheet::line(qreal x, qreal end, qreal baseline, const QString &text, TextStyle style) {
    block(x, baseline, text, style, {end - x, 1});
}

void Sheet::lineRight(qreal right, qreal start, qreal baseline, const QString &text,
                      TextStyle style) {
    const FittedText fitted = fitText(m_shaper, text, style, {right - start, 1});
    textRight(right, baseline, fitted.lines.first(), fitted.style);
}

void Sheet::fill(const QRectF &area, const QColor &colour) {
    m_painter.fillRect(toUnits(area), colour);
}

void Sheet::stroke(const QPainterPath &path, const QRectF &area, qreal lineWidth,
                   const QColor &colour) {
    const QPainterPath placed =
        onWholeUnits(QTransform::fromScale(units, units).map(path.translated(area.topLeft())));
    m_painter.strokePath(
        placed, QPen(colour, lineWidth * units, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void Sheet::code(const ModuleGrid &grid, const QRectF &area) {
    const qreal module = std::round(area.width() * units / grid.size());
    const qreal inset = std::round((area.width() * units - module * grid.size()) / 2);
    m_painter.save();
    m_painter.translate(toUnits(area.left(), area.top()) + QPointF(inset, inset));
    m_painter.scale(module, module / moduleHeight);
    m_painter.translate(0, -0.5); // half of the overlap stands out on either side
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink::black);
    m_painter.drawRects(rectangles(grid));
    m_painter.restore();
}

qreal Sheet::width(const QString &text, TextStyle style) {
    return m_shaper.width(text, style);
}

} // namespace campanella::app
