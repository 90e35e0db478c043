// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/api/calls.h"
#include "app/connection/devicename.h"
#include "app/connection/municipalapi.h"

namespace campanella::app {

namespace {

// A request that begins a session says on which device.
ApiRequest beginning(const QString &path, const QByteArray &body) {
    ApiRequest request = unsafe("POST", path, body);
    request.device = deviceName();
    return request;
}

} // namespace

QFuture<Result<AccessOffer>> MunicipalApi::accessOffer() const {
    return ask<AccessOffer>(m_connection, ApiRequest::get(QStringLiteral("/v1/access/ways")));
}

QFuture<Result<SessionGrant>> MunicipalApi::signIn(const Credentials &credentials) const {
    return ask<SessionGrant>(m_connection,
                             beginning(QStringLiteral("/v1/access/sessions"), toJson(credentials)));
}

QFuture<Result<SignInOutcome>> MunicipalApi::redeem(const Redemption &redemption) const {
    return ask<SignInOutcome>(m_connection,
                              beginning(QStringLiteral("/v1/access/redeem"), toJson(redemption)));
}

QFuture<Result<SessionGrant>> MunicipalApi::createProfile(const NewProfile &profile) const {
    return ask<SessionGrant>(m_connection,
                             beginning(QStringLiteral("/v1/access/profiles"), toJson(profile)));
}

QFuture<Result<SignOutAnswer>> MunicipalApi::signOut() const {
    const ApiRequest request = unsafe("DELETE", QStringLiteral("/v1/access/sessions/current"));
    return m_connection.send(request).then(
        [](const Result<QByteArray> &answer) -> Result<SignOutAnswer> {
            if (answer && answer->isEmpty())
                return SignOutAnswer{}; // 204: nothing is left to do
            return readAnswer<SignOutAnswer>(answer);
        });
}

QFuture<Result<>> MunicipalApi::registerAccount(const Registration &wanted) const {
    return tell(m_connection,
                unsafe("POST", QStringLiteral("/v1/access/registrations"), toJson(wanted)));
}

QFuture<Result<SessionGrant>> MunicipalApi::confirmRegistration(const EmailProof &proof) const {
    return ask<SessionGrant>(
        m_connection, beginning(QStringLiteral("/v1/access/registrations/confirm"), toJson(proof)));
}

QFuture<Result<>> MunicipalApi::requestPasswordReset(const PasswordResetRequest &request) const {
    return tell(m_connection,
                unsafe("POST", QStringLiteral("/v1/access/password-resets"), toJson(request)));
}

QFuture<Result<>> MunicipalApi::resetPassword(const PasswordReset &reset) const {
    return tell(m_connection, unsafe("POST", QStringLiteral("/v1/access/password-resets/confirm"),
                                     toJson(reset)));
}

QFuture<Result<AccountSummary>> MunicipalApi::account() const {
    return ask<AccountSummary>(m_connection, ApiRequest::get(QStringLiteral("/v1/access/account")));
}

QFuture<Result<>> MunicipalApi::changePassword(const PasswordChange &change) const {
    return tell(m_connection, unsafe("PUT", QStringLiteral("/v1/access/password"), toJson(change)));
}

QFuture<Result<QList<OpenSession>>> MunicipalApi::openSessions() const {
    return ask<QList<OpenSession>>(m_connection,
                                   ApiRequest::get(QStringLiteral("/v1/access/sessions")));
}

QFuture<Result<>> MunicipalApi::endOtherSessions() const {
    return tell(m_connection, unsafe("DELETE", QStringLiteral("/v1/access/sessions/others")));
}

} // namespace campanella::app
