// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/fornode/nodeanswer.h"

#include "backend/payments/gateway/pagopa/pagopajson.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <functional>
#include <utility>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

const QString soapSpace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
const QString nodeSpace = u"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd"_s;

/// stText16, 35, 70 and 140 of the schema.
constexpr qsizetype shortText = 16;
constexpr qsizetype nameText = 35;
constexpr qsizetype lineText = 70;
constexpr qsizetype longText = 140;

/// As much of a text as fits, without half a character at its end and without what XML forbids.
QString cut(const QString &text, qsizetype longest) {
    QString kept = text.simplified();
    kept.removeIf([](QChar c) { return c < u' ' || c.isNonCharacter(); });
    kept.truncate(longest);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.trimmed();
}

using Write = std::function<void(QXmlStreamWriter &)>;

void element(QXmlStreamWriter &xml, const QString &name, const Write &write) {
    xml.writeStartElement(name);
    write(xml);
    xml.writeEndElement();
}

/// Texts that may be left out are when they are empty: the schema wants a character at least.
void text(QXmlStreamWriter &xml, const QString &name, const QString &value, qsizetype longest) {
    if (const QString kept = cut(value, longest); !kept.isEmpty())
        xml.writeTextElement(name, kept);
}

QByteArray envelope(const Write &write) {
    QByteArray soap;
    QXmlStreamWriter xml(&soap);
    xml.writeStartDocument();
    xml.writeNamespace(soapSpace, u"soapenv"_s);
    xml.writeNamespace(nodeSpace, u"pafn"_s);
    xml.writeStartElement(soapSpace, u"Envelope"_s);
    xml.writeStartElement(soapSpace, u"Body"_s);
    write(xml);
    xml.writeEndDocument();
    return soap;
}

QByteArray answer(const QString &name, const QString &outcome, const Write &write) {
    return envelope([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(nodeSpace, name);
        xml.writeTextElement(u"outcome"_s, outcome);
        write(xml);
        xml.writeEndElement();
    });
}

struct FaultWords {
    QString code;
    QString words;
};

FaultWords wordsOf(NodeFault fault) {
    switch (fault) {
    case NodeFault::NoticeUnknown:
        return {u"PAA_PAGAMENTO_SCONOSCIUTO"_s, u"Pagamento in attesa risulta sconosciuto."_s};
    case NodeFault::Duplicate:
        return {u"PAA_PAGAMENTO_DUPLICATO"_s, u"Pagamento in attesa risulta concluso."_s};
    case NodeFault::InPayment:
        return {u"PAA_PAGAMENTO_IN_CORSO"_s, u"Pagamento in attesa risulta in corso."_s};
    case NodeFault::Expired:
        return {u"PAA_PAGAMENTO_SCADUTO"_s, u"Pagamento in attesa risulta scaduto."_s};
    case NodeFault::Cancelled:
        return {u"PAA_PAGAMENTO_ANNULLATO"_s, u"Pagamento in attesa risulta annullato."_s};
    case NodeFault::WrongOrganization:
        return {u"PAA_ID_DOMINIO_ERRATO"_s, u"Il dominio non è di questo ente."_s};
    case NodeFault::WrongBroker:
        return {u"PAA_ID_INTERMEDIARIO_ERRATO"_s, u"L'intermediario non è quello dell'ente."_s};
    case NodeFault::WrongStation:
        return {u"PAA_STAZIONE_INT_ERRATA"_s, u"La stazione non è quella dell'ente."_s};
    case NodeFault::Semantics:
        return {u"PAA_SEMANTICA"_s, u"La richiesta non si può soddisfare."_s};
    case NodeFault::Syntax:
        return {u"PAA_SINTASSI_XSD"_s, u"La richiesta non rispetta lo schema."_s};
    case NodeFault::System:
        break;
    }
    return {u"PAA_SYSTEM_ERROR"_s, u"L'ente non può rispondere ora."_s};
}

void writeOption(QXmlStreamWriter &xml, const Due &due) {
    xml.writeTextElement(u"amount"_s, due.amount.toString());
    xml.writeTextElement(u"options"_s, u"EQ"_s);
    if (due.dueDate)
        xml.writeTextElement(u"dueDate"_s, due.dueDate->toString(Qt::ISODate));
    text(xml, u"detailDescription"_s, due.subject, longText);
    xml.writeTextElement(u"allCCP"_s, u"false"_s);
}

