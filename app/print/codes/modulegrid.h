// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QBitArray>
#include <QList>
#include <QRect>

namespace campanella::app {

/// The dark and light modules of a two-dimensional code, without quiet zone.
class ModuleGrid {
public:
    explicit ModuleGrid(int size)
        : m_size(size)
        , m_dark(qsizetype(size) * size) {}

    [[nodiscard]] int size() const { return m_size; }
    void setDark(int x, int y) { m_dark.setBit(index(x, y)); }
    /// False also outside the grid.
    [[nodiscard]] bool isDark(int x, int y) const {
        return x >= 0 && y >= 0 && x < m_size && y < m_size && m_dark.testBit(index(x, y));
    }

    /// The dark modules, neighbours in a row as one rectangle; units are modules.
    [[nodiscard]] QList<QRect> runs() const;

private:
    /// Where the dark run that begins at a module ends; `x` itself when it is light.
    [[nodiscard]] int runEnd(int x, int y) const;
    [[nodiscard]] qsizetype index(int x, int y) const { return qsizetype(y) * m_size + x; }

    int m_size;
    QBitArray m_dark;
};

} // namespace campanella::app
