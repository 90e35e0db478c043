// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/badgepainter.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <qrcodegen/QrCode.hpp>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;
constexpr qreal pointsPerInch = 72;
/// One unit of the painter is a point; what is measured on paper is said in millimetres.
constexpr qreal mm = pointsPerInch / 25.4;

constexpr int columns = 2;
constexpr int rows = 5;
constexpr QSizeF card(85.6 * mm, 54 * mm);
constexpr QSizeF sheet(210 * mm, 297 * mm);
constexpr QPointF corner((sheet.width() - columns * card.width()) / 2,
                         (sheet.height() - rows * card.height()) / 2);
constexpr qreal padding = 4 * mm;
constexpr qreal headHeight = 11 * mm;
constexpr qreal crestWidth = 10 * mm;
constexpr qreal qrSide = 23 * mm;
constexpr int leastSize = 5;

QFont plain(int size, QFont::Weight weight = QFont::Normal) {
    QFont font({u"Titillium Web"_s, u"DejaVu Sans"_s});
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

bool fits(QPainter &painter, const QRectF &room, int flags, const QString &words) {
    const QRectF needed = painter.boundingRect(room, flags, words);
    return needed.height() <= room.height() && needed.width() <= room.width();
}

/// In the largest type, up to that one, in which it fits; a word wider than its room is broken in
/// the smallest one.
void drawFitted(QPainter &painter, const QRectF &room, const QString &words, QFont font,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop) {
    int flags = static_cast<int>(alignment) | Qt::TextWordWrap;
    painter.setFont(font);
    while (font.pixelSize() > leastSize && !fits(painter, room, flags, words)) {
        font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
    }
    if (!fits(painter, room, flags, words))
        flags |= Qt::TextWrapAnywhere;
    painter.drawText(room, flags, words);
}

void drawQr(QPainter &painter, const QRectF &room, const QString &number) {
    const auto qr = qrcodegen::QrCode::encodeText(number.toLatin1().constData(),
                                                  qrcodegen::QrCode::Ecc::MEDIUM);
    const qreal module = room.width() / qr.getSize();
    for (int y = 0; y < qr.getSize(); ++y)
        for (int x = 0; x < qr.getSize(); ++x)
            if (qr.getModule(x, y))
                painter.fillRect(
                    QRectF(room.x() + x * module, room.y() + y * module, module, module),
                    Qt::black);
}

/// "2026 0123 4567", to be read out when no scanner is there.
QString grouped(const QString &number) {
    constexpr qsizetype together = 4;
    QStringList parts;
    for (qsizetype i = 0; i < number.size(); i += together)
        parts.append(number.mid(i, together));
    return parts.join(u' ');
}

QString yearWords(const BadgeOrder &order) {
    const QString year = order.schoolYear.toString();
    const QString italian = u"Anno scolastico %1"_s.arg(year);
    return order.town.secondLanguage == u"de" ? italian + u"\nSchuljahr %1"_s.arg(year) : italian;
}

/// Crest, name of the municipality and a line below.
void paintHead(QPainter &painter, const QRectF &room, const Municipality &town) {
    QRectF words = room;
    if (QSvgRenderer crest(town.crestSvg.toUtf8()); !town.crestSvg.isEmpty() && crest.isValid()) {
        crest.setAspectRatioMode(Qt::KeepAspectRatio);
        crest.render(&painter, QRectF(room.topLeft(), QSizeF(crestWidth, room.height())));
        words.setLeft(room.left() + crestWidth + 2 * mm);
    }
    drawFitted(painter, words, town.name, plain(12, QFont::Bold), Qt::AlignLeft | Qt::AlignVCenter);
    const qreal line = room.bottom() + mm;
    painter.drawLine(QPointF(room.left(), line), QPointF(room.right(), line));
}

void paintNumber(QPainter &painter, const QRectF &room, const QString &number) {
    drawQr(painter, QRectF(room.topLeft(), QSizeF(qrSide, qrSide)), number);
    const QRectF below(room.left(), room.top() + qrSide + 2 * mm, qrSide, 4 * mm);
    drawFitted(painter, below, grouped(number), plain(7), Qt::AlignHCenter | Qt::AlignTop);
}

void paintCard(QPainter &painter, const QRectF &room, const BadgeOrder &order, const Badge &badge) {
    const QRectF inner = room.adjusted(padding, padding, -padding, -padding);
    paintHead(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), headHeight)), order.town);
    const qreal top = inner.top() + headHeight + 4 * mm;
    paintNumber(painter, {inner.right() - qrSide, top, qrSide, inner.bottom() - top}, badge.number);
    const qreal width = inner.width() - qrSide - 3 * mm;
    drawFitted(painter, {inner.left(), top, width, 12 * mm},
               badge.givenName + u' ' + badge.familyName, plain(14, QFont::Bold));
    drawFitted(painter, {inner.left(), top + 13 * mm, width, 9 * mm},
               (badge.school + u' ' + badge.schoolClass).trimmed(), plain(9));
    drawFitted(painter, {inner.left(), inner.bottom() - 8 * mm, width, 8 * mm}, yearWords(order),
               plain(8), Qt::AlignLeft | Qt::AlignBottom);
}

/// In the margins, so that no ink is left on a badge that is cut a little aside.
void paintCutMarks(QPainter &painter) {
    constexpr qreal gap = 2 * mm;
    constexpr qreal length = 5 * mm;
    const QRectF grid(corner, QSizeF(columns * card.width(), rows * card.height()));
    painter.setPen(QPen(Qt::black, 0.25));
    for (int column = 0; column <= columns; ++column) {
        const qreal x = grid.left() + column * card.width();
        painter.drawLine(QPointF(x, grid.top() - gap), QPointF(x, grid.top() - gap - length));
        painter.drawLine(QPointF(x, grid.bottom() + gap), QPointF(x, grid.bottom() + gap + length));
    }
    for (int row = 0; row <= rows; ++row) {
        const qreal y = grid.top() + row * card.height();
        painter.drawLine(QPointF(grid.left() - gap, y), QPointF(grid.left() - gap - length, y));
        painter.drawLine(QPointF(grid.right() + gap, y), QPointF(grid.right() + gap + length, y));
    }
}

QRectF placeOnSheet(qsizetype index) {
    const qsizetype place = index % (columns * rows);
    return {corner + QPointF(static_cast<qreal>(place % columns) * card.width(),
                             static_cast<qreal>(place / columns) * card.height()),
            card};
}

bool paintAll(const BadgeOrder &order, QPdfWriter &writer) {
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    for (qsizetype i = 0; i < order.badges.size(); ++i) {
        const bool startsSheet = i % (columns * rows) == 0;
        if (startsSheet && i > 0 && !writer.newPage())
            return false;
        if (startsSheet)
            paintCutMarks(painter);
        paintCard(painter, placeOnSheet(i), order, order.badges.at(i));
    }
    return painter.end();
}

tl::unexpected<Failure> notWritten() {
    return fail(FailureCode::LettersFailed, u"the PDF cannot be written"_s);
}

} // namespace

Result<> paintBadges(const BadgeOrder &order, const QString &file) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) ||
        !saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten();
    {
        QPdfWriter writer(&saved);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(u"Tesserini"_s);
        if (!paintAll(order, writer))
            return notWritten();
    }
    return saved.commit() ? Result<>() : notWritten();
}

} // namespace campanella::backend
