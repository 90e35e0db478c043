// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/codes.h"
#include "app/print/codes/qrmask.h"

#include <qrcodegen/QrCode.hpp>

#include <algorithm>

namespace campanella::app {

namespace {

constexpr int version = 4;
constexpr size_t maskCount = 8;

QrRows encoded(const char *text, size_t mask) {
    const auto segments = qrcodegen::QrSegment::makeSegments(text);
    const auto code = qrcodegen::QrCode::encodeSegments(
        segments, qrcodegen::QrCode::Ecc::MEDIUM, version, version, static_cast<int>(mask), false);
    QrRows rows{};
    for (int y = 0; y < qrSide; ++y)
        for (int x = 0; x < qrSide; ++x)
            rows[size_t(y)] |= quint64(code.getModule(x, y)) << x;
    return rows;
}

QrRows combined(QrRows rows, const QrRows &others) {
    for (size_t y = 0; y < rows.size(); ++y)
        rows[y] ^= others[y];
    return rows;
}

/// How a symbol under each mask differs from the same one under mask 0. That does not depend on
/// the data, so eight masks can be tried for the price of one.
const std::array<QrRows, maskCount> &maskDifferences() {
    static const std::array<QrRows, maskCount> differences = [] {
        std::array<QrRows, maskCount> all{};
        for (size_t mask = 0; mask < maskCount; ++mask)
            all[mask] = combined(encoded("0", mask), encoded("0", 0));
        return all;
    }();
    return differences;
}

QrRows bestMasked(const char *text) {
    const QrRows plain = encoded(text, 0);
    QrRows best{};
    int least = std::numeric_limits<int>::max();
    for (const QrRows &difference : maskDifferences()) {
        const QrRows candidate = combined(plain, difference);
        const int penalty = qrPenalty(candidate);
        if (penalty < least) {
            least = penalty;
            best = candidate;
        }
    }
    return best;
}

ModuleGrid gridOf(const QrRows &rows) {
    ModuleGrid grid(qrSide);
    for (int y = 0; y < qrSide; ++y)
        for (int x = 0; x < qrSide; ++x)
            if (((rows[size_t(y)] >> x) & 1) != 0)
                grid.setDark(x, y);
    return grid;
}

} // namespace

Result<ModuleGrid> qrCode(const QString &text) {
    const QByteArray utf8 = text.toUtf8();
    try {
        return gridOf(bestMasked(utf8.constData()));
    } catch (const std::exception &) {
        return fail(FailureCode::MoneyInvalid,
                    QStringLiteral("text too long for a version 4 QR code"));
    }
}

} // namespace campanella::app
