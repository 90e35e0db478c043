// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/modulegrid.h"

namespace campanella::app {

int ModuleGrid::runEnd(int x, int y) const {
    while (isDark(x, y))
        ++x;
    return x;
}

QPainterPath ModuleGrid::runs() const {
    QPainterPath path;
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            const int end = runEnd(x, y);
            if (end == x)
                continue;
            path.moveTo(x, y);
            path.lineTo(end, y);
            x = end;
        }
    }
    return path;
}

} // namespace campanella::app
