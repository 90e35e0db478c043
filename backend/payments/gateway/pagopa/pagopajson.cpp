// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/pagopajson.h"

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 140;

QByteArray compact(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString text(const QUrl &url) {
    return QString::fromLatin1(url.toEncoded());
}

QJsonObject noticeOf(const Municipality &creditor, const Due &due) {
    return {{u"noticeNumber"_s, due.noticeNumber.toString()},
            {u"fiscalCode"_s, creditor.fiscalCode.toString()},
            {u"amount"_s, due.amount.cents()},
            {u"companyName"_s, creditor.name.left(longestText)},
            {u"description"_s, due.subject.left(longestText)}};
}

/// The end of the day in Italy is near enough: a day later nobody refuses the payment.
QString moment(QDate day) {
    return day.toString(Qt::ISODate) + u"T21:59:59.000Z"_s;
}

QJsonObject transferOf(const PagopaSettings &settings, const Municipality &creditor,
                       const Due &due) {
    return {{u"idTransfer"_s, u"1"_s},
            {u"amount"_s, due.amount.cents()},
            {u"organizationFiscalCode"_s, settings.organization},
            {u"companyName"_s, creditor.name.left(longestText)},
            {u"remittanceInformation"_s, remittance(due)},
            {u"category"_s, settings.taxonomy.value(due.service.kind)},
            {u"iban"_s, settings.iban ? settings.iban->toString() : QString()}};
}

QJsonObject optionOf(const PagopaSettings &settings, const Municipality &creditor, const Due &due,
                     const QDateTime &now) {
    return {{u"iuv"_s, due.noticeNumber.iuv()},
            {u"nav"_s, due.noticeNumber.toString()},
            {u"amount"_s, due.amount.cents()},
            {u"description"_s, due.subject.left(longestText)},
            {u"isPartialPayment"_s, false},
            {u"dueDate"_s, moment(lastDay(due, italianDay(now)))},
            {u"transfer"_s, QJsonArray{transferOf(settings, creditor, due)}}};
}

tl::unexpected<Failure> unreadable(const QString &what) {
    return fail(FailureCode::GatewayAnswerInvalid, what);
}

} // namespace

QString remittance(const Due &due) {
    return u"/RFB/%1/%2/TXT/%3"_s.arg(due.noticeNumber.iuv(), due.amount.toString(), due.subject)
        .left(longestText);
}

QDate lastDay(const Due &due, QDate today) {
    return due.dueDate ? std::max(*due.dueDate, today.addDays(1)) : today.addYears(1);
}

QByteArray cartJson(const Cart &cart) {
    QJsonArray notices;
    for (const Due &due : cart.dues)
        notices.append(noticeOf(cart.creditor, due));
    return compact(
        {{u"paymentNotices"_s, notices},
         {u"returnUrls"_s, QJsonObject{{u"returnOkUrl"_s, text(cart.returns.ok)},
                                       {u"returnCancelUrl"_s, text(cart.returns.cancelled)},
                                       {u"returnErrorUrl"_s, text(cart.returns.failed)},
                                       {u"returnWaitingUrl"_s, text(cart.returns.waiting)}}},
         {u"allCCP"_s, false}});
}

QString positionId(const PagopaSettings &settings, const Due &due) {
    return settings.organization + u'-' + due.id.toString();
}

Result<QByteArray> positionJson(const PagopaSettings &settings, const Municipality &creditor,
                                const Due &due, const QDateTime &now) {
    if (!due.payer.fiscalCode)
        return fail(FailureCode::FieldInvalid, u"the payer has no fiscal code"_s);
    return compact({{u"iupd"_s, positionId(settings, due)},
                    {u"type"_s, due.payer.fiscalCode->isPerson() ? u"F"_s : u"G"_s},
                    {u"fiscalCode"_s, due.payer.fiscalCode->toString()},
                    {u"fullName"_s, due.payer.name},
                    {u"companyName"_s, creditor.name.left(longestText)},
                    {u"switchToExpired"_s, false},
                    {u"paymentOption"_s, QJsonArray{optionOf(settings, creditor, due, now)}}});
}

QByteArray paidJson(const Due &due) {
    return compact(due.payment ? QJsonObject{{u"paymentDate"_s, moment(due.payment->paidOn)}}
                               : QJsonObject());
}

Result<PositionThere> readPosition(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString status = object.value(u"status"_s).toString();
    if (status.isEmpty())
        return unreadable(u"a position without status"_s);
    const QJsonObject option = object.value(u"paymentOption"_s).toArray().at(0).toObject();
    return PositionThere{status, option.value(u"amount"_s).toInteger()};
}

Result<ReceiptsPage> readReceiptsPage(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.value(u"results"_s).isArray())
        return unreadable(u"no list of receipts"_s);
    ReceiptsPage page{{}, object.value(u"totalPages"_s).toInt()};
    for (const QJsonValue &item : object.value(u"results"_s).toArray()) {
        // GPD gives a notice the auxiliary digit 3 unless it was told another number.
        const auto notice =
            NoticeNumber::parseLenient(u'3' + item.toObject().value(u"iuv"_s).toString());
        if (notice)
            page.notices.append(*notice);
    }
    return page;
}

} // namespace campanella::backend
