// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/letterpainter.h"

#include "backend/letters/letterwords.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <qrcodegen/QrCode.hpp>

namespace campanella::backend {

namespace {

constexpr int resolution = 1200;
constexpr qreal pointsPerInch = 72;
// In points: A4 is 595 by 842.
constexpr qreal margin = 48;
constexpr qreal textWidth = 595 - 2 * margin;
constexpr qreal qrSide = 108;
constexpr qreal boxPadding = 18;
constexpr int bodySize = 10;
constexpr int smallSize = 8;

QFont font(const QStringList &families, int size, QFont::Weight weight) {
    QFont made(families);
    made.setPixelSize(size);
    made.setWeight(weight);
    return made;
}

QFont plain(int size, QFont::Weight weight = QFont::Normal) {
    return font({QStringLiteral("Titillium Web"), QStringLiteral("DejaVu Sans")}, size, weight);
}

/// Writes down a page from the top; one unit is a point.
class Sheet {
public:
    explicit Sheet(QPainter &painter)
        : m_painter(painter) {}

    void gap(qreal points) { m_y += points; }

    void text(const QString &words, const QFont &font, qreal indent = 0) {
        m_painter.setFont(font);
        const QRectF room(margin + indent, m_y, textWidth - indent, 842);
        QRectF used;
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &used);
        m_y += used.height();
    }

    void steps(const QStringList &steps, const QFont &font) {
        constexpr qreal indent = 18;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            m_painter.setFont(font);
            m_painter.drawText(QRectF(margin, m_y, indent, 40), Qt::AlignLeft | Qt::AlignTop,
                               QString::number(i + 1) + u'.');
            text(steps.at(i), font, indent);
            gap(3);
        }
    }

    void codeBox(const QString &label, const PairingCode &code) {
        const QRectF box(margin, m_y, textWidth, qrSide + 2 * boxPadding);
        m_painter.setPen(QPen(Qt::black, 1));
        m_painter.drawRect(box);
        const QRectF words = box.adjusted(boxPadding, boxPadding, -qrSide - 2 * boxPadding, 0);
        m_painter.setFont(plain(bodySize));
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, label);
        m_painter.setFont(font({QStringLiteral("Roboto Mono"), QStringLiteral("DejaVu Sans Mono")},
                               32, QFont::Bold));
        m_painter.drawText(words.translated(0, 28), Qt::AlignLeft | Qt::AlignTop, code.grouped());
        qrCode(code, QPointF(box.right() - boxPadding - qrSide, box.top() + boxPadding));
        m_y += box.height();
    }

private:
    void qrCode(const PairingCode &code, QPointF corner) {
        const auto qr = qrcodegen::QrCode::encodeText(code.toString().toLatin1().constData(),
                                                      qrcodegen::QrCode::Ecc::MEDIUM);
        const qreal module = qrSide / qr.getSize();
        for (int y = 0; y < qr.getSize(); ++y)
            for (int x = 0; x < qr.getSize(); ++x)
                if (qr.getModule(x, y))
                    m_painter.fillRect(
                        QRectF(corner.x() + x * module, corner.y() + y * module, module, module),
                        Qt::black);
    }

    QPainter &m_painter;
    qreal m_y = margin;
};

void paintWords(Sheet &sheet, const LetterWords &words, int size) {
    sheet.steps(words.steps, plain(size));
    sheet.gap(8);
    for (const QString &note : words.notes) {
        sheet.text(note, plain(size));
        sheet.gap(3);
    }
}

void paintHead(Sheet &sheet, const LetterOrder &order, const BadgeLetter &letter,
               const LetterWords &words) {
    sheet.text(order.town.name, plain(18, QFont::Bold));
    sheet.text(order.town.officeName, plain(bodySize));
    sheet.gap(24);
    sheet.text(words.addressee, plain(14, QFont::DemiBold));
    sheet.text((letter.school + u' ' + letter.schoolClass).trimmed(), plain(bodySize));
    sheet.gap(18);
}

void paintPage(Sheet &sheet, const LetterOrder &order, const BadgeLetter &letter) {
    const LetterWords words = letterWords(QStringLiteral("it"), letter, order.town);
    paintHead(sheet, order, letter, words);
    sheet.text(words.title, plain(18, QFont::Bold));
    sheet.gap(8);
    sheet.text(words.purpose, plain(bodySize));
    sheet.gap(16);
    sheet.codeBox(words.codeLabel, letter.code);
    sheet.gap(20);
    paintWords(sheet, words, bodySize);
    if (order.town.secondLanguage != u"de")
        return;
    const LetterWords second = letterWords(order.town.secondLanguage, letter, order.town);
    sheet.gap(24);
    sheet.text(second.title, plain(bodySize, QFont::Bold));
    sheet.gap(4);
    sheet.text(second.purpose, plain(smallSize));
    sheet.gap(6);
    paintWords(sheet, second, smallSize);
}

tl::unexpected<Failure> notWritten() {
    return fail(FailureCode::LettersFailed, QStringLiteral("the PDF cannot be written"));
}

bool paintAll(const LetterOrder &order, QPdfWriter &writer) {
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    bool isFirst = true;
    for (const BadgeLetter &letter : order.letters) {
        if (!isFirst && !writer.newPage())
            return false;
        isFirst = false;
        Sheet sheet(painter);
        paintPage(sheet, order, letter);
    }
    return painter.end();
}

} // namespace

Result<> paintLetters(const LetterOrder &order, const QString &file) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) ||
        !saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten();
    {
        QPdfWriter writer(&saved);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(QStringLiteral("Codici identificativi"));
        if (!paintAll(order, writer))
            return notWritten();
    }
    return saved.commit() ? Result<>() : notWritten();
}

} // namespace campanella::backend
