// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/modulegrid.h"

#include <bit>

namespace campanella::app {

QList<QRect> ModuleGrid::runs() const {
    QList<QRect> runs;
    runs.reserve(m_rows.size() * m_rows.size() / 4);
    for (int y = 0; y < size(); ++y) {
        int x = 0;
        for (quint64 rest = m_rows.at(y); rest != 0;) {
            const int light = std::countr_zero(rest);
            const int dark = std::countr_one(rest >> light);
            runs.append({x + light, y, dark, 1});
            x += light + dark;
            rest = x < largest ? m_rows.at(y) >> x : 0;
        }
    }
    return runs;
}

} // namespace campanella::app
