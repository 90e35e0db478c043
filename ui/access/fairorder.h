// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>

#include <functional>
#include <utility>

namespace campanella::ui {

/// A number from 0 to `bound` - 1, each as likely as the others.
using Draw = std::function<quint32(quint32 bound)>;

/// Draws from the random generator of the system.
[[nodiscard]] Draw systemDraw();

/// Every order is as likely as the others (Fisher and Yates): no provider is shown first more
/// often than another, as the rules of SPID ask.
template <typename T>
void shuffle(QList<T> &list, const Draw &draw) {
    for (qsizetype last = list.size() - 1; last > 0; --last)
        list.swapItemsAt(last, qsizetype(draw(quint32(last + 1))));
}

} // namespace campanella::ui
