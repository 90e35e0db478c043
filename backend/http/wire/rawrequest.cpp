// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/rawrequest.h"

#include "backend/http/wire/target.h"

#include <algorithm>

namespace campanella::backend {

namespace {

bool isSame(const QByteArray &left, const char *right) {
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

Failure malformed(const QString &detail) {
    return {FailureCode::RequestMalformed, detail, {}, {}, {}};
}

} // namespace

QByteArray RawRequest::header(const QByteArray &name) const {
    for (const auto &[key, value] : headers)
        if (isSame(key, name.constData()))
            return value;
    return {};
}

qsizetype RawRequest::count(const QByteArray &name) const {
    return std::count_if(headers.begin(), headers.end(), [&](const auto &header) {
        return isSame(header.first, name.constData());
    });
}

std::optional<Failure> RawRequest::ambiguity() const {
    if (count("Host") != 1)
        return malformed(QStringLiteral("exactly one Host is needed"));
    const qsizetype codings = count("Transfer-Encoding");
    const qsizetype lengths = count("Content-Length");
    if (lengths > 1 || header("Content-Length").contains(',') || (lengths > 0 && codings > 0))
        return malformed(QStringLiteral("ambiguous length"));
    if (codings > 1 || (codings == 1 && !isSame(header("Transfer-Encoding"), "chunked")))
        return malformed(QStringLiteral("unknown transfer coding"));
    return std::nullopt;
}

Result<Request> RawRequest::toRequest(const QString &id, const QString &peer) const {
    const Result<Target> parsed = Target::parse(target);
    if (!parsed)
        return fail(parsed.error());
    Request request{method, parsed->path, parsed->query, {}, body, {}, id, peer};
    for (const auto &[name, value] : headers) {
        QByteArray &joined = request.headers[name.toLower()];
        joined = joined.isEmpty() ? value : joined + ", " + value;
    }
    return request;
}

} // namespace campanella::backend
