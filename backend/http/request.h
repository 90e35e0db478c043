// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

namespace campanella::backend {

/// One HTTP request, already framed and within limits. Handlers see nothing of sockets.
struct Request {
    QByteArray method; ///< "GET"
    QString path;      ///< decoded, without query: "/v1/payments/dues"
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QHash<QString, QString> parameters; ///< filled by the router: {due_id} → value
    QString id;                         ///< request id, ours or the caller's if well-formed
    QString peer;                       ///< address of the peer, for throttling only

    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const {
        return headers.value(lowerName);
    }
    /// The token of `Authorization: Bearer …`; empty when there is none.
    [[nodiscard]] QByteArray bearer() const;
};

} // namespace campanella::backend
