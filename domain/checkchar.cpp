// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/checkchar.h"

#include "domain/ascii.h"

#include <array>

namespace campanella {

namespace {

// Worth of A–Z in an odd position; a digit counts as the letter of the same rank (0 as A).
constexpr std::array oddWorth{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                              20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

int rankOf(QChar c) {
    return ascii::isDigit(c) ? ascii::digitValue(c) : c.unicode() - u'A';
}

} // namespace

QChar italianCheckChar(QStringView text) {
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int rank = rankOf(text.at(i));
        // Position 1 is odd, and it is index 0.
        sum += i % 2 == 0 ? oddWorth.at(static_cast<size_t>(rank)) : rank;
    }
    return QChar(u'A' + sum % 26);
}

} // namespace campanella
