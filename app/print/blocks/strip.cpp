// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/strip.h"

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/layout.h"

namespace campanella::app {

namespace {

constexpr qreal ascentPerPoint = 0.33; ///< from the top of a line to its baseline
constexpr qreal descentPerPoint = 0.1;
constexpr qreal ruleWidth = 0.375; ///< 3 dots at 203 dots per inch
constexpr qreal gap = 2.5;
constexpr qreal smallGap = 1;
constexpr qreal codeMargin = 2;
constexpr QRectF logo(layout::stripLeft, layout::stripTop, 14.8, 10);
constexpr TextStyle amountStyle{Face::Bold, 16};
constexpr TextStyle strongStyle{Face::Bold, 12};
constexpr TextStyle numberStyle{Face::MonoBold, 11};
constexpr TextStyle smallStyle{Face::Regular, 8};

/// Writes from the top of the strip to its end, each part below the one before.
class Strip {
public:
    explicit Strip(const NoticeView &view)
        : m_view(view) {}

    void paintHead();
    void paintDebtor();
    [[nodiscard]] Result<> paintPayment(const NoticePayment &payment);
    void paintWays();
    [[nodiscard]] qreal length() const { return m_y + layout::stripBottom; }

private:
    void rule();
    void write(const QString &text, TextStyle style, int lines = 1, qreal x = layout::stripLeft);
    void named(const QString &name, const QString &value, TextStyle style,
               qreal x = layout::stripLeft);
    [[nodiscard]] QString both(const QString &italian) const;

    const NoticeView &m_view;
    qreal m_y = layout::stripTop;
};

QString Strip::both(const QString &italian) const {
    const QString second = secondWords(m_view, italian);
    return second.isEmpty() ? italian : QStringLiteral("%1 / %2").arg(italian, second);
}

void Strip::rule() {
    m_y += gap;
    m_view.sheet.fill({layout::stripLeft, m_y, layout::stripRight - layout::stripLeft, ruleWidth},
                      ink::black);
    m_y += gap;
}

void Strip::write(const QString &text, TextStyle style, int lines, qreal x) {
    if (text.isEmpty())
        return;
    const qreal last = m_view.sheet.block(x, m_y + style.points * ascentPerPoint, text, style,
                                          {layout::stripRight - x, lines});
    m_y = last + style.points * descentPerPoint;
}

void Strip::named(const QString &name, const QString &value, TextStyle style, qreal x) {
    if (value.isEmpty())
        return;
    m_y += smallGap;
    write(both(name), smallStyle, 1, x);
    write(value, style, 2, x);
}

void Strip::paintHead() {
    m_view.brand.paint(m_view.sheet, Brand::Mark::PagoPa, logo);
    m_y += smallGap;
    const qreal beside = logo.right() + gap;
    write(noticetexts::heading(), styles::bar, 1, beside);
    write(secondWords(m_view, noticetexts::heading()), smallStyle, 1, beside);
    m_y = logo.bottom() + gap;
    write(m_view.creditor.name, strongStyle, 3);
    write(m_view.creditor.department, smallStyle, 2);
    rule();
    write(m_view.notice.subject, strongStyle, 4);
    write(m_view.notice.secondSubject, smallStyle, 3);
}

void Strip::paintDebtor() {
    const auto &fiscalCode = m_view.notice.debtor.fiscalCode;
    m_y += smallGap;
    named(noticetexts::debtor(), m_view.notice.debtor.name, styles::bar);
    write(fiscalCode ? fiscalCode->toString() : QString(), styles::barCode);
    const auto parts = static_cast<int>(m_view.notice.instalments.size());
    if (parts < 2)
        return;
    const bool whole = m_view.notice.single.has_value();
    m_y += gap;
    write(noticetexts::inParts(parts, whole), styles::bar, 2);
    if (m_view.creditor.secondLanguage == u"de")
        write(noticetexts::germanParts(parts, whole), smallStyle, 2);
}

Result<> Strip::paintPayment(const NoticePayment &payment) {
    rule();
    write(noticetexts::paymentName(payment.instalment), strongStyle);
    m_y += codeMargin;
    const QRectF code(layout::stripLeft, m_y, layout::stripQr, layout::stripQr);
    const QString date = payment.dueDate ? noticetexts::dateText(*payment.dueDate) : QString();
    named(noticetexts::amount(),
          noticetexts::amountText(payment.amount) + u' ' + noticetexts::euro(), amountStyle,
          layout::stripBesideQr);
    named(noticetexts::by(), date, strongStyle, layout::stripBesideQr);
    m_y = code.bottom() + codeMargin;
    named(noticetexts::noticeCode(), payment.number.grouped(), numberStyle);
    named(noticetexts::creditorCode(), m_view.creditor.fiscalCode.toString(), numberStyle);
    named(noticetexts::cbillCode(), m_view.creditor.cbill, numberStyle);
    return paintQr(m_view, payment, code);
}

void Strip::paintWays() {
    rule();
    write(both(noticetexts::online()), styles::bar);
    write(noticetexts::onlineWays(), smallStyle, 4);
    m_y += smallGap;
    write(both(noticetexts::nearby()), styles::bar);
    write(noticetexts::nearbyWays(), smallStyle, 5);
    m_y += gap;
    write(noticetexts::mayChange(), smallStyle, 6);
    write(secondWords(m_view, noticetexts::mayChange()), smallStyle, 6);
    m_y += gap;
    write(m_view.creditor.contactInfo, smallStyle, 3);
}

} // namespace

Result<qreal> paintStrip(const NoticeView &view) {
    Strip strip(view);
    strip.paintHead();
    strip.paintDebtor();
    QList<NoticePayment> payments = view.notice.instalments;
    if (view.notice.single)
        payments.prepend(*view.notice.single);
    for (const NoticePayment &payment : std::as_const(payments))
        if (const Result<> painted = strip.paintPayment(payment); !painted)
            return fail(painted.error());
    strip.paintWays();
    return strip.length();
}

} // namespace campanella::app
