// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <concepts>
#include <optional>

namespace campanella::wire {

/// Appends compact JSON to one growing buffer. It builds no tree: a page of dues is the most
/// frequent answer of the backend, and a tree costs ten times as much as the text.
///
/// Records are written by an overload `write(Writer &, const T &)` beside their reader.
class Writer {
public:
    Writer();

    void beginObject() { open('{'); }
    void endObject() { put('}'); }
    void beginArray() { open('['); }
    void endArray() { put(']'); }
    /// The name of the next value; it is ASCII without quotes.
    void key(QLatin1String name);
    void text(QStringView value);
    void integer(qint64 value);
    /// Text that is already JSON, or ASCII that needs no escape when quoted by the caller.
    void raw(QLatin1String text);

    /// A field of an object.
    template <typename T>
    void field(QLatin1String name, const T &value) {
        key(name);
        write(*this, value);
    }
    /// Left out when there is no value.
    template <typename T>
    void field(QLatin1String name, const std::optional<T> &value) {
        if (value)
            field(name, *value);
    }
    /// Left out when empty.
    void fieldUnlessEmpty(QLatin1String name, QStringView value);
    /// A field that holds an array.
    template <typename List>
    void list(QLatin1String name, const List &values) {
        key(name);
        beginArray();
        for (const auto &value : values)
            write(*this, value);
        endArray();
    }

    /// The finished text; the writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void put(char c);
    void separate();
    char *reserve(qsizetype bytes);

    QByteArray m_buffer;
    qsizetype m_size = 0;
};

} // namespace campanella::wire
