// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/paymentconfiguration.h"

#include "backend/payments/gateway/pagopa/pagopagateway.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace campanella::backend {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<PaymentGateway>> readPaymentConfiguration(const QByteArray &json,
                                                                 const QDir &folder) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(FailureCode::ConfigurationInvalid, u"no JSON object"_s);
    const Settings root(document.object(), {}, folder);
    const auto kind = root.text(u"kind"_s);
    if (!kind)
        return fail(kind.error());
    if (*kind != "pagopa"_L1)
        return root.wrong(u"kind"_s, u"pagopa is needed"_s);
    return readPagopaSettings(root).map([](const PagopaSettings &settings) {
        return std::shared_ptr<PaymentGateway>(std::make_shared<PagopaGateway>(settings));
    });
}

Result<std::shared_ptr<PaymentGateway>> loadPaymentConfiguration(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::ConfigurationInvalid, u"the file cannot be read"_s);
    return readPaymentConfiguration(file.readAll(), QFileInfo(fileName).absoluteDir());
}

} // namespace campanella::backend
