// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/statement/balancechart.h"

#include "ui/payments/statement/statementwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int barHeight = 20;
constexpr int axisHeight = 26;
constexpr int gap = 8;
constexpr int leastPlot = 120;
constexpr int mostLines = 5;
constexpr int namesShare = 2; // names take no more than this part of the width

int px(int logical) {
    return Theme::instance().px(logical);
}

QFont fontOf(TextUse use) {
    return Theme::instance().font(use);
}

int widthOf(TextUse use, const QString &text) {
    return QFontMetrics(fontOf(use)).horizontalAdvance(text);
}

/// Euro without cents, "−200 €".
QString tickText(qint64 cents) {
    QString text = formatMoney(Money::fromCents(cents));
    return text.remove(QRegularExpression(QStringLiteral("[.,]00(?=\\D|$)")));
}

} // namespace

qint64 chartStep(qint64 least, qint64 most) {
    constexpr qint64 euro = 100;
    for (qint64 power = euro;; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if ((most - least) / (factor * power) < mostLines)
                return factor * power;
}

int BalanceChart::Scale::at(qint64 cents) const {
    return left + static_cast<int>((cents - least) * (right - left) / (most - least));
}

BalanceChart::BalanceChart(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &BalanceChart::applyTheme);
    describe();
}

void BalanceChart::setBars(const QList<Bar> &bars) {
    if (bars == m_bars)
        return;
    m_bars = bars;
    describe();
    applyTheme();
}

void BalanceChart::applyTheme() {
    updateGeometry();
    update();
}

void BalanceChart::describe() {
    QStringList lines;
    for (const Bar &bar : std::as_const(m_bars))
        lines.append(tr("%1: %2, %3", "service, sum, debit or credit")
                         .arg(bar.name, signedMoney(bar.balance), positionWord(bar.balance)));
    setAccessibleName(tr("Debito e credito per servizio"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize BalanceChart::sizeHint() const {
    const int names = m_bars.isEmpty() ? 0 : nameWidth();
    return {names + px(leastPlot),
            px(axisHeight) + static_cast<int>(m_bars.size()) * px(rowHeight)};
}

int BalanceChart::nameWidth() const {
    int width = 0;
    for (const Bar &bar : m_bars)
        width = std::max(width, widthOf(TextUse::CellStrong, bar.name));
    // A painter may need a little more than a font says.
    return std::min(width + px(gap) / 2,
                    std::max(px(leastPlot), this->width() / namesShare - px(gap)));
}

/// Names at the left, and room at both ends for the values that stand beside their bars.
BalanceChart::Scale BalanceChart::scale() const {
    Scale scale{nameWidth() + px(gap), width() - 1, 0, 0};
    int before = 0;
    int behind = 0;
    for (const Bar &bar : m_bars) {
        const qint64 cents = bar.balance.cents();
        const int value = widthOf(TextUse::RowAmount, signedMoney(bar.balance)) + px(gap);
        scale.least = std::min(scale.least, cents);
        scale.most = std::max(scale.most, cents);
        (cents < 0 ? before : behind) = std::max(cents < 0 ? before : behind, value);
    }
    if (scale.least == scale.most)
        scale.most = 1; // nothing is owed either way: zero stands at the left
    scale.left += before;
    scale.right = std::max(scale.left + 1, scale.right - behind);
    return scale;
}

void BalanceChart::paintAxis(QPainter &painter, const Scale &scale) const {
    const Theme &theme = Theme::instance();
    painter.setFont(fontOf(TextUse::Status));
    const qint64 step = chartStep(scale.least, scale.most);
    int free = scale.left - px(leastPlot);
    for (qint64 cents = scale.least / step * step; cents <= scale.most; cents += step) {
        const int x = scale.at(cents);
        const int half = widthOf(TextUse::Status, tickText(cents)) / 2;
        const int left = std::min(x - half, width() - 2 * half);
        painter.setPen(theme.color(cents == 0 ? Role::Control : Role::Hairline));
        painter.drawLine(x, px(axisHeight) - px(4), x, height() - 1);
        if (left < free)
            continue;
        painter.setPen(theme.color(Role::Secondary));
        painter.drawText(QRect(left, 0, 2 * half + 1, px(axisHeight)),
                         Qt::AlignVCenter | Qt::AlignLeft, tickText(cents));
        free = left + 2 * half + px(gap);
    }
}

void BalanceChart::paintBar(QPainter &painter, const Scale &scale, int row) const {
    const Theme &theme = Theme::instance();
    const Bar &bar = m_bars.at(row);
    const QRect line(0, px(axisHeight) + row * px(rowHeight), width(), px(rowHeight));
    painter.setFont(fontOf(TextUse::CellStrong));
    painter.setPen(theme.color(Role::Text));
    painter.drawText(QRect(0, line.top(), nameWidth(), line.height()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth()));
    const int zero = scale.at(0);
    const int end = scale.at(bar.balance.cents());
    const QColor tone = theme.color(positionTone(bar.balance).value_or(Role::Text));
    const int top = line.center().y() - px(barHeight) / 2;
    painter.fillRect(
        QRect(QPoint(std::min(zero, end), top), QSize(std::abs(end - zero), px(barHeight))), tone);
    painter.setFont(fontOf(TextUse::RowAmount));
    painter.setPen(tone);
    const QString value = signedMoney(bar.balance);
    const int wide = widthOf(TextUse::RowAmount, value);
    const int left = bar.balance < Money() ? end - px(gap) - wide : end + px(gap);
    painter.drawText(QRect(left, line.top(), wide + 1, line.height()), Qt::AlignVCenter, value);
}

void BalanceChart::paintEvent(QPaintEvent *) {
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    const Scale places = scale();
    paintAxis(painter, places);
    for (int row = 0; row < m_bars.size(); ++row)
        paintBar(painter, places, row);
}

void BalanceChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace campanella::ui
