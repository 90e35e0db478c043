// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/api/calls.h"
#include "app/connection/municipalapi.h"

namespace campanella::app {

namespace {

constexpr int noticesAtOnce = 50;

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

QString threadPath(const PublicId &id, const QString &more = {}) {
    return QStringLiteral("/v1/messages/threads/") + id.toString() + more;
}

} // namespace

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

} // namespace campanella::app
