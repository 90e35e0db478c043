// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/api/calls.h"
#include "app/connection/municipalapi.h"

namespace campanella::app {

namespace {

const QString pairingsPath = QStringLiteral("/v1/household/pairings");
const QString invitationsPath = QStringLiteral("/v1/household/invitations");
const QString iseePath = QStringLiteral("/v1/household/isee");
const QString profilePath = QStringLiteral("/v1/household/profile");

QString proposalPath(const PublicId &child) {
    return pairingsPath + QStringLiteral("/proposals/") + child.toString();
}

QString invitationPath(const PublicId &id) {
    return invitationsPath + u'/' + id.toString();
}

} // namespace

QFuture<Result<Person>> MunicipalApi::person() const {
    return ask<Person>(m_connection, ApiRequest::get(QStringLiteral("/v1/household/person")));
}

QFuture<Result<QList<Child>>> MunicipalApi::children() const {
    return ask<QList<Child>>(m_connection,
                             ApiRequest::get(QStringLiteral("/v1/household/children")));
}

QFuture<Result<Pairings>> MunicipalApi::pairings() const {
    return ask<Pairings>(m_connection, ApiRequest::get(pairingsPath));
}

QFuture<Result<LinkedChild>> MunicipalApi::pair(const PairingRequest &wanted) const {
    return ask<LinkedChild>(m_connection, unsafe("POST", pairingsPath, toJson(wanted)));
}

QFuture<Result<LinkedChild>> MunicipalApi::confirmProposal(const PublicId &child) const {
    return ask<LinkedChild>(m_connection, unsafe("PUT", proposalPath(child)));
}

QFuture<Result<>> MunicipalApi::declineProposal(const PublicId &child) const {
    return tell(m_connection, unsafe("DELETE", proposalPath(child)));
}

QFuture<Result<Invitation>> MunicipalApi::invite(const NewInvitation &wanted) const {
    return ask<Invitation>(m_connection, unsafe("POST", invitationsPath, toJson(wanted)));
}

QFuture<Result<LinkedChild>> MunicipalApi::acceptInvitation(const PublicId &id) const {
    return ask<LinkedChild>(m_connection,
                            unsafe("PUT", invitationPath(id) + QStringLiteral("/accepted")));
}

QFuture<Result<>> MunicipalApi::endInvitation(const PublicId &id) const {
    return tell(m_connection, unsafe("DELETE", invitationPath(id)));
}

QFuture<Result<PersonProfile>> MunicipalApi::profile() const {
    return ask<PersonProfile>(m_connection, ApiRequest::get(profilePath));
}

QFuture<Result<Contacts>> MunicipalApi::changeContacts(const ContactChoices &choices,
                                                       const QString &version) const {
    ApiRequest request = unsafe("PUT", profilePath + QStringLiteral("/contacts"), toJson(choices));
    request.ifVersion = version.toLatin1();
    return ask<Contacts>(m_connection, request);
}

QFuture<Result<>> MunicipalApi::requestEmailChange(const EmailChange &wanted) const {
    return tell(m_connection,
                unsafe("POST", profilePath + QStringLiteral("/email"), toJson(wanted)));
}

QFuture<Result<Contacts>> MunicipalApi::confirmEmailChange(const EmailChangeProof &proof) const {
    return ask<Contacts>(m_connection,
                         unsafe("PUT", profilePath + QStringLiteral("/email"), toJson(proof)));
}

QFuture<Result<>> MunicipalApi::requestMobileCode(const MobileChange &wanted) const {
    return tell(m_connection,
                unsafe("POST", profilePath + QStringLiteral("/mobile"), toJson(wanted)));
}

QFuture<Result<Contacts>> MunicipalApi::confirmMobile(const MobileChangeProof &proof) const {
    return ask<Contacts>(m_connection,
                         unsafe("PUT", profilePath + QStringLiteral("/mobile"), toJson(proof)));
}

QFuture<Result<QList<Delivery>>> MunicipalApi::deliveries() const {
    return ask<QList<Delivery>>(m_connection,
                                ApiRequest::get(QStringLiteral("/v1/messages/deliveries")));
}

QFuture<Result<IseeDeclaration>> MunicipalApi::isee() const {
    return ask<IseeDeclaration>(m_connection, ApiRequest::get(iseePath));
}

QFuture<Result<IseeDeclaration>> MunicipalApi::authoriseIsee(const IseeRequest &wanted) const {
    return ask<IseeDeclaration>(m_connection, unsafe("PUT", iseePath, toJson(wanted)));
}

QFuture<Result<IseeDeclaration>> MunicipalApi::revokeIsee() const {
    return ask<IseeDeclaration>(m_connection, unsafe("DELETE", iseePath));
}

} // namespace campanella::app
