// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/modulegrid.h"

#include <array>
#include <bit>

namespace campanella::app {

namespace {

/// The dark modules of row `y`, neighbours as one rectangle, from the left.
QList<QRect> runs(quint64 row, int y) {
    QList<QRect> runs;
    int x = 0;
    for (quint64 rest = row; rest != 0;) {
        const int light = std::countr_zero(rest);
        const int dark = std::countr_one(rest >> light);
        runs.append({x + light, y, dark, 1});
        x += light + dark;
        rest = x < ModuleGrid::largest ? row >> x : 0;
    }
    return runs;
}

bool continues(const QRect &above, const QRect &run) {
    return above.x() == run.x() && above.width() == run.width() && above.bottom() + 1 == run.y();
}

} // namespace

QList<QRect> ModuleGrid::rectangles() const {
    QList<QRect> all;
    all.reserve(m_rows.size() * m_rows.size() / 4);
    std::array<qsizetype, largest> last{}; // the rectangle that began last in each column
    last.fill(-1);
    for (int y = 0; y < size(); ++y) {
        for (const QRect &run : runs(m_rows.at(y), y)) {
            qsizetype &above = last[static_cast<size_t>(run.x())];
            if (above >= 0 && continues(all.at(above), run)) {
                all[above].setBottom(y);
                continue;
            }
            above = all.size();
            all.append(run);
        }
    }
    return all;
}

} // namespace campanella::app
