// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json/values.h"

#include "domain/ascii.h"
#include "domain/clock.h"

#include <array>

namespace campanella::wire {

namespace {

constexpr int dateLength = 10;

/// A number of fixed width with leading zeros.
template <size_t width>
void putDigits(std::array<char, width> &out, size_t at, size_t digits, int value) {
    for (size_t i = digits; i-- > 0; value /= 10)
        out.at(at + i) = static_cast<char>('0' + value % 10);
}

/// The milliseconds of ".5" or ".123456"; 0 for "", -1 when wrong.
int fraction(QStringView text) {
    if (text.isEmpty())
        return 0;
    const QStringView digits = text.sliced(1);
    if (text.front() != u'.' || digits.size() > 9 || !ascii::allDigits(digits))
        return -1;
    return digits.first(std::min<qsizetype>(3, digits.size()))
        .toString()
        .leftJustified(3, u'0')
        .toInt();
}

/// `HH:mm:ss[.zzz]`; invalid when wrong.
QTime timeFrom(QStringView text) {
    if (text.size() < 8 || text.at(2) != u':' || text.at(5) != u':')
        return {};
    return {ascii::number(text.first(2)), ascii::number(text.sliced(3, 2)),
            ascii::number(text.sliced(6, 2)), fraction(text.sliced(8))};
}

QDateTime momentFrom(QStringView text) {
    if (text.size() < dateLength + 2 || text.at(dateLength) != u'T' || !text.endsWith(u'Z'))
        return {};
    const QDate day = isoDay(text.first(dateLength));
    const QTime time = timeFrom(text.sliced(dateLength + 1).chopped(1));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

/// The two fields of a sum, as types of their own so that each is refused at its own pointer.
struct AmountText {
    Money money;
};
struct Euro {};

void read(const Cursor &at, std::optional<AmountText> &amount) {
    const auto text = at.text();
    const auto money = text ? Money::parse(*text) : Result<Money>(Money());
    if (text && money)
        amount = AmountText{*money};
    else if (text)
        at.refuse(money.error().detail);
}

void read(const Cursor &at, std::optional<Euro> &currency) {
    const auto text = at.text();
    if (text && *text == u"EUR")
        currency = Euro{};
    else if (text)
        at.refuse(QStringLiteral("must be EUR"));
}

} // namespace

void write(Writer &out, const QString &text) {
    out.text(text);
}

void write(Writer &out, QDate day) {
    std::array<char, dateLength + 2> text{};
    text.fill('-');
    text.front() = text.back() = '"';
    putDigits(text, 1, 4, day.year());
    putDigits(text, 6, 2, day.month());
    putDigits(text, 9, 2, day.day());
    out.raw(QLatin1String(text.data(), static_cast<qsizetype>(text.size())));
}

void write(Writer &out, const QDateTime &moment) {
    const QDateTime utc = moment.toUTC();
    out.text(utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
}

void write(Writer &out, const QUrl &address) {
    out.text(QString::fromLatin1(address.toEncoded()));
}

void write(Writer &out, Money amount) {
    out.beginObject();
    out.key(QLatin1String("amount"));
    out.text(amount.toString());
    out.raw(QLatin1String(R"("currency":"EUR")"));
    out.endObject();
}

void write(Writer &out, const DateRange &range) {
    out.beginObject();
    out.field(QLatin1String("first"), range.first());
    out.field(QLatin1String("last"), range.last());
    out.endObject();
}

void read(const Cursor &at, std::optional<QString> &text) {
    text = at.text();
}

void read(const Cursor &at, std::optional<bool> &truth) {
    truth = at.boolean();
}

void read(const Cursor &at, std::optional<QDate> &day) {
    const auto text = at.text();
    const QDate parsed = text ? isoDay(*text) : QDate();
    if (parsed.isValid())
        day = parsed;
    else if (text)
        at.refuse(QStringLiteral("must be a day as yyyy-MM-dd"));
}

void read(const Cursor &at, std::optional<QDateTime> &moment) {
    const auto text = at.text();
    const QDateTime parsed = text ? momentFrom(*text) : QDateTime();
    if (parsed.isValid())
        moment = parsed;
    else if (text)
        at.refuse(QStringLiteral("must be a moment in UTC as yyyy-MM-ddTHH:mm:ssZ"));
}

void read(const Cursor &at, std::optional<QUrl> &address) {
    const auto text = at.text();
    if (!text)
        return;
    const QUrl url(*text, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (text->isEmpty() || (url.isValid() && web && !url.host().isEmpty()))
        address = url;
    else
        at.refuse(QStringLiteral("must be an http or https address"));
}

void read(const Cursor &at, std::optional<Money> &amount) {
    const auto cents = at.get<AmountText>("amount");
    const auto currency = at.get<Euro>("currency");
    if (cents && currency)
        amount = cents->money;
}

void read(const Cursor &at, std::optional<DateRange> &range) {
    const auto first = at.get<QDate>("first");
    const auto last = at.get<QDate>("last");
    if (first && last)
        accept(at, DateRange::make(*first, *last), range);
}

void read(const Cursor &at, std::optional<NoticeNumber> &number) {
    if (const auto text = at.text())
        accept(at, NoticeNumber::parseLenient(*text), number);
}

} // namespace campanella::wire
