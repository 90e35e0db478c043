// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

#include <array>

namespace campanella::app {

/// The four faces of a notice: few, so that the embedded subsets stay small.
enum class Face { Regular, Bold, Mono, MonoBold };

/// How a text looks.
struct TextStyle {
    Face face = Face::Regular;
    qreal points = 8;
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

[[nodiscard]] size_t qHash(const TextStyle &style, size_t seed = 0);

/// A line of text turned into glyphs, its origin at the left end of the baseline.
/// Units are hundredths of a millimetre: whole numbers keep a PDF short.
struct ShapedLine {
    QList<QGlyphRun> runs;
    qreal width = 0;
};

/// Turns texts into glyphs and remembers the recent ones: the fixed words of a batch of notices are
/// shaped once. Titillium Web and Roboto Mono, else the system's fonts. Used by one thread.
class TextShaper {
public:
    static constexpr qreal unitsPerMillimetre = 100;

    TextShaper();

    [[nodiscard]] const ShapedLine &shape(const QString &text, TextStyle style);
    /// In millimetres.
    [[nodiscard]] qreal width(const QString &text, TextStyle style);

private:
    struct Key {
        QString text;
        TextStyle style;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) {
            return qHashMulti(seed, key.text, key.style);
        }
    };
    [[nodiscard]] QFont font(TextStyle style) const;

    std::array<QFont, 4> m_faces;
    QCache<Key, ShapedLine> m_recent;
};

} // namespace campanella::app
