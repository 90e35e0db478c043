// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/qrmask.h"

#include <bit>

namespace campanella::app {

namespace {

constexpr int finderWeight = 40;
constexpr int blockWeight = 3;
constexpr int balanceWeight = 10;
constexpr int runExtra = 2;     ///< a run of five counts three: its one window and these two
constexpr int patternSide = 11; ///< a finder and four modules
constexpr quint64 pairs = (quint64(1) << (qrSide - 1)) - 1;

/// Bit x: modules x and x + 1 of the line are equal.
quint64 equalNeighbours(quint64 line) {
    return ~(line ^ (line >> 1)) & pairs;
}

int runs(quint64 line) {
    const quint64 equal = equalNeighbours(line);
    const quint64 fives = equal & (equal >> 1) & (equal >> 2) & (equal >> 3);
    return std::popcount(fives) + runExtra * std::popcount(fives & ~(fives << 1));
}

/// Bit x: the eleven modules from x on are those of the pattern.
quint64 matches(quint64 line, quint64 pattern) {
    quint64 all = ~quint64(0);
    for (int bit = 0; bit < patternSide; ++bit)
        all &= (pattern >> bit & 1) != 0 ? line >> bit : ~(line >> bit);
    return all;
}

/// Dark-light-dark-dark-dark-light-dark with four light modules on a side, the quiet zone included.
int finders(quint64 line) {
    constexpr int quiet = 4;
    constexpr quint64 places = (quint64(1) << (qrSide + 2 * quiet - patternSide + 1)) - 1;
    const quint64 padded = line << quiet;
    return std::popcount(matches(padded, 0x05D) & places) +
           std::popcount(matches(padded, 0x5D0) & places);
}

int lines(const QrRows &rows) {
    int penalty = 0;
    for (const quint64 line : rows)
        penalty += runs(line) + finderWeight * finders(line);
    return penalty;
}

int blocks(const QrRows &rows) {
    int found = 0;
    for (size_t y = 0; y + 1 < rows.size(); ++y)
        found += std::popcount(equalNeighbours(rows[y]) & equalNeighbours(rows[y + 1]) &
                               ~(rows[y] ^ rows[y + 1]));
    return blockWeight * found;
}

int balance(const QrRows &rows) {
    int dark = 0;
    for (const quint64 line : rows)
        dark += std::popcount(line);
    constexpr int total = qrSide * qrSide;
    return balanceWeight * (qAbs(dark * 20 - total * 10) / total);
}

QrRows transposed(const QrRows &rows) {
    QrRows columns{};
    for (size_t y = 0; y < rows.size(); ++y)
        for (size_t x = 0; x < columns.size(); ++x)
            columns[x] |= ((rows[y] >> x) & 1) << y;
    return columns;
}

} // namespace

int qrPenalty(const QrRows &rows) {
    return lines(rows) + lines(transposed(rows)) + blocks(rows) + balance(rows);
}

} // namespace campanella::app
