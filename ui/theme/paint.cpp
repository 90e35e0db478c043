// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/paint.h"

#include "ui/theme/strokeicon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace campanella::ui {

namespace {

QColor themeColor(Role role) {
    return Theme::instance().color(role);
}

void paintDash(QPainter &painter, const QRect &rect, const QColor &color) {
    const int side = rect.width() / 4;
    painter.setPen(QPen(color, Theme::instance().px(2), Qt::SolidLine, Qt::RoundCap));
    const int y = rect.center().y() + 1;
    painter.drawLine(rect.left() + side, y, rect.right() - side + 1, y);
}

} // namespace

int boxLine() {
    return Theme::instance().scheme() == Scheme::HighContrast ? 2 : 1;
}

QPen boxPen(const QColor &color, bool enabled) {
    QPen pen(color, boxLine());
    if (!enabled && Theme::instance().scheme() == Scheme::HighContrast)
        pen.setDashPattern({2, 2});
    return pen;
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &pen) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    const qreal half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), metrics::radius,
                            metrics::radius);
    painter.restore();
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line) {
    paintBox(painter, rect, fill, line.isValid() ? boxPen(line) : QPen(Qt::NoPen));
}

void paintFocusRing(QPainter &painter, const QRect &rect) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Role::Focus), metrics::focusWidth));
    painter.setBrush(Qt::NoBrush);
    const qreal half = metrics::focusWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), metrics::focusRadius,
                            metrics::focusRadius);
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled) {
    if (state == Qt::Unchecked) {
        const QPen line = boxPen(themeColor(enabled ? Role::Control : Role::Border), enabled);
        return paintBox(painter, rect, themeColor(enabled ? Role::Surface : Role::Window), line);
    }
    const QColor mark = themeColor(enabled ? Role::OnPrimary : Role::Muted);
    const QColor fill = themeColor(enabled ? Role::Primary : Role::DisabledFill);
    paintBox(painter, rect, fill, boxPen(enabled ? fill : mark, enabled));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state == Qt::PartiallyChecked)
        paintDash(painter, rect, mark);
    else
        paintIcon(painter, rect, QStringLiteral("check"), mark, rect.width() - 2);
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QRect &rect, bool chosen, bool enabled) {
    const Role line = !enabled ? Role::Border : chosen ? Role::Primary : Role::Control;
    const QPen ring = boxPen(themeColor(line), enabled);
    const qreal half = ring.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ring);
    painter.setBrush(themeColor(enabled ? Role::Surface : Role::Window));
    painter.drawEllipse(QRectF(rect).adjusted(half, half, -half, -half));
    if (chosen) {
        const qreal gap = rect.width() / 4.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(enabled ? Role::Primary : Role::Muted));
        painter.drawEllipse(QRectF(rect).adjusted(gap, gap, -gap, -gap));
    }
    painter.restore();
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color,
               int size) {
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, rect);
    const qreal ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(place,
                       StrokeIcon::render(name, color, (QSizeF(place.size()) * ratio).toSize()));
}

} // namespace campanella::ui
