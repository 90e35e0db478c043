// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>

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

/// Room for a text: it is wrapped at spaces and made smaller until it fits.
struct TextRoom {
    qreal width = 0; ///< millimetres
    int lines = 1;
    friend bool operator==(const TextRoom &, const TextRoom &) = default;
};

/// A text that fits its room.
struct FittedText {
    TextStyle style;
    QStringList lines;
};

/// Turns texts into glyphs and remembers the recent ones: the fixed words of a batch of notices are
/// shaped once, and fitted once. Titillium Web and Roboto Mono, else the system's fonts. Used by
/// one thread.
class TextShaper {
public:
    static constexpr qreal unitsPerMillimetre = 100;

    TextShaper();

    [[nodiscard]] const ShapedLine &shape(const QString &text, TextStyle style);
    /// In millimetres.
    [[nodiscard]] qreal width(const QString &text, TextStyle style);
    /// A text in its room as `fit` finds it, which is asked once.
    [[nodiscard]] FittedText fitted(const QString &text, TextStyle style, TextRoom room,
                                    const std::function<FittedText()> &fit);

private:
    struct Key {
        QString text;
        TextStyle style;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) {
            return qHashMulti(seed, key.text, key.style);
        }
    };
    struct RoomKey {
        Key key;
        TextRoom room;
        friend bool operator==(const RoomKey &, const RoomKey &) = default;
        friend size_t qHash(const RoomKey &of, size_t seed = 0) {
            return qHashMulti(seed, of.key, of.room.width, of.room.lines);
        }
    };
    /// What a fixed-width face at one size needs to set letters in a row.
    struct FixedRow {
        QRawFont font;
        qreal advance = 0; ///< whole units
    };
    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] ShapedLine shaped(const QString &text, TextStyle style);

    std::array<QFont, 4> m_faces;
    QHash<TextStyle, FixedRow> m_rows;
    QCache<Key, ShapedLine> m_recent;
    QCache<RoomKey, FittedText> m_fitted;
};

} // namespace campanella::app
