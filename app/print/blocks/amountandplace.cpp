// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/blocks/pictograms.h"
#include "app/print/layout.h"

namespace campanella::app {

namespace {

constexpr qreal smallPitch = 3.85;
constexpr qreal columnGap = 4;

/// What the notice asks for: all at once, or the sum of its parts.
NoticePayment asked(const Notice &notice) {
    if (notice.single)
        return *notice.single;
    NoticePayment sum = notice.instalments.first();
    for (const NoticePayment &other : notice.instalments.mid(1)) {
        sum.amount += other.amount;
        sum.dueDate.reset();
    }
    return sum;
}

/// The due date on the right; returns where it starts.
qreal paintDueDate(Sheet &sheet, QDate date) {
    const QString text = noticetexts::dateText(date);
    const qreal x = layout::leftTextEnd - sheet.width(text, styles::amount);
    sheet.text(x, layout::amountLabel, noticetexts::by(), styles::value);
    sheet.text(x, layout::amountBaseline, text, styles::amount);
    return x - columnGap;
}

void paintHint(Sheet &sheet, qreal baseline, const QString &text) {
    pictograms::info(sheet, layout::left, baseline - 2.7);
    sheet.block(layout::hintText, baseline, text, styles::label,
                {layout::leftTextEnd - layout::hintText, 3}, smallPitch);
}

void paintWays(Sheet &sheet, qreal titleY, const QString &title, qreal textY, const QString &text) {
    sheet.line(layout::rightText, layout::rightText + layout::whereTextWidth, titleY, title,
               styles::bar);
    sheet.block(layout::rightText, textY, text, styles::label, {layout::whereTextWidth, 3},
                smallPitch);
}

} // namespace

void paintAmount(const NoticeView &view) {
    Sheet &sheet = view.sheet;
    const NoticePayment payment = asked(view.notice);
    paintBar(sheet, 0, layout::amountBar, layout::leftColumnEnd, layout::left,
             payment.dueDate ? noticetexts::howMuchAndWhen() : noticetexts::howMuch());
    const qreal end = payment.dueDate ? paintDueDate(sheet, *payment.dueDate) : layout::leftTextEnd;
    sheet.text(layout::left, layout::amountLabel, noticetexts::amount(), styles::value);
    sheet.line(layout::left, end, layout::amountBaseline,
               noticetexts::amountText(payment.amount) + QLatin1Char(' ') + noticetexts::euro(),
               styles::amount);
    qreal baseline = layout::hintBaseline;
    const auto parts = static_cast<int>(view.notice.instalments.size());
    if (parts >= 2) {
        paintHint(sheet, baseline, noticetexts::inParts(parts, view.notice.single.has_value()));
        baseline += layout::hintPitch;
    }
    paintHint(sheet, baseline, noticetexts::mayChange());
}

void paintWhere(const NoticeView &view) {
    Sheet &sheet = view.sheet;
    const qreal baseline = layout::amountBar + layout::barBaseline;
    paintBar(sheet, layout::rightColumnStart, layout::amountBar, layout::pageWidth,
             layout::rightText, noticetexts::where());
    const qreal site = sheet.textRight(layout::right, baseline, noticetexts::site(), styles::bar);
    sheet.textRight(layout::right - site, baseline, noticetexts::goTo(), styles::label);
    paintWays(sheet, layout::onlineTitle, noticetexts::online(), layout::onlineText,
              noticetexts::onlineWays());
    pictograms::devices(sheet, layout::onlineIcon);
    paintWays(sheet, layout::nearbyTitle, noticetexts::nearby(), layout::nearbyText,
              noticetexts::nearbyWays());
    pictograms::places(sheet, layout::nearbyIcon);
}

} // namespace campanella::app
