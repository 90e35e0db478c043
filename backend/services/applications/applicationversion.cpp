// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationversion.h"

namespace campanella::backend {

Result<int> versionOf(const Request &request) {
    const QByteArray tag = request.header("if-match").trimmed();
    bool isNumber = false;
    const int version = tag.mid(1, tag.size() - 2).toInt(&isNumber);
    if (!isNumber || !tag.startsWith('"') || !tag.endsWith('"'))
        return fail(FailureCode::EditStale, QStringLiteral("If-Match names no version"));
    return version;
}

Response withVersion(Response response, int version) {
    response.headers.emplaceBack("ETag", '"' + QByteArray::number(version) + '"');
    return response;
}

} // namespace campanella::backend
