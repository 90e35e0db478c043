// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "backend/outbound/httpsclient.h"

namespace campanella::backend {

/// The municipality's service in App IO.
struct IoSettings {
    QUrl url;       ///< of the API, without a path
    QByteArray key; ///< of the service (Ocp-Apim-Subscription-Key); never in a log
    QString authorityFile = {};
};

/// Messages in App IO by its public API (docs.pagopa.it, Guida tecnica, API Messaggi): asks first
/// whether the citizen takes messages of this service, POST /api/v1/profiles, then POST
/// /api/v1/messages. The codice fiscale is in bodies only, never in an address.
class IoChannel final : public Channel {
public:
    explicit IoChannel(IoSettings settings);
    [[nodiscard]] Result<> send(const Mail &mail) override;

private:
    [[nodiscard]] Result<OutboundAnswer> post(const QString &path, const QByteArray &body) const;
    [[nodiscard]] Result<> askProfile(const QString &fiscalCode) const;

    IoSettings m_settings;
    HttpsClient m_client;
};

} // namespace campanella::backend
