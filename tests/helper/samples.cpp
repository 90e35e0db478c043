// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/samples.h"

namespace campanella::test {

PublicId sampleId(int number) {
    std::array<quint8, 16> bytes{};
    for (size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<quint8>(number >> (8 * i));
    return PublicId::fromBytes(bytes);
}

Child sampleChild(int number) {
    struct Name {
        const char16_t *given;
        const char16_t *family;
    };
    constexpr Name names[] = {{u"Niccolò", u"D'Amato"}, {u"Luca", u"Rossi"}, {u"Sofía", u"Müller"}};
    const int which = number % 3;
    const Name &name = names[which];
    return {sampleId(1000 + which),
            QString::fromUtf16(name.given),
            QString::fromUtf16(name.family),
            QStringLiteral("Scuola primaria Verdi"),
            QStringLiteral("3B"),
            {sampleId(2000), sampleId(2001)}};
}

LinkedChild sampleLinkedChild(int number) {
    const Child child = sampleChild(number);
    return {child.id,
            child.givenName,
            child.familyName,
            child.school,
            child.schoolClass,
            LinkWay::Code,
            QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC),
            {QStringLiteral("Paolo Rossi"), QStringLiteral("Ada Prova")},
            {}};
}

Invitation sampleInvitation(int number) {
    return {sampleId(3000 + number),        QStringLiteral("Luca"), QStringLiteral("Ada Prova"),
            {true, number % 2 == 0, false}, QDate(2027, 8, 31),     {}};
}

ProposedChild sampleProposedChild(int number) {
    const Child child = sampleChild(number);
    return {child.id, child.givenName, child.familyName};
}

Service sampleService(int number) {
    if (number % 2 == 0)
        return {sampleId(2000), QStringLiteral("Refezione"), ServiceKind::Canteen};
    return {sampleId(2001), QStringLiteral("Scuolabus"), ServiceKind::Bus};
}

Due sampleDue(int number) {
    const Child child = sampleChild(number);
    const QDate first(2026, 10, 1);
    Due due{sampleId(number),
            *NoticeNumber::issue(1, static_cast<quint64>(number)),
            DueState::ToPay,
            Money::fromCents(450 * (number + 1)),
            QDate(2026, 11, 30).addDays(number),
            QDate(2026, 11, 2),
            QStringLiteral("Contributo %1").arg(number),
            {},
            SchoolYear::of(first),
            *DateRange::make(first, QDate(2026, 10, 31)),
            QStringLiteral("20 pasti"),
            DueChild{child.id, child.givenName, child.familyName, child.school, child.schoolClass},
            sampleService(number),
            Payer{QStringLiteral("Anna Conti"), {}, {}},
            {},
            {}};
    return due;
}

QList<Due> sampleDues(int count) {
    QList<Due> dues;
    for (int number = 0; number < count; ++number)
        dues.append(sampleDue(number));
    return dues;
}

Person samplePerson(int number) {
    return {sampleId(3000 + number),
            QStringLiteral("Anna"),
            QStringLiteral("Conti%1").arg(number),
            {},
            QStringLiteral("anna@example.org"),
            {},
            {}};
}

PersonProfile sampleProfile() {
    const Person person = samplePerson(0);
    return {person,
            {person.email,
             false,
             {QStringLiteral("+393335550101"), {}, {}, true, {}},
             QStringLiteral("version-1")},
            {{sampleLinkedChild(1), {QStringLiteral("Anna Conti0")}}}};
}

IseeDeclaration sampleIsee() {
    return {2026,
            QStringLiteral("Anna Conti0"),
            {QStringLiteral("isee"), QStringLiteral("Dichiarazione ISEE 2026"),
             QStringLiteral("Autorizzo l'uso del mio ISEE del 2026.")},
            {},
            {},
            {{QStringLiteral("Nina"), QStringLiteral("Refezione"), false, Money::fromCents(480),
              std::nullopt}}};
}

IseeDeclaration sampleIseeGiven() {
    IseeDeclaration given = sampleIsee();
    given.records = {{sampleId(5000), true, textVersion(given.text),
                      QStringLiteral("INPS-ISEE-2026-01234567A-00"),
                      QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)}};
    given.accepted = given.text;
    given.tariffs.first().with = Money::fromCents(250);
    return given;
}

Municipality sampleMunicipality() {
    return {QStringLiteral("Comune di Valmarina"),
            QStringLiteral("Servizi Educativi"),
            *FiscalCode::parse(u"12345670017"),
            {},
            {},
            {},
            {},
            {},
            QUrl(QStringLiteral("https://comune.valmarina.example")),
            QStringLiteral("Servizi Educativi › Portale Genitori"),
            {},
            {},
            *SchoolYear::parse(u"2026/2027"),
            {},
            {}};
}

SessionGrant sampleGrant(const QString &token) {
    return {token, QDateTime(QDate(2026, 11, 22), QTime(18, 0), Qt::UTC), 1800, Role::Parent};
}

SignInWay sampleWay() {
    return {QStringLiteral("spid"),
            WayKind::Spid,
            QStringLiteral("Entra con SPID"),
            {},
            {QStringLiteral("login.example.it")},
            {{QStringLiteral("https://idp.example.it"), QStringLiteral("Gestore di prova")}}};
}

FirstAccess sampleFirstAccess() {
    return {QStringLiteral("ticket-of-anna"),
            QStringLiteral("Anna"),
            QStringLiteral("Conti"),
            *FiscalCode::parse(u"CNTNNA85A41H501K"),
            QDate(1985, 1, 1),
            QStringLiteral("anna@example.org"),
            {}};
}

OpenSession sampleSession(int number) {
    const QDateTime began(QDate(2026, 11, 22), QTime(7, 0), Qt::UTC);
    return {sampleId(4000 + number),
            QStringLiteral("spid"),
            QStringLiteral("Campanella, Linux"),
            began.addSecs(-3600 * number),
            began.addSecs(60 * number),
            number == 1};
}

TownNotice sampleTownNotice(int number) {
    const bool first = number == 1;
    return {sampleId(number),
            first ? QStringLiteral("Menù d'inverno") : QStringLiteral("Sciopero di venerdì"),
            QStringLiteral("Il servizio **non** è garantito.\n\n- scuolabus\n- mensa"),
            QStringLiteral("Ufficio Scuola"),
            first ? Audience::Everybody : Audience::School,
            first ? QString() : QStringLiteral("Primaria Verdi"),
            SchoolYear::of(QDate(2026, 11, 20)),
            QDateTime(QDate(2026, 11, 18 + number), QTime(9, 0), Qt::UTC),
            {},
            first,
            !first,
            {}};
}

MessageThread sampleThread(int number) {
    const bool answered = number == 2;
    const QDateTime asked(QDate(2026, 11, 18 + number), QTime(9, 0), Qt::UTC);
    MessageThread thread{sampleId(number),
                         QStringLiteral("2026-%1").arg(number),
                         answered ? ThreadTopic::Payments : ThreadTopic::Diet,
                         {},
                         answered ? ThreadState::Answered : ThreadState::Sent,
                         asked,
                         asked,
                         {},
                         answered,
                         {{false, QStringLiteral("Perché 20 pasti?"), asked}}};
    if (!answered)
        thread.answerBy = QDate(2026, 11, 26);
    else
        thread.messages.append({true, QStringLiteral("Li ha mangiati."), asked.addSecs(60)});
    return thread;
}

} // namespace campanella::test
