// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demoletters.h"

#include "backend/household/pairing/codeselection.h"
#include "backend/household/pairing/codestore.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// A demo folder may be kept for long.
constexpr std::chrono::hours lifetime{24 * 365 * 10};

Birth child(const QString &given, Sex sex, QDate day) {
    return {given, u"Verdi"_s, sex, day, u"G479"_s};
}

} // namespace

const QList<DemoLetter> &demoLetters() {
    static const QList<DemoLetter> all{
        {PairingCode::fromRanks({7, 2, 19, 4, 11, 0, 15, 8, 21}),
         child(u"Matteo"_s, Sex::Male, QDate(2018, 4, 12)), u"Scuola primaria Verdi"_s, u"3A"_s},
        {PairingCode::fromRanks({13, 5, 1, 20, 9, 17, 3, 12, 6}),
         child(u"Giorgia"_s, Sex::Female, QDate(2021, 2, 20)), u"Scuola dell'infanzia Arcobaleno"_s,
         u"Sezione Delfini"_s},
        {PairingCode::fromRanks({22, 10, 4, 16, 2, 14, 18, 5, 1}),
         child(u"Nicolò"_s, Sex::Male, QDate(2016, 9, 3)), u"Scuola primaria Verdi"_s, u"5A"_s}};
    return all;
}

QList<DemoCode> demoCodes() {
    QList<DemoCode> codes;
    for (const DemoLetter &letter : demoLetters())
        codes.append({letter.code, letter.child.day,
                      u"%1 %2, %3"_s.arg(letter.child.givenName, letter.child.familyName,
                                         letter.child.day.toString(u"dd/MM/yyyy"_s))});
    return codes;
}

Result<> issueDemoLetters(Store &store, const Pepper &pepper) {
    return store.transaction([&]() -> Result<> {
        for (const DemoLetter &letter : demoLetters()) {
            const auto found = selectChildren(store, {fiscalCodeOf(letter.child), {}, {}},
                                              SchoolYear::of(italianDay(store.now())));
            if (!found || found->isEmpty())
                return found ? fail(FailureCode::NotFound) : fail(found.error());
            const auto added = addCode(store, pepper, found->first().key, letter.code, lifetime);
            if (!added)
                return fail(added.error());
        }
        return {};
    });
}

} // namespace campanella::backend
