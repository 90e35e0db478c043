// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/api/calls.h"
#include "app/connection/municipalapi.h"

namespace campanella::app {

namespace {

const QString applicationsPath = QStringLiteral("/v1/services/applications");
const QString attachmentsPath = QStringLiteral("/v1/services/attachments");

QString applicationPath(const PublicId &id, const QString &more = {}) {
    return applicationsPath + u'/' + id.toString() + more;
}

QString attachmentPath(const PublicId &id, const QString &more = {}) {
    return attachmentsPath + u'/' + id.toString() + more;
}

} // namespace

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
