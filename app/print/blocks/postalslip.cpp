// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/postalslip.h"

#include "app/print/blocks/noticetexts.h"
#include "app/print/blocks/pictograms.h"
#include "app/print/layout.h"

namespace campanella::app {

namespace {

constexpr int accountDigits = 12;
constexpr qreal labelGap = 2;
constexpr qreal legalPitch = 3.8;
constexpr qreal objectPitch = 3.3;

/// A slip with the height at which each of its parts stands.
class Slip {
public:
    Slip(const NoticeView &view, qreal top, bool tight)
        : m_view(view)
        , m_sheet(view.sheet)
        , m_top(top)
        , m_head(top - (tight ? layout::slipTightTop : 0))
        , m_rest(top - (tight ? layout::slipTightRest : 0))
        , m_foot(top - (tight ? layout::slipTightAuthorisation : 0)) {}

    void paintTitle(const NoticePayment &payment) const;
    void paintMarks() const;
    void paintAccount(Money amount) const;
    void paintNames() const;
    void paintCodes(const NoticeNumber &number) const;
    void paintLegal() const;
    [[nodiscard]] Result<> paintMatrix(const NoticePayment &payment) const;

private:
    void paintNamed(qreal y, const QString &name, const QString &value, int lines) const;
    void paintCorners(const QRectF &frame) const;

    const NoticeView &m_view;
    Sheet &m_sheet;
    qreal m_top;
    qreal m_head;
    qreal m_rest;
    qreal m_foot;
};

void Slip::paintTitle(const NoticePayment &payment) const {
    pictograms::scissors(m_sheet, layout::slipScissors.translated(0, m_top));
    m_sheet.fill({0, m_top, layout::pageWidth, layout::barHeight}, ink::bar);
    m_sheet.line(layout::left, layout::slipBancoPosta.left() - labelGap,
                 m_top + layout::barBaseline, noticetexts::slipBar(), styles::bar);
    m_sheet.textRight(layout::right, m_top + layout::barBaseline,
                      noticetexts::slipTitle(payment.instalment, payment.dueDate), styles::bar);
    m_view.brand.paint(m_sheet, Brand::Mark::BancoPosta,
                       layout::slipBancoPosta.translated(0, m_top));
}

void Slip::paintMarks() const {
    m_view.brand.paint(m_sheet, Brand::Mark::Poste, layout::slipPoste.translated(0, m_head));
    m_view.brand.paint(m_sheet, Brand::Mark::PostalCircuit,
                       layout::slipCircuit.translated(0, m_head));
    m_view.brand.paint(m_sheet, Brand::Mark::PostalEuro, layout::slipEuro.translated(0, m_head));
}

void Slip::paintAccount(Money amount) const {
    const qreal y = m_head + layout::slipAccount;
    const QString account =
        m_view.creditor.postalAccount->number.rightJustified(accountDigits, QLatin1Char('0'));
    const qreal label =
        m_sheet.text(layout::slipAccountText, y, noticetexts::slipAccount(), styles::euro);
    m_sheet.text(layout::slipAccountText + label + labelGap, y, account, styles::amountCode);
    const qreal width =
        m_sheet.textRight(layout::right, y, noticetexts::amountText(amount), styles::amountCode);
    m_sheet.textRight(layout::right - width - labelGap, y, noticetexts::euro(), styles::euro);
}

void Slip::paintNamed(qreal y, const QString &name, const QString &value, int lines) const {
    const qreal x = layout::paymentText +
                    m_sheet.text(layout::paymentText, m_rest + y, name, styles::label) + labelGap;
    m_sheet.block(x, m_rest + y, value, styles::value, {layout::slipTextEnd - x, lines},
                  objectPitch);
}

void Slip::paintNames() const {
    const QString &holder = m_view.creditor.postalAccount->holder;
    paintNamed(layout::slipHolder, noticetexts::slipHolder(),
               holder.isEmpty() ? m_view.creditor.name : holder, 1);
    paintNamed(layout::slipDebtor, noticetexts::debtor(), m_view.notice.debtor.name, 1);
    paintNamed(layout::slipObject, noticetexts::slipObject(), m_view.notice.subject, 2);
}

void Slip::paintCodes(const NoticeNumber &number) const {
    const qreal label = m_rest + layout::slipCodesLabel;
    const qreal value = m_rest + layout::slipCodes;
    paintCode(m_sheet, layout::paymentText, layout::slipType, label, value,
              noticetexts::noticeCode(), number.grouped());
    paintCode(m_sheet, layout::slipType, layout::slipCodesEnd, label, value,
              noticetexts::slipType(), noticetexts::slipTypeP1());
    m_sheet.textRight(layout::slipCodesEnd, label, noticetexts::slipCreditorCode(), styles::label);
    m_sheet.textRight(layout::slipCodesEnd, value, m_view.creditor.fiscalCode.toString(),
                      styles::code);
}

void Slip::paintLegal() const {
    m_sheet.block(layout::left, m_rest + layout::slipLegal, noticetexts::slipLegal(), styles::label,
                  {layout::slipLegalWidth, 4}, legalPitch);
    m_sheet.block(layout::left, m_foot + layout::slipAuthorisation,
                  m_view.creditor.postalAccount->authorisation, styles::authorisation,
                  {layout::slipLegalWidth, 1}, 0, ink::grey);
}

void Slip::paintCorners(const QRectF &frame) const {
    const qreal arm = layout::slipMarkArm;
    const qreal thick = layout::slipMarkWidth;
    for (const qreal x : {frame.left(), frame.right() - arm})
        for (const qreal y : {frame.top(), frame.bottom() - thick})
            m_sheet.fill({x, y, arm, thick}, ink::marks);
    for (const qreal x : {frame.left(), frame.right() - thick})
        for (const qreal y : {frame.top(), frame.bottom() - arm})
            m_sheet.fill({x, y, thick, arm}, ink::marks);
}

Result<> Slip::paintMatrix(const NoticePayment &payment) const {
    paintCorners(layout::slipMarks.translated(0, m_rest));
    return dataMatrixText(postalSlip(m_view.notice, m_view.creditor, payment))
        .and_then(dataMatrix)
        .map([&](const ModuleGrid &grid) {
            m_sheet.code(grid, layout::slipMatrix.translated(0, m_rest));
        });
}

} // namespace

PostalSlip postalSlip(const Notice &notice, const Municipality &creditor,
                      const NoticePayment &payment) {
    const auto &fiscalCode = notice.debtor.fiscalCode;
    return {payment.number,
            creditor.fiscalCode,
            creditor.postalAccount->number,
            payment.amount,
            fiscalCode ? fiscalCode->toString() : QString(),
            notice.debtor.name,
            notice.subject};
}

Result<> paintPostalSlip(const NoticeView &view, const NoticePayment &payment, qreal top,
                         bool tight) {
    const Slip slip(view, top, tight);
    slip.paintTitle(payment);
    slip.paintMarks();
    slip.paintAccount(payment.amount);
    slip.paintNames();
    slip.paintCodes(payment.number);
    slip.paintLegal();
    return slip.paintMatrix(payment);
}

} // namespace campanella::app
