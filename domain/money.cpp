// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/money.h"

#include "domain/ascii.h"

#include <array>

namespace campanella {

namespace {

constexpr qint64 maxCents = 99'999'999'999;

/// Cents from checked digits and 0–2 decimals; nothing when out of range.
Result<Money> fromDigits(bool negative, QStringView whole, QStringView decimals) {
    qint64 cents = 0;
    const auto append = [&cents](int digit) {
        cents = cents * 10 + digit;
        return cents <= maxCents;
    };
    for (const QChar c : whole)
        if (!append(ascii::digitValue(c)))
            return fail(FailureCode::MoneyInvalid, QStringLiteral("amount out of range"));
    for (qsizetype i = 0; i < 2; ++i)
        if (!append(i < decimals.size() ? ascii::digitValue(decimals.at(i)) : 0))
            return fail(FailureCode::MoneyInvalid, QStringLiteral("amount out of range"));
    return Money::fromCents(negative ? -cents : cents);
}

bool takePrefix(QStringView &text, QStringView prefix) {
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    text = text.sliced(prefix.size()).trimmed();
    return true;
}

void dropCurrency(QStringView &text) {
    for (const QStringView mark : {QStringView(u"€"), QStringView(u"euro"), QStringView(u"eur")}) {
        if (takePrefix(text, mark))
            return;
        if (text.endsWith(mark, Qt::CaseInsensitive)) {
            text = text.chopped(mark.size()).trimmed();
            return;
        }
    }
}

/// The digits of "1.234.567"; empty when the groups are not of three.
QString ungrouped(QStringView text, QChar separator) {
    const auto groups = text.split(separator);
    QString digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        const bool sized = i == 0 ? group.size() <= 3 || groups.size() == 1 : group.size() == 3;
        if (!sized || !ascii::allDigits(group))
            return {};
        digits += group;
    }
    return digits;
}

tl::unexpected<Failure> notAnAmount() {
    return fail(FailureCode::MoneyInvalid, QStringLiteral("not an amount"));
}

/// "1.234,50" with `decimal` at that place; the other separator groups the thousands.
Result<Money> withDecimals(bool negative, QStringView text, qsizetype decimal) {
    const QStringView decimals = text.sliced(decimal + 1);
    const QChar grouping = text.at(decimal) == u',' ? u'.' : u',';
    const QString whole = ungrouped(text.first(decimal), grouping);
    if (whole.isEmpty() || decimals.size() > 2 || !ascii::allDigits(decimals))
        return notAnAmount();
    return fromDigits(negative, whole, decimals);
}

} // namespace

Result<Money> Money::parse(QStringView text) {
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    if (digits.size() < 4 || digits.at(digits.size() - 3) != u'.')
        return notAnAmount();
    const QStringView whole = digits.chopped(3);
    const QStringView decimals = digits.last(2);
    if (!ascii::allDigits(whole) || !ascii::allDigits(decimals))
        return notAnAmount();
    return fromDigits(negative, whole, decimals);
}

Result<Money> Money::parseLocal(QStringView text) {
    text = text.trimmed();
    bool negative = takePrefix(text, u"-");
    dropCurrency(text);
    negative = (!negative && takePrefix(text, u"-")) || negative;

    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, point);
    if (last < 0)
        return ascii::allDigits(text) ? fromDigits(negative, text, {}) : notAnAmount();
    const auto times = text.count(text.at(last));
    const bool onlyOneKind = comma < 0 || point < 0;
    if (onlyOneKind && times > 1) {
        const QString whole = ungrouped(text, text.at(last));
        return whole.isEmpty() ? Result<Money>(notAnAmount()) : fromDigits(negative, whole, {});
    }
    if (onlyOneKind && text.size() - last == 4)
        return fail(FailureCode::MoneyInvalid, QStringLiteral("thousands or decimals: ambiguous"));
    return times > 1 ? Result<Money>(notAnAmount()) : withDecimals(negative, text, last);
}

QString Money::toString() const {
    QString text = QString::number(m_cents < 0 ? -m_cents : m_cents).rightJustified(3, u'0');
    text.insert(text.size() - 2, u'.');
    if (m_cents < 0)
        text.prepend(u'-');
    return text;
}

} // namespace campanella
