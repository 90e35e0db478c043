// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/target.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace campanella::backend {

namespace {

std::optional<int> hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

/// The byte of "%XX" at the start of `text`.
std::optional<char> escapedByte(QByteArrayView text) {
    if (text.size() < 3)
        return std::nullopt;
    const std::optional<int> high = hexDigit(text.at(1));
    const std::optional<int> low = hexDigit(text.at(2));
    if (!high || !low)
        return std::nullopt;
    return static_cast<char>(*high * 16 + *low);
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

std::optional<QString> utf8(const QByteArray &bytes) {
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Percent-decoding; `forbidden` are bytes that may not come out of an escape.
std::optional<QString> decode(QByteArrayView text, QByteArrayView forbidden) {
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text.at(i) == '%';
        const std::optional<char> byte = escaped ? escapedByte(text.sliced(i)) : text.at(i);
        if (!byte || isControl(*byte) || (!escaped && static_cast<unsigned char>(*byte) > 0x7E))
            return std::nullopt;
        if (escaped && forbidden.contains(*byte))
            return std::nullopt;
        bytes.append(*byte);
        i += escaped ? 2 : 0;
    }
    return utf8(bytes);
}

bool climbs(const QString &path) {
    const QList<QStringView> segments = QStringView(path).split(u'/');
    return std::any_of(segments.begin(), segments.end(),
                       [](QStringView segment) { return segment == u"." || segment == u".."; });
}

} // namespace

Result<Target> Target::parse(QByteArrayView text) {
    const qsizetype mark = text.indexOf('?');
    const QByteArrayView rawPath = mark < 0 ? text : text.first(mark);
    const QByteArrayView rawQuery = mark < 0 ? QByteArrayView() : text.sliced(mark + 1);
    const std::optional<QString> path = decode(rawPath, "/\\");
    if (!path || !path->startsWith(u'/') || path->contains(u'\\') || climbs(*path))
        return fail(FailureCode::RequestMalformed, QStringLiteral("path"));
    if (!decode(rawQuery, {}))
        return fail(FailureCode::RequestMalformed, QStringLiteral("query"));
    return Target{*path, QUrlQuery(QString::fromLatin1(rawQuery))};
}

} // namespace campanella::backend
