// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/modulegrid.h"

namespace campanella::app {

int ModuleGrid::runEnd(int x, int y) const {
    while (isDark(x, y))
        ++x;
    return x;
}

QList<QRect> ModuleGrid::runs() const {
    QList<QRect> runs;
    runs.reserve(qsizetype(m_size) * m_size / 4);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            const int end = runEnd(x, y);
            if (end == x)
                continue;
            runs.append({x, y, end - x, 1});
            x = end;
        }
    }
    return runs;
}

} // namespace campanella::app
