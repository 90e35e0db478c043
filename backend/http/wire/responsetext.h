// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/response.h"

#include <QByteArray>
#include <QString>

namespace campanella::backend {

/// How an answer goes out on its connection.
struct Framing {
    bool withBody = true;  ///< false for HEAD: same head, no body
    bool keepAlive = true; ///< false closes the connection after the answer
    QString requestId;
};

/// The bytes of an HTTP/1.1 answer: status line, the heads that every answer carries, body.
/// A header whose name or value could break the line is left out.
[[nodiscard]] QByteArray responseText(const Response &response, const Framing &framing);

} // namespace campanella::backend
