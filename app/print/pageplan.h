// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/notice.h"

namespace campanella::app {

/// What stands on one sheet of a notice, below the heading that every sheet has.
struct NoticePage {
    bool front = false;                   ///< creditor, debtor, how much and where
    std::optional<NoticePayment> payment; ///< the wide block "Dati per il pagamento"
    QList<NoticePayment> boxes;           ///< instalments side by side
    int columns = 2;                      ///< 2 or 3, the same on all sheets of a notice
    qreal boxesTop = 0;                   ///< millimetres
    bool slips = false;                   ///< each payment with its bollettino postale
};

/// How many instalments stand side by side: 3 when their number is odd or divides by 3, else 2
/// (layouts go by multiples of 2 or 3 and are never mixed: Guida tecnica, rate multiple).
[[nodiscard]] int columnsFor(qsizetype instalments);

/// The sheets of a notice. With a postal account (`postal`) the first has the single payment and
/// its bollettino, each following one a row of instalments and theirs; when nothing can be paid at
/// once, the first instalment takes that place. Without, instalments follow on the first sheet.
[[nodiscard]] QList<NoticePage> planPages(const Notice &notice, bool postal);

} // namespace campanella::app
