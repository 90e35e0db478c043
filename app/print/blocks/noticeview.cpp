// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/noticeview.h"

#include "app/print/layout.h"

namespace campanella::app {

void paintBar(Sheet &sheet, qreal x, qreal y, qreal end, qreal titleX, const QString &title) {
    sheet.fill({x, y, end - x, layout::barHeight}, ink::bar);
    sheet.line(titleX, end, y + layout::barBaseline, title, styles::bar);
}

void paintCode(Sheet &sheet, qreal x, qreal end, qreal label, qreal value, const QString &name,
               const QString &code) {
    sheet.line(x, end, label, name, styles::label);
    sheet.line(x, end, value, code, styles::code);
}

} // namespace campanella::app
