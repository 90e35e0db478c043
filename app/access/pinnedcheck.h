// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace campanella::app {

/// Whether a server's certificate, the first of `chain` (DER), was issued for `host` by one of
/// `authorities` (PEM), now and for servers (RFC 5280 §6, RFC 6125). The system's authorities do
/// not count. Only campanella-signin links this: it brings OpenSSL along.
[[nodiscard]] bool isIssuedBy(const QByteArray &authorities, const QList<QByteArray> &chain,
                              const QString &host);

} // namespace campanella::app
