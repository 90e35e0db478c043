// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/paymentconfiguration.h"

#include "backend/payments/gateway/pagopa/pagopagateway.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace campanella::backend {

using namespace Qt::StringLiterals;

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
