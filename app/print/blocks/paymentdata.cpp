// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"
#include "domain/pagopacodes.h"

namespace campanella::app {

namespace {

constexpr qreal objectPitch = 3.4;

void paintField(Sheet &sheet, qreal label, const QString &name, const QString &value, qreal end,
                int lines = 1) {
    sheet.text(layout::paymentText, label, name, styles::label);
    sheet.block(layout::paymentText, label + layout::labelToValue, value, styles::value,
                {end - layout::paymentText, lines}, objectPitch);
}

void paintEuro(Sheet &sheet, Money amount) {
    const qreal width = sheet.textRight(layout::right, layout::euroBaseline,
                                        noticetexts::amountText(amount), styles::amountCode);
    sheet.textRight(layout::right - width - 0.8, layout::euroBaseline, noticetexts::euro(),
                    styles::euro);
}

void paintCodes(const NoticeView &view, const NoticePayment &payment) {
    Sheet &sheet = view.sheet;
    const QString creditor = view.creditor.fiscalCode.toString();
    if (!view.creditor.cbill.isEmpty())
        paintCode(sheet, layout::paymentText, layout::paymentNumber - 2, layout::codesLabel,
                  layout::codesBaseline, noticetexts::cbillCode(), view.creditor.cbill);
    paintCode(sheet, layout::paymentNumber, layout::right, layout::codesLabel,
              layout::codesBaseline, noticetexts::noticeCode(), payment.number.grouped());
    sheet.textRight(layout::right, layout::codesLabel, noticetexts::creditorCode(), styles::label);
    sheet.textRight(layout::right, layout::codesBaseline, creditor, styles::code);
}

} // namespace

Result<> paintQr(const NoticeView &view, const NoticePayment &payment, const QRectF &area) {
    return qrText(payment.number, view.creditor.fiscalCode, payment.amount)
        .and_then(qrCode)
        .map([&](const ModuleGrid &grid) { view.sheet.code(grid, area); });
}

void paintScanHint(Sheet &sheet, qreal x, qreal baseline, qreal width, const QString &rest) {
    const QString before = noticetexts::scan();
    const QString what = noticetexts::scanWhat();
    const QString all = before + what + rest;
    const FittedText fitted = fitText(sheet.shaper(), all, styles::label, {width * 0.97, 2});
    const TextStyle plain = fitted.style;
    qreal at = x + sheet.text(x, baseline, before, plain);
    at += sheet.text(at, baseline, what, {Face::Bold, plain.points});
    sheet.text(at, baseline, fitted.lines.first().mid(before.size() + what.size()), plain);
    if (fitted.lines.size() > 1)
        sheet.text(x, baseline + 3.96, fitted.lines[1], plain);
}

void paintPaymentBar(const NoticeView &view, const QString &title) {
    paintBar(view.sheet, 0, layout::paymentBar, layout::pageWidth, layout::left,
             noticetexts::paymentData());
    view.sheet.textRight(layout::right, layout::paymentBar + layout::barBaseline, title,
                         styles::bar);
}

Result<> paintPayment(const NoticeView &view, const NoticePayment &payment) {
    Sheet &sheet = view.sheet;
    paintPaymentBar(view, noticetexts::paymentTitle(payment.instalment, payment.dueDate));
    paintField(sheet, layout::debtorLabel, noticetexts::debtor(), view.notice.debtor.name,
               layout::paymentNameEnd);
    paintField(sheet, layout::creditorLabel, noticetexts::creditor(), view.creditor.name,
               layout::right);
    paintField(sheet, layout::objectLabel, noticetexts::object(), view.notice.subject,
               layout::right, 2);
    paintEuro(sheet, payment.amount);
    paintScanHint(sheet, layout::left, layout::scanHint, layout::scanHintWidth,
                  noticetexts::scanBeside());
    paintCodes(view, payment);
    return paintQr(view, payment, layout::paymentQr);
}

} // namespace campanella::app
