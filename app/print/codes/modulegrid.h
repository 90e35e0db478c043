// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QRect>

namespace campanella::app {

/// The dark and light modules of a two-dimensional code, without quiet zone, a bit each.
class ModuleGrid {
public:
    static constexpr int largest = 64;

    /// `size` is at most `largest`.
    explicit ModuleGrid(int size)
        : m_rows(size) {}

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    void setDark(int x, int y) { m_rows[y] |= quint64(1) << x; }
    /// False also outside the grid.
    [[nodiscard]] bool isDark(int x, int y) const {
        return x >= 0 && y >= 0 && x < size() && y < size() && (m_rows.at(y) >> x & 1) != 0;
    }

    /// The dark modules, neighbours in a row as one rectangle, and rows of equal ones as a higher
    /// one; units are modules.
    [[nodiscard]] QList<QRect> rectangles() const;

private:
    QList<quint64> m_rows; ///< the lowest bit is the left module
};

} // namespace campanella::app
