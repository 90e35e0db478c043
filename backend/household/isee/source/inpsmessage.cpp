// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/source/inpsmessage.h"

#include "backend/outbound/strictxml.h"
#include "domain/isee.h"

#include <QXmlStreamWriter>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

const QString soapSpace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
const QString inpsSpace = u"http://inps.it/"_s;
const QString serviceSpace = u"http://inps.it/ConsultazioneISEE"_s;
const QString answerSpace = u"http://inps.it/ISEERiforma"_s;
const QString forMinors = u"Minorenne"_s;
constexpr qsizetype longestInner = 32'768; // characters, base64

tl::unexpected<Failure> unreadable(const QString &what) {
    return fail(FailureCode::GatewayAnswerInvalid, u"isee: "_s + what);
}

void writeHeader(QXmlStreamWriter &out, const InpsIdentity &identity) {
    out.writeStartElement(soapSpace, u"Header"_s);
    out.writeStartElement(inpsSpace, u"Identity"_s);
    out.writeTextElement(u"UserId"_s, identity.userId);
    out.writeTextElement(u"CodiceUfficio"_s, identity.office);
    out.writeEndElement();
    out.writeEndElement();
}

void writeQuestion(QXmlStreamWriter &out, const FiscalCode &child, QDate day) {
    const auto element = [&out](const QString &name, const QString &text) {
        out.writeTextElement(serviceSpace, name, text);
    };
    out.writeStartElement(serviceSpace, u"ConsultazioneIndicatore"_s);
    out.writeStartElement(serviceSpace, u"request"_s);
    element(u"TipoIndicatore"_s, forMinors);
    out.writeStartElement(serviceSpace, u"RicercaCF"_s);
    element(u"CodiceFiscale"_s, child.toString());
    element(u"DataValidita"_s, day.toString(Qt::ISODate));
    element(u"PrestazioneDaErogare"_s, u"A2.12"_s);
    element(u"StatodomandaPrestazione"_s, u"Da Erogare"_s);
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
}

/// TypeDecimal has no, one or two decimals.
Result<Money> amountOf(const QString &text) {
    const QString decimals = text.section(u'.', 1).leftJustified(2, u'0');
    return Money::parse(text.section(u'.', 0, 0) + u'.' + decimals);
}

/// The attributes of the element Indicatore (ISEE_EsitoConsultazioneIndicatore.xsd).
Result<FoundIsee> readIndicator(const XmlElement &indicator, const FiscalCode &child) {
    if (indicator.space != answerSpace || indicator.name != u"Indicatore"_s)
        return unreadable(u"no Indicatore"_s);
    const auto asked = indicator.only(answerSpace, u"RicercaCF");
    if (!asked)
        return fail(asked.error());
    const QString whose = (*asked)->attributes.value(u"CodiceFiscale"_s).trimmed().toUpper();
    if (whose != child.toString())
        return unreadable(u"of somebody else"_s);
    if (indicator.attributes.value(u"TipoIndicatore"_s) != forMinors)
        return unreadable(u"another indicator"_s);
    const auto amount = amountOf(indicator.attributes.value(u"ISEE"_s));
    const auto protocol = dsuProtocol(indicator.attributes.value(u"ProtocolloDSU"_s));
    if (!amount || *amount < Money() || !protocol)
        return unreadable(u"ISEE or ProtocolloDSU"_s);
    return FoundIsee{*amount, *protocol};
}

Result<std::optional<FoundIsee>> readInner(const QString &base64, const FiscalCode &child) {
    const auto inner = QByteArray::fromBase64Encoding(
        QString(base64).remove(u'\n').remove(u'\r').remove(u' ').toLatin1(),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!inner || (*inner).isEmpty())
        return unreadable(u"no XmlEsitoIndicatore"_s);
    return readStrictXml(*inner)
        .and_then([&child](const XmlElement &root) { return readIndicator(root, child); })
        .map([](const FoundIsee &found) { return std::optional(found); });
}

Result<std::optional<FoundIsee>> readResult(const XmlElement &result, const FiscalCode &child) {
    const auto outcome = result.textOf(serviceSpace, u"Esito");
    const auto inner = result.textOf(serviceSpace, u"XmlEsitoIndicatore", longestInner);
    if (!outcome || !inner)
        return fail(outcome ? inner.error() : outcome.error());
    if (*outcome == "OK"_L1)
        return readInner(*inner, child);
    if (*outcome == "DATI_NON_TROVATI"_L1)
        return std::nullopt;
    if (*outcome == "DATABASE_OFFLINE"_L1 || *outcome == "ERRORE_INTERNO"_L1)
        return fail(FailureCode::GatewayUnavailable, u"isee: INPS has trouble"_s);
    return unreadable(u"the question was refused"_s);
}

} // namespace

QByteArray inpsAction() {
    return "\"http://inps.it/ConsultazioneISEE/ISvcConsultazione/ConsultazioneIndicatore\"";
}

QByteArray inpsQuestion(const InpsIdentity &identity, const FiscalCode &child, QDate day) {
    QByteArray soap;
    QXmlStreamWriter out(&soap);
    out.writeStartDocument();
    out.writeNamespace(soapSpace, u"soap"_s);
    out.writeNamespace(inpsSpace, u"inps"_s);
    out.writeNamespace(serviceSpace, u"isee"_s);
    out.writeStartElement(soapSpace, u"Envelope"_s);
    writeHeader(out, identity);
    out.writeStartElement(soapSpace, u"Body"_s);
    writeQuestion(out, child, day);
    out.writeEndDocument();
    return soap;
}

Result<std::optional<FoundIsee>> readInpsAnswer(const QByteArray &soap, const FiscalCode &child) {
    const auto root = readStrictXml(soap);
    if (!root)
        return fail(root.error());
    if (root->space != soapSpace || root->name != u"Envelope"_s)
        return unreadable(u"no envelope"_s);
    const auto body = root->only(soapSpace, u"Body");
    if (!body)
        return fail(body.error());
    return (*body)
        ->only(serviceSpace, u"ConsultazioneIndicatoreResponse")
        .and_then([](const XmlElement *response) {
            return response->only(serviceSpace, u"ConsultazioneIndicatoreResult");
        })
        .and_then([&child](const XmlElement *result) { return readResult(*result, child); });
}

} // namespace campanella::backend
