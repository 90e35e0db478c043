// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"

namespace campanella::app {

namespace {

constexpr qreal namePitch = 5.8;
constexpr qreal infoPitch = 3.5;
constexpr qreal codeRoom = 42; ///< of a fiscal code in a bar

QString joined(const QStringList &parts) {
    return parts.join(QLatin1Char(' ')).simplified();
}

QString townOf(const Address &address) {
    const QString province =
        address.province.isEmpty() ? QString() : QStringLiteral("(%1)").arg(address.province);
    return joined({address.postalCode, address.city, province});
}

void paintParty(Sheet &sheet, qreal x, qreal end, const QString &name, const QString &fiscalCode) {
    sheet.block(x, layout::nameBaseline, name, styles::name, {end - x, 2}, namePitch);
    sheet.textRight(end, layout::partiesBar + layout::barBaseline, fiscalCode, styles::barCode);
}

void paintCreditor(const NoticeView &view) {
    const qreal width = layout::leftTextEnd - layout::left;
    paintBar(view, 0, layout::partiesBar, layout::leftColumnEnd, layout::left,
             noticetexts::creditorBar(), codeRoom);
    paintParty(view.sheet, layout::left, layout::leftTextEnd, view.creditor.name,
               view.creditor.fiscalCode.toString());
    view.sheet.block(layout::left, layout::addressBaseline, view.creditor.department,
                     styles::address, {width, 2}, layout::addressPitch - 1);
    view.sheet.block(layout::left, layout::infoBaseline, view.creditor.contactInfo, styles::label,
                     {width, 2}, infoPitch);
}

void paintAddress(Sheet &sheet, const Address &address) {
    const TextRoom room{layout::right - layout::rightText, 2};
    qreal baseline = layout::addressBaseline;
    const QString street = joined({address.street, address.number});
    if (!street.isEmpty())
        baseline = sheet.block(layout::rightText, baseline, street, styles::address, room,
                               layout::addressPitch) +
                   layout::addressPitch;
    sheet.line(layout::rightText, layout::right, baseline, townOf(address), styles::address);
}

} // namespace

void paintParties(const NoticeView &view) {
    const Payer &debtor = view.notice.debtor;
    paintCreditor(view);
    paintBar(view, layout::rightColumnStart, layout::partiesBar, layout::pageWidth,
             layout::rightText, noticetexts::debtorBar(), codeRoom);
    paintParty(view.sheet, layout::rightText, layout::right, debtor.name,
               debtor.fiscalCode ? debtor.fiscalCode->toString() : QString());
    paintAddress(view.sheet, debtor.address);
}

} // namespace campanella::app
