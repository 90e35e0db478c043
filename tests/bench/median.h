// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace campanella {

/// A page as it stands in the window.
constexpr QSize pageSize(1032, 744);

/// Milliseconds of the middle one of several rounds. What a round made ends after its time.
template <typename Work>
double median(Work work) {
    constexpr int rounds = 9;
    QList<qint64> nanoseconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto made = work();
        nanoseconds.append(timer.nsecsElapsed());
    }
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return static_cast<double>(nanoseconds.at(rounds / 2)) / 1e6;
}

inline void paint(QWidget &widget) {
    widget.resize(pageSize);
    widget.ensurePolished();
    const QPixmap picture = widget.grab();
    Q_UNUSED(picture)
}

} // namespace campanella
