// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/municipalapi.h"

#include "app/connection/connection.h"
#include "app/connection/dueswalk.h"
#include "domain/json.h"

namespace campanella::app {

namespace {

constexpr int pageSize = 500;

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

QFuture<Result<SessionGrant>> MunicipalApi::signIn(const Credentials &credentials) const {
    ApiRequest request = ApiRequest::get(QStringLiteral("/v1/access/sessions"));
    request.method = "POST";
    request.body = toJson(credentials);
    return ask<SessionGrant>(m_connection, request);
}

QFuture<Result<>> MunicipalApi::signOut() const {
    ApiRequest request = ApiRequest::get(QStringLiteral("/v1/access/sessions/current"));
    request.method = "DELETE";
    return m_connection.send(request).then([](const Result<QByteArray> &answer) -> Result<> {
        if (!answer)
            return fail(answer.error());
        return {};
    });
}

QFuture<Result<Person>> MunicipalApi::person() const {
    return ask<Person>(m_connection, ApiRequest::get(QStringLiteral("/v1/household/person")));
}

QFuture<Result<QList<Child>>> MunicipalApi::children() const {
    return ask<QList<Child>>(m_connection,
                             ApiRequest::get(QStringLiteral("/v1/household/children")));
}

QFuture<Result<QList<Service>>> MunicipalApi::services() const {
    return ask<QList<Service>>(m_connection, ApiRequest::get(QStringLiteral("/v1/services")));
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

} // namespace campanella::app
