// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/municipalapi.h"

#include "app/connection/connection.h"
#include "app/connection/devicename.h"
#include "app/connection/dueswalk.h"
#include "domain/json.h"

namespace campanella::app {

namespace {

constexpr int pageSize = 500;
constexpr int noticesAtOnce = 50;
const QString pairingsPath = QStringLiteral("/v1/household/pairings");
const QString iseePath = QStringLiteral("/v1/household/isee");
const QString profilePath = QStringLiteral("/v1/household/profile");

QString proposalPath(const PublicId &child) {
    return pairingsPath + QStringLiteral("/proposals/") + child.toString();
}

// A success whose body we cannot read is the server's fault, not the person's.
template <typename T>
Result<T> readAnswer(const Result<QByteArray> &answer) {
    if (!answer)
        return fail(answer.error());
    Result<T> record = fromJson<T>(*answer);
    if (record)
        return record;
    Failure failure = record.error();
    failure.code = FailureCode::AnswerUnreadable;
    return fail(std::move(failure));
}

template <typename T>
QFuture<Result<T>> ask(Connection &connection, const ApiRequest &request) {
    return connection.send(request).then(
        [](const Result<QByteArray> &answer) { return readAnswer<T>(answer); });
}

// An answer whose body says nothing.
QFuture<Result<>> tell(Connection &connection, const ApiRequest &request) {
    return connection.send(request).then([](const Result<QByteArray> &answer) -> Result<> {
        if (!answer)
            return fail(answer.error());
        return {};
    });
}

ApiRequest unsafe(const QByteArray &method, const QString &path, const QByteArray &body = {}) {
    ApiRequest request = ApiRequest::get(path);
    request.method = method;
    request.body = body;
    return request;
}

// A request that begins a session says on which device.
ApiRequest beginning(const QString &path, const QByteArray &body) {
    ApiRequest request = unsafe("POST", path, body);
    request.device = deviceName();
    return request;
}

void addIfAny(QUrlQuery &query, const QString &name, const QString &value) {
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery queryOf(const DuesFilter &filter, const QString &cursor) {
    QUrlQuery query;
    addIfAny(query, QStringLiteral("limit"), QString::number(pageSize));
    addIfAny(query, QStringLiteral("cursor"), cursor);
    addIfAny(query, QStringLiteral("child_id"), filter.childId);
    addIfAny(query, QStringLiteral("service_id"), filter.serviceId);
    addIfAny(query, QStringLiteral("school_year"), filter.schoolYear);
    addIfAny(query, QStringLiteral("state"), filter.state);
    return query;
}

QUrlQuery queryOf(const NoticesFilter &filter, const QString &cursor) {
    QUrlQuery query;
    addIfAny(query, QStringLiteral("limit"), QString::number(noticesAtOnce));
    addIfAny(query, QStringLiteral("cursor"), cursor);
    addIfAny(query, QStringLiteral("school_year"), filter.schoolYear);
    addIfAny(query, QStringLiteral("unread"),
             filter.unreadOnly ? QStringLiteral("true") : QString());
    addIfAny(query, QStringLiteral("q"), filter.words);
    return query;
}

QString noticePath(const PublicId &id) {
    return QStringLiteral("/v1/messages/notices/") + id.toString();
}

ApiRequest posting(const QString &path, const QByteArray &body, const QByteArray &key) {
    ApiRequest request = unsafe("POST", path, body);
    request.idempotencyKey = key;
    return request;
}

QString threadPath(const PublicId &id, const QString &more = {}) {
    return QStringLiteral("/v1/messages/threads/") + id.toString() + more;
}

const QString applicationsPath = QStringLiteral("/v1/services/applications");

QString applicationPath(const PublicId &id, const QString &more = {}) {
    return applicationsPath + u'/' + id.toString() + more;
}

const QString attachmentsPath = QStringLiteral("/v1/services/attachments");

QString attachmentPath(const PublicId &id, const QString &more = {}) {
    return attachmentsPath + u'/' + id.toString() + more;
}

const QString checkoutsPath = QStringLiteral("/v1/payments/checkouts");

} // namespace

MunicipalApi::MunicipalApi(Connection &connection)
    : m_connection(connection) {}

QFuture<Result<Municipality>> MunicipalApi::municipality() const {
    return ask<Municipality>(m_connection, ApiRequest::get(QStringLiteral("/v1/municipality")));
}

QFuture<Result<ContentPage>> MunicipalApi::contentPage(const QString &slug) const {
    return ask<ContentPage>(m_connection,
                            ApiRequest::get(QStringLiteral("/v1/municipality/pages/") + slug));
}

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

QFuture<Result<IseeDeclaration>> MunicipalApi::isee() const {
    return ask<IseeDeclaration>(m_connection, ApiRequest::get(iseePath));
}

QFuture<Result<IseeDeclaration>> MunicipalApi::authoriseIsee(const IseeRequest &wanted) const {
    return ask<IseeDeclaration>(m_connection, unsafe("PUT", iseePath, toJson(wanted)));
}

QFuture<Result<IseeDeclaration>> MunicipalApi::revokeIsee() const {
    return ask<IseeDeclaration>(m_connection, unsafe("DELETE", iseePath));
}

QFuture<Result<QList<Service>>> MunicipalApi::services() const {
    return ask<QList<Service>>(m_connection, ApiRequest::get(QStringLiteral("/v1/services")));
}

QFuture<Result<AttendanceBook>>
MunicipalApi::attendance(const std::optional<SchoolYear> &year) const {
    ApiRequest request = ApiRequest::get(QStringLiteral("/v1/services/attendance"));
    if (year) {
        const DateRange days = year->range();
        request.query.addQueryItem(QStringLiteral("from"), days.first().toString(Qt::ISODate));
        request.query.addQueryItem(QStringLiteral("to"), days.last().toString(Qt::ISODate));
    }
    return ask<AttendanceBook>(m_connection, request);
}

QFuture<Result<Announcement>> MunicipalApi::announce(const NewAnnouncement &wanted,
                                                     const QByteArray &key) const {
    return ask<Announcement>(
        m_connection, posting(QStringLiteral("/v1/services/announcements"), toJson(wanted), key));
}

QFuture<Result<>> MunicipalApi::withdrawAnnouncement(const PublicId &id) const {
    return tell(m_connection,
                unsafe("DELETE", QStringLiteral("/v1/services/announcements/") + id.toString()));
}

QFuture<Result<DuePage>> MunicipalApi::duesPage(const DuesFilter &filter,
                                                const QString &cursor) const {
    ApiRequest request = ApiRequest::get(filter.wholeTown ? QStringLiteral("/v1/counter/dues")
                                                          : QStringLiteral("/v1/payments/dues"));
    request.query = queryOf(filter, cursor);
    return ask<DuePage>(m_connection, request);
}

QFuture<Result<QList<Due>>> MunicipalApi::dues(const DuesFilter &filter) const {
    return DuesWalk::start(
        [api = *this, filter](const QString &cursor) { return api.duesPage(filter, cursor); });
}

QFuture<Result<Due>> MunicipalApi::due(const PublicId &id) const {
    return ask<Due>(m_connection,
                    ApiRequest::get(QStringLiteral("/v1/payments/dues/") + id.toString()));
}

QFuture<Result<QList<DueLine>>> MunicipalApi::dueLines(const PublicId &id) const {
    return ask<QList<DueLine>>(
        m_connection,
        ApiRequest::get(QStringLiteral("/v1/payments/dues/%1/lines").arg(id.toString())));
}

QFuture<Result<QList<Due>>> MunicipalApi::payments() const {
    return DuesWalk::start([api = *this](const QString &cursor) {
        ApiRequest request = ApiRequest::get(QStringLiteral("/v1/payments/payments"));
        request.query = queryOf(DuesFilter(), cursor);
        return ask<DuePage>(api.m_connection, request);
    });
}

QFuture<Result<Statement>> MunicipalApi::statement() const {
    return ask<Statement>(m_connection, ApiRequest::get(QStringLiteral("/v1/payments/statement")));
}

QFuture<Result<QList<Attestation>>> MunicipalApi::attestations(int year) const {
    ApiRequest request = ApiRequest::get(QStringLiteral("/v1/payments/attestations"));
    addIfAny(request.query, QStringLiteral("year"), QString::number(year));
    return ask<QList<Attestation>>(m_connection, request);
}

QFuture<Result<Checkout>> MunicipalApi::startCheckout(const CheckoutRequest &wanted,
                                                      const QByteArray &key) const {
    return ask<Checkout>(m_connection, posting(checkoutsPath, toJson(wanted), key));
}

QFuture<Result<QList<Checkout>>> MunicipalApi::checkouts() const {
    return ask<QList<Checkout>>(m_connection, ApiRequest::get(checkoutsPath));
}

QFuture<Result<Checkout>> MunicipalApi::checkout(const PublicId &id) const {
    return ask<Checkout>(m_connection, ApiRequest::get(checkoutsPath + u'/' + id.toString()));
}

QFuture<Result<Checkout>> MunicipalApi::giveUpCheckout(const PublicId &id) const {
    const QString path = checkoutsPath + u'/' + id.toString() + QStringLiteral("/given-up");
    return ask<Checkout>(m_connection, unsafe("PUT", path));
}

QFuture<Result<TownNoticePage>> MunicipalApi::townNotices(const NoticesFilter &filter,
                                                          const QString &cursor) const {
    ApiRequest request = ApiRequest::get(QStringLiteral("/v1/messages/notices"));
    request.query = queryOf(filter, cursor);
    return ask<TownNoticePage>(m_connection, request);
}

QFuture<Result<TownNotice>> MunicipalApi::townNotice(const PublicId &id) const {
    return ask<TownNotice>(m_connection, ApiRequest::get(noticePath(id)));
}

QFuture<Result<QByteArray>> MunicipalApi::noticeFile(const PublicId &notice,
                                                     const PublicId &file) const {
    return m_connection.send(
        ApiRequest::get(noticePath(notice) + QStringLiteral("/files/") + file.toString()));
}

QFuture<Result<>> MunicipalApi::markTownNoticeRead(const PublicId &id) const {
    return tell(m_connection, unsafe("PUT", noticePath(id) + QStringLiteral("/read")));
}

QFuture<Result<QList<MessageThread>>> MunicipalApi::threads() const {
    return ask<QList<MessageThread>>(m_connection,
                                     ApiRequest::get(QStringLiteral("/v1/messages/threads")));
}

QFuture<Result<MessageThread>> MunicipalApi::thread(const PublicId &id) const {
    return ask<MessageThread>(m_connection, ApiRequest::get(threadPath(id)));
}

QFuture<Result<MessageThread>> MunicipalApi::startThread(const NewThread &wanted,
                                                         const QByteArray &key) const {
    return ask<MessageThread>(m_connection,
                              posting(QStringLiteral("/v1/messages/threads"), toJson(wanted), key));
}

QFuture<Result<MessageThread>> MunicipalApi::replyToThread(const PublicId &id,
                                                           const NewMessage &message,
                                                           const QByteArray &key) const {
    return ask<MessageThread>(
        m_connection, posting(threadPath(id, QStringLiteral("/messages")), toJson(message), key));
}

QFuture<Result<MessageThread>> MunicipalApi::closeThread(const PublicId &id) const {
    return ask<MessageThread>(m_connection,
                              unsafe("PUT", threadPath(id, QStringLiteral("/closed"))));
}

QFuture<Result<>> MunicipalApi::markThreadRead(const PublicId &id) const {
    return tell(m_connection, unsafe("PUT", threadPath(id, QStringLiteral("/read"))));
}

QFuture<Result<QList<ApplicationForm>>> MunicipalApi::applicationForms() const {
    return ask<QList<ApplicationForm>>(
        m_connection, ApiRequest::get(QStringLiteral("/v1/services/application-forms")));
}

QFuture<Result<QList<Application>>> MunicipalApi::applications() const {
    return ask<QList<Application>>(m_connection, ApiRequest::get(applicationsPath));
}

QFuture<Result<Application>> MunicipalApi::application(const PublicId &id) const {
    return ask<Application>(m_connection, ApiRequest::get(applicationPath(id)));
}

QFuture<Result<Application>> MunicipalApi::startApplication(const ApplicationDraft &draft,
                                                            const QByteArray &key) const {
    return ask<Application>(m_connection, posting(applicationsPath, toJson(draft), key));
}

QFuture<Result<Application>> MunicipalApi::saveApplication(const PublicId &id, int version,
                                                           const ApplicationDraft &draft) const {
    ApiRequest request = unsafe("PUT", applicationPath(id), toJson(draft));
    request.ifVersion = QByteArray::number(version);
    return ask<Application>(m_connection, request);
}

QFuture<Result<Application>> MunicipalApi::sendApplication(const PublicId &id, int version,
                                                           const QByteArray &key) const {
    ApiRequest request = posting(applicationPath(id, QStringLiteral("/submission")), {}, key);
    request.ifVersion = QByteArray::number(version);
    return ask<Application>(m_connection, request);
}

QFuture<Result<>> MunicipalApi::discardApplication(const PublicId &id) const {
    return tell(m_connection, unsafe("DELETE", applicationPath(id)));
}

QFuture<Result<Application>> MunicipalApi::withdrawApplication(const PublicId &id) const {
    return ask<Application>(m_connection,
                            unsafe("PUT", applicationPath(id, QStringLiteral("/withdrawn"))));
}

QFuture<Result<Application>> MunicipalApi::takePlace(const PublicId &id) const {
    return ask<Application>(m_connection,
                            unsafe("PUT", applicationPath(id, QStringLiteral("/place-taken"))));
}

QFuture<Result<Application>> MunicipalApi::supplementApplication(const PublicId &id,
                                                                 const Supplement &added,
                                                                 const QByteArray &key) const {
    return ask<Application>(
        m_connection,
        posting(applicationPath(id, QStringLiteral("/supplements")), toJson(added), key));
}

QFuture<Result<Attachment>> MunicipalApi::startAttachment(const NewAttachment &wanted,
                                                          const QByteArray &key) const {
    return ask<Attachment>(m_connection, posting(attachmentsPath, toJson(wanted), key));
}

QFuture<Result<Attachment>> MunicipalApi::addAttachmentPart(const PublicId &id, qint64 offset,
                                                            const AttachmentPart &part) const {
    return ask<Attachment>(
        m_connection,
        unsafe("PUT", attachmentPath(id, QStringLiteral("/parts/%1").arg(offset)), toJson(part)));
}

QFuture<Result<Attachment>> MunicipalApi::attachment(const PublicId &id) const {
    return ask<Attachment>(m_connection, ApiRequest::get(attachmentPath(id)));
}

QFuture<Result<QByteArray>> MunicipalApi::attachmentContent(const PublicId &id) const {
    return m_connection.send(ApiRequest::get(attachmentPath(id, QStringLiteral("/content"))));
}

QFuture<Result<>> MunicipalApi::discardAttachment(const PublicId &id) const {
    return tell(m_connection, unsafe("DELETE", attachmentPath(id)));
}

} // namespace campanella::app
