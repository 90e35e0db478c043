// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/textfit.h"

namespace campanella::app {

namespace {

constexpr qreal smallestPoints = 5;
constexpr qreal stepPoints = 0.5;

/// Breaks a text into lines at spaces; widths are measured once and scaled with the size.
class Wrapper {
public:
    Wrapper(TextShaper &shaper, const QString &text, TextStyle style)
        : m_words(text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        , m_space(shaper.width(QStringLiteral("n n"), style) -
                  shaper.width(QStringLiteral("nn"), style)) {
        for (const QString &word : m_words)
            m_widths.append(shaper.width(word, style));
    }

    /// The lines at `scale` times the measured size; a word wider than the room stands alone.
    [[nodiscard]] QStringList lines(qreal roomWidth, qreal scale) const {
        QStringList lines;
        qreal used = roomWidth + 1;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const qreal width = m_widths[i] * scale;
            if (used + m_space * scale + width > roomWidth) {
                lines.append(m_words[i]);
                used = width;
            } else {
                lines.last() += QLatin1Char(' ') + m_words[i];
                used += m_space * scale + width;
            }
        }
        return lines;
    }

    [[nodiscard]] qreal widestWord() const {
        return m_widths.isEmpty() ? 0 : *std::max_element(m_widths.begin(), m_widths.end());
    }

private:
    QStringList m_words;
    QList<qreal> m_widths;
    qreal m_space;
};

QString elided(TextShaper &shaper, QString text, TextStyle style, qreal width) {
    const QChar ellipsis(0x2026);
    while (text.size() > 1 && shaper.width(text + ellipsis, style) > width)
        text.chop(1);
    return text + ellipsis;
}

/// What is left when even the smallest size does not do.
FittedText cut(TextShaper &shaper, const QStringList &lines, TextStyle style, TextRoom room) {
    FittedText fitted{style, lines.mid(0, room.lines)};
    if (lines.size() > room.lines)
        fitted.lines.last() = elided(
            shaper, fitted.lines.last() + QLatin1Char(' ') + lines[room.lines], style, room.width);
    for (QString &line : fitted.lines)
        if (shaper.width(line, style) > room.width)
            line = elided(shaper, line, style, room.width);
    return fitted;
}

FittedText fit(TextShaper &shaper, const QString &text, TextStyle style, TextRoom room) {
    const QString plain = text.simplified();
    if (plain.isEmpty() || shaper.width(plain, style) <= room.width)
        return {style, {plain}};
    const Wrapper wrapper(shaper, plain, style);
    for (qreal points = style.points; points >= smallestPoints; points -= stepPoints) {
        const qreal scale = points / style.points;
        const QStringList lines = wrapper.lines(room.width, scale);
        if (lines.size() <= room.lines && wrapper.widestWord() * scale <= room.width)
            return {{style.face, points}, lines};
    }
    const qreal scale = smallestPoints / style.points;
    return cut(shaper, wrapper.lines(room.width, scale), {style.face, smallestPoints}, room);
}

} // namespace

FittedText fitText(TextShaper &shaper, const QString &text, TextStyle style, TextRoom room) {
    return shaper.fitted(text, style, room, [&] { return fit(shaper, text, style, room); });
}

} // namespace campanella::app
