// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json/writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace campanella::wire {

namespace {

constexpr qsizetype firstCapacity = 512;
constexpr qsizetype longestNumber = 20;
constexpr qsizetype longestEscape = 6; // \u001f, for one UTF-16 unit

char hexDigit(int value) {
    return static_cast<char>(value < 10 ? '0' + value : 'a' + value - 10);
}

char *putEscape(char *out, char16_t c) {
    *out++ = '\\';
    if (c == u'"' || c == u'\\') {
        *out++ = static_cast<char>(c);
        return out;
    }
    if (c == u'\n' || c == u'\r' || c == u'\t') {
        *out++ = c == u'\n' ? 'n' : c == u'\r' ? 'r' : 't';
        return out;
    }
    for (const char part : {'u', '0', '0', hexDigit(c >> 4), hexDigit(c & 15)})
        *out++ = part;
    return out;
}

char *putUtf8(char *out, char32_t c) {
    const auto tail = [&out, c](int shift) {
        *out++ = static_cast<char>(0x80 | (c >> shift & 0x3f));
    };
    if (c < 0x800) {
        *out++ = static_cast<char>(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xe0 | c >> 12);
        tail(6);
    } else {
        *out++ = static_cast<char>(0xf0 | c >> 18);
        tail(12);
        tail(6);
    }
    tail(0);
    return out;
}

/// The character at i, which moves past a second unit; half a pair becomes U+FFFD.
char32_t codePoint(QStringView text, qsizetype &i) {
    const QChar first = text.at(i);
    if (!first.isSurrogate())
        return first.unicode();
    if (!first.isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
        return QChar::ReplacementCharacter;
    return QChar::surrogateToUcs4(first, text.at(++i));
}

} // namespace

Writer::Writer()
    : m_buffer(firstCapacity, Qt::Uninitialized)
    , m_data(m_buffer.data()) {}

void Writer::grow(qsizetype bytes) {
    m_buffer.resize(std::max(m_size + bytes, m_buffer.size() * 2));
    m_data = m_buffer.data();
}

void Writer::open(char bracket) {
    separate();
    put(bracket);
}

void Writer::raw(QLatin1String text) {
    separate();
    std::memcpy(reserve(text.size()), text.data(), static_cast<size_t>(text.size()));
    m_size += text.size();
}

void Writer::key(QLatin1String name) {
    separate();
    char *out = reserve(name.size() + 3);
    *out++ = '"';
    std::memcpy(out, name.data(), static_cast<size_t>(name.size()));
    out += name.size();
    *out++ = '"';
    *out = ':';
    m_size += name.size() + 3;
}

void Writer::text(QStringView value) {
    separate();
    char *const start = reserve(value.size() * longestEscape + 2);
    char *out = start;
    *out++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value.at(i).unicode();
        if (c >= 0x80)
            out = putUtf8(out, codePoint(value, i));
        else if (c < 0x20 || c == u'"' || c == u'\\')
            out = putEscape(out, c);
        else
            *out++ = static_cast<char>(c);
    }
    *out++ = '"';
    m_size += out - start;
}

void Writer::integer(qint64 value) {
    separate();
    char *const start = reserve(longestNumber);
    m_size += std::to_chars(start, start + longestNumber, value).ptr - start;
}

void Writer::fieldUnlessEmpty(QLatin1String name, QStringView value) {
    if (value.isEmpty())
        return;
    key(name);
    text(value);
}

QByteArray Writer::take() {
    QByteArray text = std::exchange(m_buffer, {});
    text.truncate(m_size);
    m_data = nullptr;
    m_size = 0;
    return text;
}

} // namespace campanella::wire
