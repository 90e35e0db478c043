// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace campanella::test {

/// Whether all that is in there is read without scrolling sideways. Lays it out first: what waits
/// for its layout fits always.
inline bool fitsAcross(const QScrollArea &area) {
    QCoreApplication::sendPostedEvents();
    return area.horizontalScrollBar()->maximum() == 0 &&
           area.widget()->minimumSizeHint().width() <= area.viewport()->width();
}

} // namespace campanella::test
