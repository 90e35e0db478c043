// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/httpsclient.h"

#include <QJsonObject>

#include <functional>

namespace campanella::backend::oidc {

/// Sends a request to the gateway: HttpsClient::send, or a test.
using Fetch = std::function<Result<OutboundAnswer>(const OutboundRequest &)>;

/// Names and values of a query or a form, in order.
using Fields = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded, each byte but letters, digits and -._~ escaped.
[[nodiscard]] QByteArray encodeFields(const Fields &fields);

/// The address with these fields after those it has already.
[[nodiscard]] QUrl withFields(QUrl url, const Fields &fields);

/// A GET whose answer is a document of the gateway's.
[[nodiscard]] Result<OutboundAnswer> fetchDocument(const Fetch &fetch, const QUrl &url);

/// Fails with GatewayUnavailable for 5xx and 429, with GatewayAnswerInvalid for any other status
/// than 200; `what` names the endpoint.
[[nodiscard]] Result<> checkStatus(const OutboundAnswer &answer, const QString &what);

} // namespace campanella::backend::oidc
