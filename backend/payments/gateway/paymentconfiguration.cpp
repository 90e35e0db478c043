// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/paymentconfiguration.h"

#include "backend/payments/gateway/govpay/govpaygateway.h"
#include "backend/payments/gateway/pagopa/pagopagateway.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// GovPay has the town's station: there is no other beside it, and GPD is not asked.
Result<PaymentConfiguration> readGovpay(const Settings &root, const PagopaSettings &checkout) {
    for (const QString &key : {u"station"_s, u"positions"_s, u"receipts_url"_s})
        if (root.has(key))
            return root.wrong(key, u"is not for who has govpay"_s);
    return root.object(u"govpay"_s)
        .and_then([&](const Settings &govpay) { return readGovpaySettings(govpay, checkout); })
        .map([](const GovpaySettings &settings) {
            return PaymentConfiguration{std::make_shared<GovpayGateway>(settings), std::nullopt};
        });
}

} // namespace

Result<PaymentConfiguration> readPaymentConfiguration(const QByteArray &json, const QDir &folder) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(FailureCode::ConfigurationInvalid, u"no JSON object"_s);
    const Settings root(document.object(), {}, folder);
    const auto kind = root.text(u"kind"_s);
    if (!kind)
        return fail(kind.error());
    if (*kind != "pagopa"_L1)
        return root.wrong(u"kind"_s, u"pagopa is needed"_s);
    const auto pagopa = readPagopaSettings(root);
    if (!pagopa)
        return fail(pagopa.error());
    if (root.has(u"govpay"_s))
        return readGovpay(root, *pagopa);
    PaymentConfiguration read{std::make_shared<PagopaGateway>(*pagopa), std::nullopt};
    if (!root.has(u"station"_s))
        return read;
    return root.object(u"station"_s)
        .and_then([&](const Settings &station) { return readStationSettings(station, *pagopa); })
        .map([&read](const StationSettings &station) {
            read.station = station;
            return read;
        });
}

Result<PaymentConfiguration> loadPaymentConfiguration(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::ConfigurationInvalid, u"the file cannot be read"_s);
    return readPaymentConfiguration(file.readAll(), QFileInfo(fileName).absoluteDir());
}

} // namespace campanella::backend
