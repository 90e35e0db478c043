// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/govpay/govpayreceipts.h"

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int centsInEuro = 100;
constexpr double mostCents = 9'999'999'999;

tl::unexpected<Failure> unreadable(const QString &what) {
    return fail(FailureCode::GatewayAnswerInvalid, what);
}

/// Cents of a number of euro; nothing for less than nothing, fractions of a cent and no number.
std::optional<Money> moneyOf(const QJsonValue &value) {
    const double cents = value.toDouble(-1) * centsInEuro;
    const double whole = std::round(cents);
    constexpr double slip = 0.001; // of binary fractions
    if (whole < 0 || whole > mostCents || std::abs(cents - whole) > slip)
        return std::nullopt;
    return Money::fromCents(static_cast<qint64>(whole));
}

Result<QJsonObject> object(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? Result<QJsonObject>(document.object())
                               : unreadable(u"no JSON object"_s);
}

/// "receiptId" in the examples of SANP 2.4, "idRicevuta" in the schema.
QString receiptIdOf(const QJsonObject &receipt) {
    const QString id = receipt.value(u"idRicevuta"_s).toString();
    return id.isEmpty() ? receipt.value(u"receiptId"_s).toString() : id;
}

Result<NoticeNumber> noticeOf(const QJsonObject &receipt) {
    const QString told =
        receipt.value(u"pendenza"_s).toObject().value(u"numeroAvviso"_s).toString();
    return NoticeNumber::parseLenient(told.isEmpty() ? u'3' + receipt.value(u"iuv"_s).toString()
                                                     : told);
}

/// Only positive ones are given; where an outcome is told, it has to be one of these.
bool succeeded(const QJsonObject &receipt) {
    const QString outcome = receipt.value(u"esito"_s).toString();
    const QString state = receipt.value(u"stato"_s).toString();
    return (outcome.isEmpty() || outcome == "ESEGUITO"_L1) &&
           (state.isEmpty() || state == "ESEGUITO"_L1 || state == "PAGAMENTO_ESEGUITO"_L1 ||
            state == "RT_ACCETTATA_PA"_L1);
}

/// The day of the payment; where it is not told, that of the first voce.
QDate paidOn(const QJsonObject &receipt) {
    const QDate told = isoDay(QStringView(receipt.value(u"dataPagamento"_s).toString()).left(10));
    if (told.isValid())
        return told;
    const QJsonArray voci = receipt.value(u"pendenza"_s).toObject().value(u"voci"_s).toArray();
    const QJsonObject riscossione = voci.at(0).toObject().value(u"riscossione"_s).toObject();
    return isoDay(QStringView(riscossione.value(u"data"_s).toString()).left(10));
}

QString pspOf(const QJsonObject &receipt) {
    for (const QString &key : {u"istitutoAttestante"_s, u"attestante"_s})
        if (receipt.contains(key))
            return receipt.value(key).toObject().value(u"denominazione"_s).toString();
    return {};
}

} // namespace

Result<ReceiptLines> readReceiptLines(const QByteArray &json) {
    const auto list = object(json);
    if (!list)
        return fail(list.error());
    if (!list->value(u"risultati"_s).isArray())
        return unreadable(u"no list of receipts"_s);
    ReceiptLines read{{}, list->value(u"numPagine"_s).toInt()};
    for (const QJsonValue &item : list->value(u"risultati"_s).toArray()) {
        const auto notice = noticeOf(item.toObject());
        const QString id = receiptIdOf(item.toObject());
        if (notice && !id.isEmpty())
            read.lines.append({*notice, id});
    }
    return read;
}

Result<Receipt> readGovpayReceipt(const QByteArray &json, const NoticeNumber &notice) {
    const auto receipt = object(json);
    if (!receipt)
        return fail(receipt.error());
    const QString id = receiptIdOf(*receipt);
    const QString creditor =
        receipt->value(u"dominio"_s).toObject().value(u"idDominio"_s).toString();
    const auto amount = moneyOf(receipt->value(u"importo"_s));
    const auto told = noticeOf(*receipt);
    if (id.isEmpty() || creditor.isEmpty() || !amount)
        return unreadable(u"receipt: idRicevuta, dominio or importo"_s);
    if (!told || *told != notice)
        return unreadable(u"receipt: of another notice"_s);
    return Receipt{id,
                   notice.toString(),
                   creditor,
                   *amount,
                   paidOn(*receipt),
                   pspOf(*receipt),
                   succeeded(*receipt),
                   json};
}

} // namespace campanella::backend
