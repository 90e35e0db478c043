// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/instalmentbox.h"

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"

namespace campanella::app {

namespace {

constexpr qreal textPitch = 3.5;

/// A box with the edges of its text worked out.
class Box {
public:
    Box(const NoticeView &view, const BoxPlace &place)
        : m_view(view)
        , m_place(place)
        , m_left(layout::boxLeft(place.columns, place.index))
        , m_text(m_left + layout::boxInset)
        , m_end(m_left + layout::boxWidth(place.columns) - layout::boxInset) {}

    void paintTitle(const NoticePayment &payment) const;
    void paintCodes(const NoticePayment &payment) const;
    void paintTexts() const;
    [[nodiscard]] QRectF qrArea() const;

private:
    [[nodiscard]] bool hasTexts() const { return m_place.columns == 2 || !m_place.slips; }
    void code(qreal y, qreal x, qreal end, const QString &name, const QString &value) const;
    [[nodiscard]] qreal paintText(qreal y, const QString &name, const QString &value,
                                  int lines) const;

    const NoticeView &m_view;
    const BoxPlace &m_place;
    qreal m_left;
    qreal m_text;
    qreal m_end;
};

void Box::paintTitle(const NoticePayment &payment) const {
    paintBar(m_view, m_left, m_place.top, m_end + layout::boxInset, m_text,
             noticetexts::paymentName(payment.instalment));
}

void Box::code(qreal y, qreal x, qreal end, const QString &name, const QString &value) const {
    const qreal label = m_place.top + y;
    paintCode(m_view.sheet, x, end, label, label + layout::boxLabelToCode, name, value);
}

void Box::paintCodes(const NoticePayment &payment) const {
    const qreal besideQr = qrArea().left() - 2;
    code(layout::boxAmount, m_text, besideQr, noticetexts::euro(),
         noticetexts::amountText(payment.amount));
    if (payment.dueDate) {
        code(layout::boxDate, m_text, besideQr, noticetexts::boxBy(),
             noticetexts::dateText(*payment.dueDate));
        paintSecond(m_view, m_text, besideQr, m_place.top + layout::boxDate, noticetexts::boxBy());
    }
    code(layout::boxNumber, m_text, m_end, noticetexts::noticeCode(), payment.number.grouped());
    if (m_place.columns == 2) // of three, the smaller code above needs its margin
        paintSecond(m_view, m_text, besideQr, m_place.top + layout::boxNumber,
                    noticetexts::noticeCode());
    code(layout::boxCodes, m_text, m_text + layout::boxCbill - 2, noticetexts::creditorCode(),
         m_view.creditor.fiscalCode.toString());
    if (!m_view.creditor.cbill.isEmpty())
        code(layout::boxCodes, m_text + layout::boxCbill, m_end, noticetexts::cbillCode(),
             m_view.creditor.cbill);
}

/// Returns how much lower than usual the text ends.
qreal Box::paintText(qreal y, const QString &name, const QString &value, int lines) const {
    const qreal first = m_place.top + y + layout::labelToValue;
    paintLabel(m_view, m_text, m_end, m_place.top + y, name);
    return m_view.sheet.block(m_text, first, value, styles::value, {m_end - m_text, lines},
                              textPitch) -
           first;
}

void Box::paintTexts() const {
    qreal foot = layout::boxFootWithSlip;
    if (hasTexts()) {
        const int lines = m_place.slips ? 2 : 3;
        qreal lower =
            paintText(layout::boxObject, noticetexts::object(), m_view.notice.subject, lines);
        lower += paintText(layout::boxCreditor + lower, noticetexts::creditor(),
                           m_view.creditor.name, m_place.slips ? 1 : 2);
        foot = layout::boxFoot + lower;
    }
    paintScanHint(m_view.sheet, m_text, m_place.top + foot, m_end - m_text,
                  m_place.columns == 2 ? noticetexts::scanAbove() : noticetexts::scanAboveShort());
}

QRectF Box::qrArea() const {
    const qreal size = m_place.columns == 2 ? layout::boxQrOfTwo : layout::boxQrOfThree;
    return {m_end - size, m_place.top + layout::boxQrTop, size, size};
}

} // namespace

Result<> paintInstalment(const NoticeView &view, const NoticePayment &payment,
                         const BoxPlace &place) {
    const Box box(view, place);
    box.paintTitle(payment);
    box.paintCodes(payment);
    box.paintTexts();
    return paintQr(view, payment, box.qrArea());
}

} // namespace campanella::app
