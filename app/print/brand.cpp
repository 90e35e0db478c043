// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/brand.h"

#include <QCoreApplication>
#include <QDir>

namespace campanella::app {

namespace {

struct MarkFile {
    const char *file;
    const char *word;
    qreal points;
};

/// In the order of Brand::Mark.
constexpr std::array<MarkFile, 5> files{{
    {"logo-pagopa.svg", "pagoPA", 12},
    {"logo-bancoposta.svg", "BancoPosta", 10},
    {"logo-poste-italiane.svg", "Poste Italiane", 14},
    {"logo-bollettino-postale.svg", "Bollettino Postale", 8},
    {"logo-euro-bollettino.svg", "€", 16},
}};

std::unique_ptr<QSvgRenderer> readSvg(const QString &path) {
    if (!QFile::exists(path))
        return nullptr;
    auto svg = std::make_unique<QSvgRenderer>(path);
    return svg->isValid() ? std::move(svg) : nullptr;
}

QRectF placed(const QSizeF &size, const QRectF &area, Qt::Alignment alignment) {
    QRectF place({}, size.scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    if (alignment.testFlag(Qt::AlignLeft))
        place.moveLeft(area.left());
    if (alignment.testFlag(Qt::AlignRight))
        place.moveRight(area.right());
    if (alignment.testFlag(Qt::AlignTop))
        place.moveTop(area.top());
    return place;
}

} // namespace

Brand::Brand(const QString &folder) {
    if (folder.isEmpty())
        return;
    const QDir dir(folder);
    for (size_t i = 0; i < files.size(); ++i)
        m_marks[i] = readSvg(dir.filePath(QLatin1String(files[i].file)));
}

QString Brand::standardFolder() {
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder :
         {qEnvironmentVariable("CAMPANELLA_BRAND"), program.filePath(QStringLiteral("brand")),
          program.filePath(QStringLiteral("../../brand")),
          program.filePath(QStringLiteral("../share/campanella/brand"))})
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    return {};
}

bool Brand::has(Mark mark) const {
    return m_marks[static_cast<size_t>(mark)] != nullptr;
}

void Brand::paint(Sheet &sheet, Mark mark, const QRectF &area) const {
    const auto index = static_cast<size_t>(mark);
    if (m_marks[index]) {
        paintSvg(sheet, *m_marks[index], area, Qt::AlignLeft);
        return;
    }
    const MarkFile &file = files[index];
    const FittedText word = fitText(sheet.shaper(), QString::fromUtf8(file.word),
                                    {Face::Bold, file.points}, {area.width(), 1});
    const qreal halfCap = word.style.points * 0.12; // half the height of a capital, in millimetres
    const QColor colour = mark == Mark::PagoPa ? ink::pagopa : ink::black;
    sheet.text(area.left(), area.center().y() + halfCap, word.lines.first(), word.style, colour);
}

void paintSvg(Sheet &sheet, QSvgRenderer &svg, const QRectF &area, Qt::Alignment alignment) {
    constexpr qreal units = TextShaper::unitsPerMillimetre;
    const QRectF place = placed(svg.viewBoxF().size(), area, alignment);
    sheet.painter().save();
    svg.render(&sheet.painter(), {place.topLeft() * units, place.size() * units});
    sheet.painter().restore();
}

} // namespace campanella::app
