// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/textshaper.h"

#include "app/settings/fonts.h"

#include <QTextLayout>

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

QGlyphRun onWholeUnits(QGlyphRun run) {
    QList<QPointF> places = run.positions();
    for (QPointF &place : places)
        place = {std::round(place.x()), std::round(place.y())};
    run.setPositions(places);
    return run;
}

ShapedLine shaped(const QString &text, const QFont &font) {
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

const ShapedLine &TextShaper::shape(const QString &text, TextStyle style) {
    const Key key{text, style};
    if (const ShapedLine *known = m_recent.object(key))
        return *known;
    auto *line = new ShapedLine(shaped(text, font(style))); // the cache owns it
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
