// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/codes.h"
#include "app/print/codes/qrencoder.h"

#include <limits>

namespace campanella::app {

namespace {

constexpr size_t maskCount = 8;

/// How a symbol under each mask differs from the same one under mask 0. That does not depend on
/// the data, so eight masks can be tried for the price of one.
const std::array<QrRows, maskCount> &maskDifferences() {
    static const std::array<QrRows, maskCount> differences = [] {
        std::array<QrRows, maskCount> all{};
        for (size_t mask = 0; mask < maskCount; ++mask)
            all[mask] = combined(qrSymbol("0", mask), qrSymbol("0", 0));
        return all;
    }();
    return differences;
}

/// Encoders by the length of their texts: of those of notices, only the amounts differ in it.
QrRows unmasked(const QByteArray &text) {
    thread_local QHash<qsizetype, QrEncoder> encoders;
    auto encoder = encoders.find(text.size());
    if (encoder == encoders.end())
        encoder = encoders.insert(text.size(), QrEncoder(text));
    return encoder->encode(text);
}

QrRows bestMasked(const QByteArray &text) {
    const QrRows plain = unmasked(text);
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
    try {
        return gridOf(bestMasked(text.toUtf8()));
    } catch (const std::exception &) {
        return fail(FailureCode::MoneyInvalid,
                    QStringLiteral("text too long for a version 4 QR code"));
    }
}

} // namespace campanella::app
