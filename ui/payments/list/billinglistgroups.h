// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/duesfiltermodel.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace campanella::ui {

/// One ruolo as it stands in the list.
struct BillingListGroup {
    int firstRow = 0;
    QDate issuedOn;
    int count = 0;
    Money payable; ///< a debt in parts counts once
};

/// The ruoli of rows that come ruolo by ruolo, in one pass.
[[nodiscard]] QList<BillingListGroup> groupsOf(const app::DuesFilterModel &dues);

/// The heading above the first due of a ruolo. It belongs to that row, which is so much higher, so
/// that rows stay dues; each cell of the row paints its slice.
namespace groupheading {

/// Beside each other, or below where room is short.
enum class Form { OneLine, TwoLines };

/// "Ruolo del 05/11/2026".
[[nodiscard]] QString title(const BillingListGroup &group);
/// "3 avvisi · da pagare 197,80 €".
[[nodiscard]] QString note(const BillingListGroup &group);
[[nodiscard]] int height(Form form);
/// What a heading leaves of a cell for the due itself; all of it where no group begins (null).
[[nodiscard]] QRect rest(const QRect &cell, const BillingListGroup *group, Form form);
/// Paints the slice above that cell; nothing where no group begins (null).
void paint(QPainter &painter, const QStyleOptionViewItem &cell, const BillingListGroup *group,
           Form form);

} // namespace groupheading

} // namespace campanella::ui
