// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/domain/json/samples.h"

using namespace Qt::StringLiterals;

namespace campanella::samples {

namespace {

Address address() {
    return {u"Via della Conchiglia"_s, u"12/A"_s, u"60999"_s, u"Valmarina"_s, u"AN"_s};
}

FiscalCode fiscalCode() {
    return FiscalCode::parse(u"RSSMRA45C12F205C").value();
}

} // namespace

PublicId id(quint8 number) {
    std::array<quint8, 16> bytes{};
    bytes.back() = number;
    return PublicId::fromBytes(bytes);
}

Person fullPerson() {
    return {id(1),
            u"Mario"_s,
            u"Rossi"_s,
            fiscalCode(),
            u"mario.rossi@example.org"_s,
            u"+39 333 0000000"_s,
            address()};
}

Person barePerson() {
    return {id(2), u"Zoë 😀"_s, u"D'Ångelo \"Łu\\\n"_s, std::nullopt, {}, {}, {}};
}

Child fullChild() {
    return {id(3), u"Luca"_s, u"Rossi"_s, u"Scuola primaria Verdi"_s, u"3B"_s, {id(4), id(5)}};
}

Child bareChild() {
    return {id(6), u"Anna"_s, u"Rossi"_s, {}, {}, {}};
}

Service service() {
    return {id(4), u"Refezione"_s, ServiceKind::Canteen};
}

Payment payment() {
    return {id(7), Money::fromCents(9600), QDate(2026, 11, 3), u"Banca di Prova"_s, u"r-0001"_s};
}

Payment notedPayment() {
    Payment noted = payment();
    noted.note = u"pagato dalla \"nonna\""_s;
    noted.refunds = {{Money::fromCents(480), QDate(2026, 11, 20), u"Assenza del 3 novembre"_s},
                     {Money::fromCents(1), QDate(2026, 12, 1), u"Arrotondamento"_s}};
    return noted;
}

Due bareDue() {
    return {id(8),
            NoticeNumber::issue(1, 1).value(),
            DueState::ToPay,
            Money::fromCents(9600),
            std::nullopt,
            QDate(2026, 10, 1),
            u"Refezione ottobre 2026"_s,
            {},
            SchoolYear::of(QDate(2026, 10, 1)),
            std::nullopt,
            {},
            std::nullopt,
            service(),
            {u"Mario Rossi"_s, std::nullopt, {}},
            std::nullopt,
            std::nullopt};
}

Due fullDue() {
    Due due = bareDue();
    due.state = DueState::Paid;
    due.dueDate = QDate(2026, 11, 30);
    due.secondSubject = u"Schulverpflegung Oktober 2026"_s;
    due.period = DateRange::make(QDate(2026, 10, 1), QDate(2026, 10, 31)).value();
    due.quantityNote = u"20 pasti"_s;
    due.child = DueChild{id(3), u"Luca"_s, u"Rossi"_s, u"Scuola primaria Verdi"_s, u"3B"_s};
    due.payer.fiscalCode = fiscalCode();
    due.payer.address = address();
    due.instalment = Instalment{u"2026-0001"_s, 1, 3};
    due.payment = payment();
    return due;
}

Municipality bareMunicipality() {
    return {u"Comune di Valmarina"_s,
            u"Servizi Educativi"_s,
            FiscalCode::parse(u"00743110157").value(),
            {},
            u"www.example.org"_s,
            u"Ufficio Scuola"_s,
            u"071 000000"_s,
            u"lun–ven 9–13"_s,
            QUrl(u"https://www.example.org/"_s),
            u"Servizi Educativi › Portale Genitori"_s,
            {},
            {},
            SchoolYear::of(QDate(2026, 9, 1)),
            std::nullopt,
            {}};
}

Municipality fullMunicipality() {
    Municipality town = bareMunicipality();
    town.cbill = u"A1B2C"_s;
    town.secondLanguage = u"de"_s;
    town.crestSvg = u"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_s;
    town.postalAccount = PostalAccount{u"123456"_s, u"Comune di Valmarina"_s, u"AUT. DB/1"_s};
    town.demoUsers = {{u"mario"_s, u"campana"_s, u"Mario, due figli"_s}};
    town.demoCodes = {{PairingCode::fromRanks({}), QDate(2018, 3, 14), u"Luca Rossi"_s}};
    return town;
}

ContentPage contentPage() {
    return {u"privacy"_s, u"Privacy"_s, u"# Privacy\n\n- uno\n- due\n"_s};
}

Credentials credentials() {
    return {u"mario"_s, u"pa\"ss\\wörd"_s};
}

SessionGrant sessionGrant() {
    return {u"dG9rZW4"_s, QDateTime(QDate(2026, 11, 22), QTime(18, 30, 5), Qt::UTC), 900,
            Role::Parent};
}

Failure bareFailure() {
    return {FailureCode::NotFound, {}, {}, {}, {}};
}

Failure fullFailure() {
    return {FailureCode::FieldInvalid,
            u"a field is missing or wrong"_s,
            {{u"/username"_s, u"is missing"_s}},
            u"7f3a91"_s,
            std::chrono::seconds(90)};
}

} // namespace campanella::samples
