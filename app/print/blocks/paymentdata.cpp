// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"
#include "domain/pagopacodes.h"

namespace campanella::app {

namespace {

constexpr qreal objectPitch = 3.4;
constexpr qreal titleRoom = 76; ///< "Rata unica entro il …" in the bar
constexpr qreal secondPitch = 2.95;

void paintField(const NoticeView &view, qreal label, const QString &name, const QString &value,
                qreal end, int lines = 1) {
    paintLabel(view, layout::paymentText, end, label, name);
    view.sheet.block(layout::paymentText, label + layout::labelToValue, value, styles::value,
                     {end - layout::paymentText, lines}, objectPitch);
}

void paintEuro(Sheet &sheet, Money amount) {
    const qreal width = sheet.textRight(layout::right, layout::euroBaseline,
                                        noticetexts::amountText(amount), styles::amountCode);
    sheet.textRight(layout::right - width - 0.8, layout::euroBaseline, noticetexts::euro(),
                    styles::euro);
}

/// The creditor's fiscal code, its label on the right; returns where that label begins.
qreal paintCreditorCode(const NoticeView &view) {
    const QString name = noticetexts::creditorCode();
    const QString second = secondWords(view, name);
    qreal width = view.sheet.width(name, styles::label);
    if (!second.isEmpty())
        width += languageGap + view.sheet.width(second, styles::label);
    const qreal start = layout::right - width;
    paintLabel(view, start, layout::right + languageGap, layout::codesLabel, name);
    view.sheet.textRight(layout::right, layout::codesBaseline, view.creditor.fiscalCode.toString(),
                         styles::code);
    return start;
}

void paintCodes(const NoticeView &view, const NoticePayment &payment) {
    const qreal end = paintCreditorCode(view) - languageGap;
    const qreal number = layout::paymentNumber;
    paintCode(view.sheet, number, layout::right, layout::codesLabel, layout::codesBaseline,
              noticetexts::noticeCode(), payment.number.grouped());
    paintSecond(view, number, end, layout::codesLabel, noticetexts::noticeCode());
    if (view.creditor.cbill.isEmpty())
        return;
    paintCode(view.sheet, layout::paymentText, number - 2, layout::codesLabel,
              layout::codesBaseline, noticetexts::cbillCode(), view.creditor.cbill);
    paintSecond(view, layout::paymentText, number - 2, layout::codesLabel,
                noticetexts::cbillCode());
}

/// Beside two languages the words begin closer to the code.
void paintScan(const NoticeView &view) {
    const QString second = secondWords(view, noticetexts::scanBeside());
    const qreal first = second.isEmpty() ? layout::scanHint : layout::scanHintOfTwo;
    paintScanHint(view.sheet, layout::left, first, layout::scanHintWidth,
                  noticetexts::scanBeside());
    if (!second.isEmpty())
        view.sheet.block(layout::left, layout::scanHintSecond, second, styles::secondHint,
                         {layout::scanHintWidth, 2}, secondPitch, ink::grey);
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
    paintBar(view, 0, layout::paymentBar, layout::pageWidth, layout::left,
             noticetexts::paymentData(), titleRoom);
    view.sheet.textRight(layout::right, layout::paymentBar + layout::barBaseline, title,
                         styles::bar);
}

Result<> paintPayment(const NoticeView &view, const NoticePayment &payment) {
    Sheet &sheet = view.sheet;
    paintPaymentBar(view, noticetexts::paymentTitle(payment.instalment, payment.dueDate));
    paintField(view, layout::debtorLabel, noticetexts::debtor(), view.notice.debtor.name,
               layout::paymentNameEnd);
    paintField(view, layout::creditorLabel, noticetexts::creditor(), view.creditor.name,
               layout::right);
    paintField(view, layout::objectLabel, noticetexts::object(), view.notice.subject, layout::right,
               2);
    paintEuro(sheet, payment.amount);
    paintScan(view);
    paintCodes(view, payment);
    return paintQr(view, payment, layout::paymentQr);
}

} // namespace campanella::app
