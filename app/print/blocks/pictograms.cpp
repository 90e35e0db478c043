// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/pictograms.h"

#include "app/print/layout.h"

namespace campanella::app::pictograms {

namespace {

constexpr qreal thin = 0.3;
constexpr qreal normal = 0.4;

void addPin(QPainterPath &path, QPointF tip) {
    path.moveTo(tip);
    path.cubicTo(tip + QPointF(-1.3, -1.6), tip + QPointF(-2.3, -4.6), tip + QPointF(0, -4.6));
    path.cubicTo(tip + QPointF(2.3, -4.6), tip + QPointF(1.3, -1.6), tip);
    path.addEllipse(tip + QPointF(0, -2.9), 0.6, 0.6);
}

} // namespace

void info(Sheet &sheet, qreal x, qreal y) {
    constexpr qreal size = layout::hintIcon;
    QPainterPath path;
    path.addEllipse(QRectF(normal / 2, normal / 2, size - normal, size - normal));
    path.moveTo(size / 2, size * 0.45);
    path.lineTo(size / 2, size * 0.73);
    path.moveTo(size / 2, size * 0.27);
    path.lineTo(size / 2, size * 0.28);
    sheet.stroke(path, {x, y, size, size}, normal, ink::black);
}

void devices(Sheet &sheet, const QRectF &area) {
    QPainterPath path;
    path.moveTo(1.4, 8.2);
    path.lineTo(1.4, 2.9);
    path.quadTo(1.4, 2, 2.3, 2);
    path.lineTo(9.5, 2);
    path.quadTo(10.4, 2, 10.4, 2.9);
    path.lineTo(10.4, 5);
    path.moveTo(7.5, 8.2);
    path.lineTo(0.3, 8.2);
    path.quadTo(0.4, 9.6, 1.6, 9.6);
    path.lineTo(7.5, 9.6);
    path.addRoundedRect(QRectF(8.3, 5.8, 3, 4.8), 0.6, 0.6);
    path.moveTo(9.5, 9.5);
    path.lineTo(10.1, 9.5);
    sheet.stroke(path, area, normal, ink::black);
}

void places(Sheet &sheet, const QRectF &area) {
    QPainterPath path;
    addPin(path, {5.9, 4.9});
    addPin(path, {2, 8.4});
    addPin(path, {9.9, 11.6});
    path.moveTo(3.9, 4.3);
    path.quadTo(3, 4.6, 2.6, 5);
    path.moveTo(7.9, 4.3);
    path.quadTo(9.6, 5.2, 9.9, 6.4);
    path.moveTo(3.4, 9);
    path.quadTo(4.8, 10.8, 7.4, 10.4);
    sheet.stroke(path, area, normal, ink::black);
}

void scissors(Sheet &sheet, const QRectF &area) {
    QPainterPath path;
    path.addEllipse(QPointF(0.8, 0.8), 0.6, 0.6);
    path.addEllipse(QPointF(0.8, 2.4), 0.6, 0.6);
    path.moveTo(1.3, 1.1);
    path.lineTo(4, 2.5);
    path.moveTo(1.3, 2.1);
    path.lineTo(4, 0.7);
    sheet.stroke(path, area, thin, ink::grey);
}

} // namespace campanella::app::pictograms
