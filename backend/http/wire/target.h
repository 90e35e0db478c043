// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QString>
#include <QUrlQuery>

namespace campanella::backend {

/// The target of a request line (RFC 9112 §3.2.1, origin form), decoded once.
struct Target {
    QString path;
    QUrlQuery query;

    /// Strict on purpose, so that no two readers can understand one path differently: fails with
    /// RequestMalformed for a bad %XX, a control character, bytes that are not UTF-8, an encoded
    /// slash, a backslash, a `.` or `..` segment or anything but "/…".
    [[nodiscard]] static Result<Target> parse(QByteArrayView text);
};

} // namespace campanella::backend
