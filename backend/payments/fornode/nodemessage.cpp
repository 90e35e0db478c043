// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/fornode/nodemessage.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView soapSpace = u"http://schemas.xmlsoap.org/soap/envelope/";
constexpr QStringView nodeSpace = u"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd";
constexpr XmlLimits limits{262'144, 16, 2'000};
constexpr qsizetype longestName = 35;

struct Operation {
    QLatin1StringView name;
    QLatin1StringView answer;
    NodeAsk ask;
};
constexpr std::array operations{
    Operation{"paVerifyPaymentNoticeReq"_L1, "paVerifyPaymentNoticeRes"_L1, NodeAsk::Verify},
    Operation{"paGetPaymentV2Request"_L1, "paGetPaymentV2Response"_L1, NodeAsk::Pay},
    Operation{"paSendRTV2Request"_L1, "paSendRTV2Response"_L1, NodeAsk::Receipt},
    Operation{"paSendRTReq"_L1, "paSendRTRes"_L1, NodeAsk::Receipt},
    Operation{"paDemandPaymentNoticeRequest"_L1, "paDemandPaymentNoticeResponse"_L1,
              NodeAsk::Demand},
};

tl::unexpected<Failure> unreadable(const QString &what) {
    return fail(FailureCode::GatewayAnswerInvalid, u"paForNode: "_s + what);
}

/// A field that must be there, of so many characters at most.
Result<QString> field(const XmlElement &parent, QStringView name) {
    const auto text = parent.textOf(u"", name, longestName);
    if (text && text->isEmpty())
        return unreadable(name.toString() + u" is missing"_s);
    return text;
}

Result<QString> digits(const XmlElement &parent, QStringView name, qsizetype count) {
    const auto text = field(parent, name);
    if (!text)
        return text;
    const bool good =
        text->size() == count &&
        std::all_of(text->cbegin(), text->cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return good ? text : unreadable(name.toString());
}

/// stAmount of the schema: two decimals, no sign, up to 999999999.99.
Result<> checkAmount(const XmlElement &parent, QStringView name) {
    static const QRegularExpression shape(u"\\A0*[0-9]{1,9}\\.[0-9]{2}\\z"_s);
    const auto text = parent.textOf(u"", name);
    if (!text)
        return fail(text.error());
    const bool good = text->isEmpty() || shape.match(*text).hasMatch();
    return good ? Result<>() : unreadable(name.toString());
}

/// The children are those, in that order, each at most once (xsd:sequence).
Result<> checkSequence(const XmlElement &parent, const QStringList &names) {
    qsizetype next = 0;
    for (const XmlElement &child : parent.children) {
        const qsizetype at = child.space.isEmpty() ? names.indexOf(child.name, next) : -1;
        if (at < 0)
            return unreadable(u"an element that is out of place"_s);
        next = at + 1;
    }
    return {};
}

} // namespace

Result<NodeMessage> readNodeMessage(const QByteArray &soap) {
    auto root = readStrictXml(soap, limits);
    if (!root)
        return fail(std::move(root).error());
    if (root->space != soapSpace || root->name != "Envelope"_L1)
        return unreadable(u"no envelope"_s);
    const auto body = root->only(soapSpace, u"Body");
    if (!body)
        return fail(body.error());
    if ((*body)->children.size() != 1 || (*body)->children.front().space != nodeSpace)
        return unreadable(u"no message of its"_s);
    const XmlElement &element = (*body)->children.front();
    const auto *known = std::find_if(operations.begin(), operations.end(),
                                     [&](const auto &one) { return one.name == element.name; });
    if (known == operations.end())
        return unreadable(u"a message that is not served"_s);
    return NodeMessage{known->ask, known->answer, element};
}

Result<NodeHead> readNodeHead(const NodeMessage &message) {
    const auto organization = field(message.element, u"idPA");
    const auto broker = field(message.element, u"idBrokerPA");
    const auto station = field(message.element, u"idStation");
    for (const auto *text : {&organization, &broker, &station})
        if (!*text)
            return fail(text->error());
    return NodeHead{*organization, *broker, *station};
}

Result<NodeNotice> readNodeNotice(const NodeMessage &message) {
    QStringList names{u"idPA"_s, u"idBrokerPA"_s, u"idStation"_s, u"qrCode"_s};
    if (message.ask == NodeAsk::Pay)
        names += {u"amount"_s, u"paymentNote"_s, u"transferType"_s, u"dueDate"_s};
    const auto code = checkSequence(message.element, names)
                          .and_then([&] { return checkAmount(message.element, u"amount"); })
                          .and_then([&] { return message.element.only(u"", u"qrCode"); });
    if (!code)
        return fail(code.error());
    const auto organization = digits(**code, u"fiscalCode", 11);
    const auto number = digits(**code, u"noticeNumber", 18);
    if (!organization || !number)
        return fail(organization ? number.error() : organization.error());
    return NodeNotice{*organization, *number};
}

Result<> checkReceiptAmount(const NodeMessage &message) {
    return message.element.only(u"", u"receipt").and_then([](const XmlElement *receipt) {
        return checkAmount(*receipt, u"paymentAmount");
    });
}

} // namespace campanella::backend
