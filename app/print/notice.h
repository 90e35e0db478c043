// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/municipality.h"

#include <QList>

namespace campanella::app {

/// One way to pay on a notice: the whole sum (instalment 0) or one instalment.
struct NoticePayment {
    NoticeNumber number;
    Money amount;
    std::optional<QDate> dueDate;
    int instalment = 0;
};

/// A payment notice ready to be painted (avviso di pagamento analogico).
struct Notice {
    QString subject;
    QString secondSubject; ///< second-language line; empty when none
    Payer debtor;
    std::optional<NoticePayment> single;
    QList<NoticePayment> instalments;
};

/// Groups dues into notices: the parts of one document share a notice, in the order given. Such a
/// notice has the subject of the whole, without the ", rata 1 di 3" that a part's own has.
[[nodiscard]] QList<Notice> noticesFrom(const QList<Due> &dues);

/// The dues, then what is payable among the `known` ones and belongs to the same documents: one
/// paper with all the ways to pay a debt.
[[nodiscard]] QList<Due> withWholePlans(QList<Due> dues, const QList<Due> &known);

} // namespace campanella::app
