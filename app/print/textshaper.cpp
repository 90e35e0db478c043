// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/textshaper.h"

#include "app/settings/fonts.h"

#include <QTextLayout>

#include <optional>

namespace campanella::app {

namespace {

constexpr qreal widestLine = 1'000'000; ///< units: never wraps
constexpr int linesKept = 2000;
constexpr qreal unitsPerPoint = 2540.0 / 72.0;

QFont faceOf(const QString &family, QFont::Weight weight) {
    QFont font(family);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off: with them "fi" or "ti" could not be copied from a
    // PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

/// Whole steps from letter to letter, not only whole places: equal words are equal text in a PDF
/// then, which is compressed sooner.
QGlyphRun onWholeUnits(QGlyphRun run) {
    QList<QPointF> places = run.positions();
    QPointF natural;
    QPointF whole;
    for (QPointF &place : places) {
        const QPointF step = place - natural;
        natural = place;
        whole += {std::round(step.x()), std::round(step.y())};
        place = whole;
    }
    run.setPositions(places);
    return run;
}

ShapedLine laidOut(const QString &text, const QFont &font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(widestLine);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    ShapedLine result;
    result.width = line.naturalTextWidth();
    for (const QGlyphRun &run : layout.glyphRuns())
        result.runs.append(onWholeUnits(run));
    return result;
}

bool isFixedWidth(Face face) {
    return face == Face::Mono || face == Face::MonoBold;
}

// Nothing when the font lacks a letter.
std::optional<ShapedLine> setInRow(const QString &text, const QRawFont &font, qreal advance) {
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    if (glyphs.contains(0))
        return std::nullopt;
    QList<QPointF> places;
    places.reserve(glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        places.append({static_cast<qreal>(i) * advance, 0});
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return ShapedLine{{run}, static_cast<qreal>(glyphs.size()) * advance};
}

} // namespace

size_t qHash(const TextStyle &style, size_t seed) {
    return qHashMulti(seed, static_cast<int>(style.face), style.points);
}

TextShaper::TextShaper()
    : m_faces{faceOf(textFamily(), QFont::Normal), faceOf(textFamily(), QFont::Bold),
              faceOf(monoFamily(), QFont::Normal), faceOf(monoFamily(), QFont::Bold)}
    , m_recent(linesKept)
    , m_fitted(linesKept) {}

QFont TextShaper::font(TextStyle style) const {
    QFont font = m_faces[static_cast<size_t>(style.face)];
    font.setPixelSize(qRound(style.points * unitsPerPoint));
    return font;
}

// The letters of a fixed-width face need no shaping, which takes a hundred times as long.
ShapedLine TextShaper::shaped(const QString &text, TextStyle style) {
    if (!isFixedWidth(style.face) || text.isEmpty())
        return laidOut(text, font(style));
    if (!m_rows.contains(style)) {
        const ShapedLine letter = laidOut(QStringLiteral("0"), font(style));
        m_rows.insert(style, {letter.runs.first().rawFont(), std::round(letter.width)});
    }
    const FixedRow &row = m_rows[style];
    const std::optional<ShapedLine> line = setInRow(text, row.font, row.advance);
    return line ? *line : laidOut(text, font(style));
}

const ShapedLine &TextShaper::shape(const QString &text, TextStyle style) {
    const Key key{text, style};
    if (const ShapedLine *known = m_recent.object(key))
        return *known;
    auto *line = new ShapedLine(shaped(text, style)); // the cache owns it
    m_recent.insert(key, line);
    return *line;
}

FittedText TextShaper::fitted(const QString &text, TextStyle style, TextRoom room,
                              const std::function<FittedText()> &fit) {
    const RoomKey key{{text, style}, room};
    if (const FittedText *known = m_fitted.object(key))
        return *known;
    const FittedText fresh = fit();
    m_fitted.insert(key, new FittedText(fresh)); // the cache owns it
    return fresh;
}

qreal TextShaper::width(const QString &text, TextStyle style) {
    return shape(text, style).width / unitsPerMillimetre;
}

} // namespace campanella::app
