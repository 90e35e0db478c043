// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/noticeview.h"

#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"

namespace campanella::app {

QString secondWords(const NoticeView &view, const QString &italian) {
    return view.creditor.secondLanguage == u"de" ? noticetexts::german(italian) : QString();
}

void paintSecond(const NoticeView &view, qreal x, qreal end, qreal baseline, const QString &italian,
                 TextStyle style) {
    const QString words = secondWords(view, italian);
    if (words.isEmpty())
        return;
    const qreal start = x + view.sheet.width(italian, style) + languageGap;
    view.sheet.block(start, baseline, words, styles::label, {end - start, 1}, 0, ink::grey);
}

void paintLabel(const NoticeView &view, qreal x, qreal end, qreal baseline, const QString &italian,
                TextStyle style) {
    view.sheet.line(x, end, baseline, italian, style);
    paintSecond(view, x, end, baseline, italian, style);
}

void paintBar(const NoticeView &view, qreal x, qreal y, qreal end, qreal titleX,
              const QString &title, qreal taken) {
    view.sheet.fill({x, y, end - x, layout::barHeight}, ink::bar);
    paintLabel(view, titleX, end - taken, y + layout::barBaseline, title, styles::bar);
}

void paintCode(Sheet &sheet, qreal x, qreal end, qreal label, qreal value, const QString &name,
               const QString &code) {
    sheet.line(x, end, label, name, styles::label);
    sheet.line(x, end, value, code, styles::code);
}

} // namespace campanella::app
