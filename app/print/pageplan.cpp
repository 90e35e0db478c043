// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/pageplan.h"

#include "app/print/layout.h"

namespace campanella::app {

namespace {

/// The payments of a notice, told apart by where they are printed.
struct Parts {
    std::optional<NoticePayment> main;
    QList<NoticePayment> boxes;
};

Parts partsOf(const Notice &notice, bool postal) {
    Parts parts{notice.single, notice.instalments};
    const bool promoteFirst = !parts.main && (postal || parts.boxes.size() == 1);
    if (promoteFirst && !parts.boxes.isEmpty())
        parts.main = parts.boxes.takeFirst();
    return parts;
}

NoticePage followingPage(const QList<NoticePayment> &boxes, int columns, bool postal) {
    NoticePage page;
    page.boxes = boxes;
    page.columns = columns;
    page.boxesTop = layout::boxesOnFollowing;
    page.slips = postal;
    return page;
}

NoticePage frontPage(const Parts &parts, bool postal) {
    NoticePage page;
    page.front = true;
    page.payment = parts.main;
    page.columns = columnsFor(parts.boxes.size());
    page.slips = postal;
    if (!postal)
        page.boxes = parts.boxes.mid(0, page.columns);
    page.boxesTop = parts.main ? layout::boxesBelowPayment : layout::boxesWithoutPayment;
    return page;
}

} // namespace

int columnsFor(qsizetype instalments) {
    const bool threes = instalments % 3 == 0 || instalments % 2 != 0;
    return threes && instalments > 1 ? 3 : 2;
}

QList<NoticePage> planPages(const Notice &notice, bool postal) {
    const Parts parts = partsOf(notice, postal);
    QList<NoticePage> pages{frontPage(parts, postal)};
    const int columns = pages.first().columns;
    const int perPage = postal ? columns : columns * layout::boxRowsOnFollowing;
    for (qsizetype at = pages.first().boxes.size(); at < parts.boxes.size(); at += perPage)
        pages.append(followingPage(parts.boxes.mid(at, perPage), columns, postal));
    return pages;
}

} // namespace campanella::app
