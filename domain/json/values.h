// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/daterange.h"
#include "domain/fiscalcode.h"
#include "domain/json/wire.h"
#include "domain/json/writer.h"
#include "domain/money.h"
#include "domain/noticenumber.h"
#include "domain/publicid.h"
#include "domain/schoolyear.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <concepts>

namespace campanella::wire {

// How each value stands on the wire. Readers and writers of records find these by overloading.

void write(Writer &out, const QString &text);
/// A template, so that no pointer becomes a truth value by the way.
template <std::same_as<bool> T>
void write(Writer &out, T truth) {
    out.raw(truth ? QLatin1String("true") : QLatin1String("false"));
}
/// A day as ISO 8601, `yyyy-MM-dd`.
void write(Writer &out, QDate day);
/// A moment as RFC 3339 in UTC, `yyyy-MM-ddTHH:mm:ss[.zzz]Z`.
void write(Writer &out, const QDateTime &moment);
void write(Writer &out, const QUrl &address);
/// `{"amount":"96.00","currency":"EUR"}`.
void write(Writer &out, Money amount);
/// `{"first":"2026-09-01","last":"2026-09-30"}`.
void write(Writer &out, const DateRange &range);

/// Values that are their text.
template <typename T>
concept TextValue = requires(const T &value, QStringView text) {
    { T::parse(text) } -> std::same_as<Result<T>>;
    { value.toString() } -> std::convertible_to<QString>;
};

template <TextValue T>
void write(Writer &out, const T &value) {
    out.text(value.toString());
}

void read(const Cursor &at, std::optional<QString> &text);
void read(const Cursor &at, std::optional<bool> &truth);
void read(const Cursor &at, std::optional<QDate> &day);
void read(const Cursor &at, std::optional<QDateTime> &moment);
/// An http or https address, or an empty text.
void read(const Cursor &at, std::optional<QUrl> &address);
void read(const Cursor &at, std::optional<Money> &amount);
void read(const Cursor &at, std::optional<DateRange> &range);
/// Any 18 digits: notices issued by others are shown too, with a warning where it matters.
void read(const Cursor &at, std::optional<NoticeNumber> &number);

/// Takes over a parsed value or notes why there is none.
template <typename T>
void accept(const Cursor &at, Result<T> parsed, std::optional<T> &value) {
    if (parsed)
        value = std::move(*parsed);
    else
        at.refuse(parsed.error().detail);
}

template <TextValue T>
void read(const Cursor &at, std::optional<T> &value) {
    if (const auto text = at.text())
        accept(at, T::parse(*text), value);
}

} // namespace campanella::wire
