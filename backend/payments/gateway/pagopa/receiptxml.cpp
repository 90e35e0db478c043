// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/receiptxml.h"

#include "backend/outbound/strictxml.h"
#include "domain/clock.h"

#include <QRegularExpression>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

const QString space = u"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd"_s;
constexpr XmlLimits limits{262'144, 16, 2'000};

tl::unexpected<Failure> unreadable(const QString &what) {
    return fail(FailureCode::GatewayAnswerInvalid, u"receipt: "_s + what);
}

/// A field that must be there; the schema leaves children without a namespace.
Result<QString> field(const XmlElement &receipt, QStringView name) {
    const auto text = receipt.textOf(u"", name);
    if (text && text->isEmpty())
        return unreadable(name.toString() + u" is missing"_s);
    return text;
}

/// The Italian day of xs:dateTime, which is local unless it names a zone, or of xs:date.
QDate dayOf(const QString &text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() != Qt::LocalTime)
        return italianDay(moment.toUTC());
    return isoDay(QStringView(text).left(10));
}

/// Both may be missing (ctReceiptV2).
Result<QDate> paidOn(const XmlElement &receipt) {
    const auto moment = receipt.textOf(u"", u"paymentDateTime");
    const auto day = receipt.textOf(u"", u"applicationDate");
    if (!moment || !day)
        return fail(moment ? day.error() : moment.error());
    const QString &told = moment->isEmpty() ? *day : *moment;
    const QDate paid = dayOf(told);
    return paid.isValid() || told.isEmpty() ? Result<QDate>(paid) : unreadable(u"no day"_s);
}

Result<Receipt> readFields(const XmlElement &receipt) {
    static const QRegularExpression notice(u"\\A[0-9]{18}\\z"_s);
    const auto id = field(receipt, u"receiptId");
    const auto number = field(receipt, u"noticeNumber");
    const auto creditor = field(receipt, u"fiscalCode");
    const auto outcome = field(receipt, u"outcome");
    const auto sum = field(receipt, u"paymentAmount");
    const auto psp = receipt.textOf(u"", u"PSPCompanyName");
    for (const auto *text : {&id, &number, &creditor, &outcome, &sum, &psp})
        if (!*text)
            return fail(text->error());
    const auto amount = Money::parse(*sum);
    const auto day = paidOn(receipt);
    if (!notice.match(*number).hasMatch() || !amount)
        return unreadable(u"noticeNumber or paymentAmount"_s);
    if (!day)
        return fail(day.error());
    return Receipt{*id, *number, *creditor, *amount, *day, *psp, *outcome == "OK"_L1, {}};
}

} // namespace

Result<Receipt> readReceipt(const XmlElement &message) {
    return message.only(u"", u"receipt").and_then([](const XmlElement *receipt) {
        return readFields(*receipt);
    });
}

Result<Receipt> readReceiptXml(const QByteArray &xml) {
    const auto root = readStrictXml(xml, limits);
    if (!root)
        return fail(root.error());
    if (root->space != space ||
        (root->name != "paSendRTReq"_L1 && root->name != "paSendRTV2Request"_L1))
        return unreadable(u"another document"_s);
    return readReceipt(*root).map([&xml](Receipt receipt) {
        receipt.raw = xml;
        return receipt;
    });
}

} // namespace campanella::backend
