// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/fetch.h"

#include "backend/identity/oidc/jose/untrusted.h"

#include <QByteArrayList>

namespace campanella::backend::oidc {

QByteArray encodeFields(const Fields &fields) {
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

QUrl withFields(QUrl url, const Fields &fields) {
    const QByteArray before = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray all = before + (before.isEmpty() ? "" : "&") + encodeFields(fields);
    url.setQuery(QString::fromLatin1(all), QUrl::StrictMode);
    return url;
}

Result<OutboundAnswer> fetchDocument(const Fetch &fetch, const QUrl &url) {
    auto answer = fetch({"GET", url, {{"Accept", "application/json"}}, {}});
    if (!answer)
        return answer;
    if (const auto good = checkStatus(*answer, url.path()); !good)
        return fail(good.error());
    return answer;
}

Result<> checkStatus(const OutboundAnswer &answer, const QString &what) {
    constexpr int tooMany = 429;
    if (answer.status == 200)
        return {};
    const QString detail = QStringLiteral("%1 answers %2").arg(what).arg(answer.status);
    if (answer.status >= 500 || answer.status == tooMany)
        return fail(FailureCode::GatewayUnavailable, detail);
    return untrusted(detail);
}

} // namespace campanella::backend::oidc
