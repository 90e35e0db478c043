// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace campanella::wire {

/// Appends compact JSON to one growing buffer. It builds no tree: a page of dues is the most
/// frequent answer of the backend, and a tree would cost many allocations for each due.
///
/// Records are written by an overload `write(Writer &, const T &)` beside their reader.
class Writer {
public:
    Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

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
    void put(char c) {
        *reserve(1) = c;
        ++m_size;
    }
    /// A comma, unless the place is the first of its object, its array or after its name.
    void separate() {
        const char last = m_size == 0 ? '[' : m_data[m_size - 1];
        if (last != '{' && last != '[' && last != ':')
            put(',');
    }
    /// Where the next bytes go; there is room for so many.
    char *reserve(qsizetype bytes) {
        if (m_size + bytes > m_buffer.size())
            grow(bytes);
        return m_data + m_size;
    }
    void grow(qsizetype bytes);

    QByteArray m_buffer;
    char *m_data = nullptr; // of m_buffer, which would check at each byte whether it is shared
    qsizetype m_size = 0;
};

} // namespace campanella::wire
