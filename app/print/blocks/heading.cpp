// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"

namespace campanella::app {

namespace {

constexpr qreal subjectPitch = 7;
constexpr qreal secondPitch = 4.4;
constexpr int subjectLines = 2;

/// The object and, in grey below it, the same in the second language.
void paintSubject(const NoticeView &view) {
    Sheet &sheet = view.sheet;
    const bool second = !view.notice.secondSubject.isEmpty();
    const qreal first = second ? layout::subjectBaseline - 2.1 : layout::subjectBaseline;
    const qreal last = sheet.block(layout::left, first, view.notice.subject, styles::subject,
                                   {layout::subjectWidth, subjectLines}, subjectPitch);
    if (!second)
        return;
    const bool roomForTwo = last + 3 * secondPitch < layout::subjectBottom;
    sheet.block(layout::left, last + 5.2, view.notice.secondSubject, styles::secondSubject,
                {layout::subjectWidth, roomForTwo ? 2 : 1}, secondPitch, ink::grey);
}

} // namespace

void paintHeading(const NoticeView &view) {
    view.brand.paint(view.sheet, Brand::Mark::PagoPa, layout::pagopaLogo);
    paintLabel(view, layout::headingText, layout::crest.left(), layout::headingBaseline,
               noticetexts::heading(), styles::bar);
    paintSubject(view);
    if (view.crest != nullptr)
        paintSvg(view.sheet, *view.crest, layout::crest, Qt::AlignRight | Qt::AlignTop);
}

} // namespace campanella::app
