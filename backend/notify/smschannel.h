// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "backend/outbound/httpsclient.h"

#include <QJsonObject>

namespace campanella::backend {

/// Whoever sends the municipality's short messages over HTTPS.
struct SmsSettings {
    QUrl url;
    QByteArray header; ///< that carries the key
    QByteArray key;    ///< its whole value; never in a log
    QJsonObject body;  ///< of each request; texts in it have {number} and {text}
    QString authorityFile = {};
};

/// What a short message says: a body of one line as it is, else the subject and where to read on.
[[nodiscard]] QString shortText(const Mail &mail);

/// Short messages, one POST each.
class SmsChannel final : public Channel {
public:
    explicit SmsChannel(SmsSettings settings);
    [[nodiscard]] Result<> send(const Mail &mail) override;

private:
    SmsSettings m_settings;
    HttpsClient m_client;
};

} // namespace campanella::backend
