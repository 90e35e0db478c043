// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/due.h"
#include "domain/fiscalcode.h"
#include "domain/iban.h"
#include "domain/pagopacodes.h"
#include "domain/pairingcode.h"
#include "tests/fuzz/require.h"

#include <QString>

using namespace campanella;
using fuzz::require;

namespace {

/// What a value is written as, it is also read from.
template <typename T>
void parseBothWays(QStringView text) {
    const auto value = T::parse(text);
    if (!value)
        return;
    const auto again = T::parse(value->toString());
    require(again.has_value() && *again == *value, "a value does not read its own text");
}

void parseLocalMoney(QStringView text) {
    const auto money = Money::parseLocal(text);
    require(!money || Money::parse(money->toString()) == *money, "an amount changed");
}

void parseLenientNumber(QStringView text) {
    const auto number = NoticeNumber::parseLenient(text);
    if (!number)
        return;
    require(number->toString().size() == 18, "a notice number without 18 digits");
    require(NoticeNumber::parse(number->grouped()).has_value() ==
                (number->auxDigit() <= 3 && number->hasValidCheck()),
            "strict and lenient reading disagree");
}

/// The text as name, subject and account of a bollettino.
void makeDataMatrix(QStringView text) {
    const PostalSlip slip{NoticeNumber::issue(1, 1).value(),
                          FiscalCode::parse(u"00743110157").value(),
                          text.left(6).toString(),
                          Money::fromCents(1),
                          text.toString(),
                          text.toString(),
                          text.toString()};
    const auto code = dataMatrixText(slip);
    require(!code || code->size() == 256, "a Data Matrix text without 256 characters");
    for (const QChar c : code.value_or(QString()))
        require(c.unicode() >= 0x20 && c.unicode() < 0x7f, "a Data Matrix text beyond ASCII");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const auto text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    parseBothWays<Money>(text);
    parseBothWays<FiscalCode>(text);
    parseBothWays<NoticeNumber>(text);
    parseBothWays<Iban>(text);
    parseBothWays<SchoolYear>(text);
    parseBothWays<PublicId>(text);
    parseBothWays<PairingCode>(text);
    parseLocalMoney(text);
    parseLenientNumber(text);
    makeDataMatrix(text);
    const auto state = dueStateFromString(text);
    require(!state || toString(*state) == text, "a state does not read its own name");
    return 0;
}
