// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace campanella {

/// An amount in whole euro cents; never a floating point number.
/// Holds at most ±999,999,999.99 €, the most that a pagoPA amount can be
/// (stAmount, paForNode.xsd).
class Money {
public:
    constexpr Money() = default;

    /// From cents; the caller promises that they are within range.
    [[nodiscard]] static constexpr Money fromCents(qint64 cents) { return Money(cents); }

    /// Reads the wire form `-?\d+\.\d{2}`, for example "96.00".
    /// Fails with MoneyInvalid on anything else or out of range.
    [[nodiscard]] static Result<Money> parse(QStringView text);

    /// Reads what people and municipal exports write: "1.234,50", "1234,5", "1234.50", "96", "€
    /// 96,00". A single separator with exactly three digits behind it is refused as ambiguous.
    [[nodiscard]] static Result<Money> parseLocal(QStringView text);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    /// The wire form, for example "96.00".
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    constexpr Money &operator+=(Money other) {
        m_cents += other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }

private:
    constexpr explicit Money(qint64 cents)
        : m_cents(cents) {}
    qint64 m_cents = 0;
};

} // namespace campanella
