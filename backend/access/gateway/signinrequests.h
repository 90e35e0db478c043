// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/gateway/signins.h"
#include "backend/http/request.h"
#include "backend/identity/signinways.h"

namespace campanella::backend {

/// How a sign-in begins, from the query of /v1/access/start. Fails with SignInNotOurs, `detail`
/// names the parameter: each must be there once and be what docs/openapi.yaml says.
[[nodiscard]] Result<SignInRequest> readSignInRequest(const QUrlQuery &query,
                                                      const SignInWays &ways, const QUrl &doneUrl);

/// Whether a sign-in may end at that address: "http://127.0.0.1:PORT/PATH" of a program on the
/// person's own machine (RFC 8252 §7.3), or `doneUrl` of this backend. Nothing else, however alike.
[[nodiscard]] bool mayReturnTo(const QString &address, const QUrl &doneUrl);

/// The value of a parameter that is there exactly once.
[[nodiscard]] std::optional<QString> onlyValue(const QUrlQuery &query, const QString &key);

/// The fields of a form (application/x-www-form-urlencoded).
[[nodiscard]] QUrlQuery formOf(const Request &request);

/// The secret that binds a browser to its sign-ins, as its cookie says; empty when there is none.
[[nodiscard]] QByteArray browserSecret(const Request &request);

/// The head that sets it, for ten minutes. SameSite=None: gateways come back with a POST.
[[nodiscard]] QPair<QByteArray, QByteArray> browserCookie(const QByteArray &secret);

} // namespace campanella::backend
