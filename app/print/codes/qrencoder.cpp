// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/qrencoder.h"

#include <qrcodegen/QrCode.hpp>

namespace campanella::app {

namespace {

constexpr int version = 4;
constexpr int bitsPerByte = 8;

} // namespace

QrRows combined(QrRows rows, const QrRows &others) {
    for (size_t y = 0; y < rows.size(); ++y)
        rows[y] ^= others[y];
    return rows;
}

QrRows qrSymbol(const QByteArray &utf8, size_t mask) {
    const std::vector<std::uint8_t> bytes(utf8.begin(), utf8.end());
    const auto code = qrcodegen::QrCode::encodeSegments({qrcodegen::QrSegment::makeBytes(bytes)},
                                                        qrcodegen::QrCode::Ecc::MEDIUM, version,
                                                        version, static_cast<int>(mask), false);
    QrRows rows{};
    for (int y = 0; y < qrSide; ++y)
        for (int x = 0; x < qrSide; ++x)
            rows[size_t(y)] |= quint64(code.getModule(x, y)) << x;
    return rows;
}

QrEncoder::QrEncoder(const QByteArray &first)
    : m_first(first)
    , m_symbol(qrSymbol(first, 0)) {}

const QrRows &QrEncoder::change(qsizetype byte, int bit) {
    const qsizetype key = byte * bitsPerByte + bit;
    const auto known = m_changes.constFind(key);
    if (known != m_changes.constEnd())
        return *known;
    QByteArray other = m_first;
    other[byte] = static_cast<char>(other.at(byte) ^ (1 << bit));
    return *m_changes.insert(key, combined(qrSymbol(other, 0), m_symbol));
}

QrRows QrEncoder::encode(const QByteArray &text) {
    QrRows rows = m_symbol;
    for (qsizetype byte = 0; byte < text.size(); ++byte) {
        const int different = text.at(byte) ^ m_first.at(byte);
        for (int bit = 0; bit < bitsPerByte; ++bit)
            if ((different >> bit & 1) != 0)
                rows = combined(rows, change(byte, bit));
    }
    return rows;
}

} // namespace campanella::app
