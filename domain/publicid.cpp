// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/publicid.h"

#include "domain/ascii.h"

#include <QRandomGenerator>

#include <algorithm>

namespace campanella {

namespace {

constexpr QStringView alphabet = u"0123456789abcdefghjkmnpqrstvwxyz";
constexpr int length = 26;

/// The digits and letters of the alphabet; asked of each character, so no search in its text.
constexpr bool isKnown(QChar c) {
    const bool letter = c >= u'a' && c <= u'z';
    return ascii::isDigit(c) || (letter && c != u'i' && c != u'l' && c != u'o' && c != u'u');
}

} // namespace

PublicId PublicId::random() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    std::array<quint8, 16> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes.at(i) = static_cast<quint8>(words.at(i / 4) >> (i % 4 * 8));
    return fromBytes(bytes);
}

PublicId PublicId::fromBytes(const std::array<quint8, 16> &bytes) {
    QString text;
    text.reserve(length);
    quint32 buffer = 0;
    int bits = 2; // 26 characters hold 130 bits: two zeros come first
    for (const quint8 byte : bytes) {
        buffer = buffer << 8 | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet.at(buffer >> (bits - 5) & 31);
    }
    return PublicId(std::move(text));
}

Result<PublicId> PublicId::parse(QStringView text) {
    if (text.size() != length || !std::all_of(text.begin(), text.end(), isKnown))
        return fail(FailureCode::PublicIdInvalid, QStringLiteral("not 26 characters of base 32"));
    if (text.front() > u'7')
        return fail(FailureCode::PublicIdInvalid, QStringLiteral("more than 128 bits"));
    return PublicId(text.toString());
}

} // namespace campanella
