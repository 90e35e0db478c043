// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/pairingcode.h"

#include "domain/ascii.h"

#include <QRandomGenerator>

#include <algorithm>

namespace campanella {

namespace {

// Without 0 O, 1 I L, 2 Z, 5 S, 6 and 8 B, U: what is left is told apart in any print and hand.
constexpr QStringView alphabet = u"3479ACDEFGHJKMNPQRTVWXY";
constexpr int modulus = 23; // prime, as many as the alphabet: so the check below finds what it says

static_assert(alphabet.size() == modulus);

tl::unexpected<Failure> wrong(const char *part) {
    return fail(FailureCode::PairingCodeInvalid, QString::fromLatin1(part));
}

bool isSeparator(QChar c) {
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

QString plain(QStringView typed) {
    QString code = ascii::toUpper(typed);
    code.removeIf(isSeparator);
    return code;
}

/// The ranks, each weighed by its place from 1, modulo 23; a right code has zero.
int weighedSum(QStringView code) {
    qsizetype sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        sum += (i + 1) * alphabet.indexOf(code.at(i));
    return static_cast<int>(sum % modulus);
}

/// What makes the sum of all ten zero: 10 x ≡ -sum, and 7 is the inverse of 10 modulo 23.
QChar checkOf(QStringView nine) {
    constexpr int inverse = 7;
    return alphabet.at((modulus - weighedSum(nine)) * inverse % modulus);
}

} // namespace

PairingCode PairingCode::random() {
    std::array<quint8, 9> ranks{};
    for (quint8 &rank : ranks)
        rank = static_cast<quint8>(QRandomGenerator::system()->bounded(modulus));
    return fromRanks(ranks);
}

PairingCode PairingCode::fromRanks(const std::array<quint8, 9> &ranks) {
    QString code;
    for (const quint8 rank : ranks)
        code += alphabet.at(rank % modulus);
    return PairingCode(code + checkOf(code));
}

Result<PairingCode> PairingCode::parse(QStringView text) {
    constexpr qsizetype longest = 100; // whatever is pasted, with all its spaces
    const QString code = plain(text.first(std::min(text.size(), longest)));
    if (text.size() > longest || code.size() != length)
        return wrong("not ten characters");
    if (!std::all_of(code.begin(), code.end(), [](QChar c) { return alphabet.contains(c); }))
        return wrong("a character that no code has");
    if (weighedSum(code) != 0)
        return wrong("check character");
    return PairingCode(code);
}

QString PairingCode::grouped() const {
    return m_text.first(length / 2) + u'-' + m_text.sliced(length / 2);
}

} // namespace campanella
