// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/iochannel.h"
#include "backend/notify/smschannel.h"
#include "backend/notify/smtpmailer.h"

#include <QDir>

#include <memory>
#include <optional>

namespace campanella::backend {

/// Who carries the municipality's mail, as its file says (docs/operations.md): a server, or a
/// folder that collects it.
struct MailConfiguration {
    Sender sender;
    SmtpServer server;
    QString folder; ///< not empty: instead of the server
    std::optional<SmsSettings> sms = {};
    std::optional<IoSettings> io = {};
};

/// Reads the JSON text; files that it names are looked for from `folder`. Fails with
/// ConfigurationInvalid, `detail` begins with the JSON pointer of the field.
[[nodiscard]] Result<MailConfiguration> readMailConfiguration(const QByteArray &json,
                                                              const QDir &folder);

/// The same from a file.
[[nodiscard]] Result<MailConfiguration> loadMailConfiguration(const QString &fileName);

/// Whoever carries mail.
[[nodiscard]] std::unique_ptr<Channel> makeMailer(const MailConfiguration &configuration);
/// Mail, and SMS and App IO where they are set up.
[[nodiscard]] std::unique_ptr<Channel> makeChannels(const MailConfiguration &configuration);

} // namespace campanella::backend