void writeDebtor(QXmlStreamWriter &xml, const Payer &payer) {
    const bool isPerson = payer.fiscalCode->isPerson();
    element(xml, u"uniqueIdentifier"_s, [&](QXmlStreamWriter &) {
        xml.writeTextElement(u"entityUniqueIdentifierType"_s, isPerson ? u"F"_s : u"G"_s);
        xml.writeTextElement(u"entityUniqueIdentifierValue"_s, payer.fiscalCode->toString());
    });
    text(xml, u"fullName"_s, payer.name, lineText);
    text(xml, u"streetName"_s, payer.address.street, lineText);
    text(xml, u"civicNumber"_s, payer.address.number, shortText);
    text(xml, u"postalCode"_s, payer.address.postalCode, shortText);
    text(xml, u"city"_s, payer.address.city, nameText);
    text(xml, u"stateProvinceRegion"_s, payer.address.province, nameText);
}

void writeTransfer(QXmlStreamWriter &xml, const StationSettings &station, const Municipality &town,
                   const Due &due) {
    xml.writeTextElement(u"idTransfer"_s, u"1"_s);
    xml.writeTextElement(u"transferAmount"_s, due.amount.toString());
    xml.writeTextElement(u"fiscalCodePA"_s, station.organization);
    text(xml, u"companyName"_s, town.name, longText);
    xml.writeTextElement(u"IBAN"_s, station.iban);
    text(xml, u"remittanceInformation"_s, remittance(due), longText);
    xml.writeTextElement(u"transferCategory"_s, station.taxonomy.value(due.service.kind));
}

void writePayment(QXmlStreamWriter &xml, const StationSettings &station, const Municipality &town,
                  const Due &due, QDate today) {
    xml.writeTextElement(u"creditorReferenceId"_s, due.noticeNumber.iuv());
    xml.writeTextElement(u"paymentAmount"_s, due.amount.toString());
    xml.writeTextElement(u"dueDate"_s, lastDay(due, today).toString(Qt::ISODate));
    text(xml, u"description"_s, due.subject, longText);
    text(xml, u"companyName"_s, town.name, longText);
    text(xml, u"officeName"_s, town.department, longText);
    element(xml, u"debtor"_s, [&](QXmlStreamWriter &) { writeDebtor(xml, due.payer); });
    element(xml, u"transferList"_s, [&](QXmlStreamWriter &) {
        element(xml, u"transfer"_s,
                [&](QXmlStreamWriter &) { writeTransfer(xml, station, town, due); });
    });
}

} // namespace

QString toString(NodeFault fault) {
    return wordsOf(fault).code;
}

QByteArray okAnswer(const QString &name) {
    return answer(name, u"OK"_s, [](QXmlStreamWriter &) {});
}

QByteArray faultAnswer(const QString &name, NodeFault fault, const QString &organization) {
    return answer(name, u"KO"_s, [&](QXmlStreamWriter &xml) {
        const FaultWords words = wordsOf(fault);
        element(xml, u"fault"_s, [&](QXmlStreamWriter &) {
            xml.writeTextElement(u"faultCode"_s, words.code);
            xml.writeTextElement(u"faultString"_s, words.words);
            xml.writeTextElement(u"id"_s, organization);
        });
    });
}

QByteArray verifyAnswer(const QString &name, const Municipality &town, const Due &due) {
    return answer(name, u"OK"_s, [&](QXmlStreamWriter &xml) {
        element(xml, u"paymentList"_s, [&](QXmlStreamWriter &) {
            element(xml, u"paymentOptionDescription"_s,
                    [&](QXmlStreamWriter &) { writeOption(xml, due); });
        });
        text(xml, u"paymentDescription"_s, due.subject, longText);
        xml.writeTextElement(u"fiscalCodePA"_s, town.fiscalCode.toString());
        text(xml, u"companyName"_s, town.name, longText);
        text(xml, u"officeName"_s, town.department, longText);
    });
}

QByteArray paymentAnswer(const QString &name, const StationSettings &station,
                         const Municipality &town, const Due &due, QDate today) {
    return answer(name, u"OK"_s, [&](QXmlStreamWriter &xml) {
        element(xml, u"data"_s,
                [&](QXmlStreamWriter &) { writePayment(xml, station, town, due, today); });
    });
}

QByteArray soapFault() {
    return envelope([](QXmlStreamWriter &xml) {
        xml.writeStartElement(soapSpace, u"Fault"_s);
        xml.writeTextElement(u"faultcode"_s, u"soapenv:Client"_s);
        xml.writeTextElement(u"faultstring"_s, u"not a message of paForNode"_s);
    });
}

} // namespace campanella::backend
