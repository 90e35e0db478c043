// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/json.h"
#include "domain/json/values.h"

namespace campanella {

template <typename T>
QByteArray toJson(const T &record) {
    wire::Writer out;
    write(out, record);
    return out.take();
}

template <typename T>
Result<T> fromJson(QByteArrayView text) {
    wire::Document document(text);
    if (!document.isWellFormed())
        return fail(document.failure());
    std::optional<T> record;
    read(document.root(), record);
    if (!record || !document.errors().isEmpty())
        return fail(document.failure());
    return std::move(*record);
}

namespace wire {

/// A list that stands alone is `{"items":[…]}`, so that fields can be added beside it.
template <typename T>
void write(Writer &out, const QList<T> &items) {
    out.beginObject();
    out.list(QLatin1String("items"), items);
    out.endObject();
}

template <typename T>
void read(const Cursor &at, std::optional<QList<T>> &items) {
    items = at.list<T>("items");
}

} // namespace wire

} // namespace campanella

/// Defines toJson() and fromJson() of a record whose write() and read() are known here.
#define CAMPANELLA_CODEC(...)                                                                      \
    template QByteArray campanella::toJson<__VA_ARGS__>(const __VA_ARGS__ &);                      \
    template campanella::Result<__VA_ARGS__> campanella::fromJson<__VA_ARGS__>(QByteArrayView);
