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
constexpr qreal siteRoom = 50; ///< in the bar of where one pays
constexpr qreal secondPitch = 2.95;
constexpr qreal secondBelow = 3.4; ///< from the last Italian baseline

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
qreal paintDueDate(const NoticeView &view, QDate date) {
    const QString text = noticetexts::dateText(date);
    const qreal x = layout::leftTextEnd - view.sheet.width(text, styles::amount);
    paintLabel(view, x, layout::leftTextEnd, layout::amountLabel, noticetexts::by(), styles::value);
    view.sheet.text(x, layout::amountBaseline, text, styles::amount);
    return x - columnGap;
}

/// Returns the last baseline.
qreal paintHint(Sheet &sheet, qreal baseline, const QString &text) {
    pictograms::info(sheet, layout::left, baseline - 2.7);
    return sheet.block(layout::hintText, baseline, text, styles::label,
                       {layout::leftTextEnd - layout::hintText, 3}, smallPitch);
}

void paintSecondHint(Sheet &sheet, qreal baseline, const QString &text, int lines) {
    sheet.block(layout::hintText, baseline, text, styles::secondHint,
                {layout::leftTextEnd - layout::hintText, lines}, secondPitch, ink::grey);
}

/// In how many parts one can pay; returns where the next hint stands.
qreal paintPartsHint(const NoticeView &view) {
    const auto parts = static_cast<int>(view.notice.instalments.size());
    if (parts < 2)
        return layout::hintBaseline;
    const bool whole = view.notice.single.has_value();
    paintHint(view.sheet, layout::hintBaseline, noticetexts::inParts(parts, whole));
    if (view.creditor.secondLanguage != u"de")
        return layout::hintBaseline + layout::hintPitch;
    paintSecondHint(view.sheet, layout::hintBaseline + secondBelow,
                    noticetexts::germanParts(parts, whole), 1);
    return layout::hintBaseline + layout::hintPitch + secondPitch / 2;
}

void paintWays(const NoticeView &view, qreal titleY, const QString &title, qreal textY,
               const QString &text) {
    paintLabel(view, layout::rightText, layout::onlineIcon.left(), titleY, title, styles::bar);
    view.sheet.block(layout::rightText, textY, text, styles::label, {layout::whereTextWidth, 3},
                     smallPitch);
}

} // namespace

void paintAmount(const NoticeView &view) {
    Sheet &sheet = view.sheet;
    const NoticePayment payment = asked(view.notice);
    paintBar(view, 0, layout::amountBar, layout::leftColumnEnd, layout::left,
             payment.dueDate ? noticetexts::howMuchAndWhen() : noticetexts::howMuch());
    const qreal end = payment.dueDate ? paintDueDate(view, *payment.dueDate) : layout::leftTextEnd;
    paintLabel(view, layout::left, end, layout::amountLabel, noticetexts::amount(), styles::value);
    sheet.line(layout::left, end, layout::amountBaseline,
               noticetexts::amountText(payment.amount) + QLatin1Char(' ') + noticetexts::euro(),
               styles::amount);
    const qreal baseline = paintPartsHint(view);
    const qreal last = paintHint(sheet, baseline, noticetexts::mayChange());
    // Above parts there is room for this in Italian only.
    if (const QString second = secondWords(view, noticetexts::mayChange());
        !second.isEmpty() && baseline == layout::hintBaseline)
        paintSecondHint(sheet, last + secondBelow, second, 3);
}

void paintWhere(const NoticeView &view) {
    Sheet &sheet = view.sheet;
    const qreal baseline = layout::amountBar + layout::barBaseline;
    paintBar(view, layout::rightColumnStart, layout::amountBar, layout::pageWidth,
             layout::rightText, noticetexts::where(), siteRoom);
    const qreal site = sheet.textRight(layout::right, baseline, noticetexts::site(), styles::bar);
    sheet.textRight(layout::right - site, baseline, noticetexts::goTo(), styles::label);
    paintWays(view, layout::onlineTitle, noticetexts::online(), layout::onlineText,
              noticetexts::onlineWays());
    pictograms::devices(sheet, layout::onlineIcon);
    paintWays(view, layout::nearbyTitle, noticetexts::nearby(), layout::nearbyText,
              noticetexts::nearbyWays());
    pictograms::places(sheet, layout::nearbyIcon);
}

} // namespace campanella::app
