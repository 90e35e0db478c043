// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/smtpmailer.h"

#include <QDir>

#include <memory>

namespace campanella::backend {

/// Who carries the municipality's mail, as its file says (docs/operations.md): a server, or a
/// folder that collects it.
struct MailConfiguration {
    Sender sender;
    SmtpServer server;
    QString folder; ///< not empty: instead of the server
};

/// Reads the JSON text; files that it names are looked for from `folder`. Fails with
/// ConfigurationInvalid, `detail` begins with the JSON pointer of the field.
[[nodiscard]] Result<MailConfiguration> readMailConfiguration(const QByteArray &json,
                                                              const QDir &folder);

/// The same from a file.
[[nodiscard]] Result<MailConfiguration> loadMailConfiguration(const QString &fileName);

[[nodiscard]] std::unique_ptr<Channel> makeMailer(const MailConfiguration &configuration);

} // namespace campanella::backend
