// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/api/calls.h"
#include "app/connection/dueswalk.h"
#include "app/connection/municipalapi.h"

namespace campanella::app {

namespace {

constexpr int pageSize = 500;
const QString checkoutsPath = QStringLiteral("/v1/payments/checkouts");

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

QFuture<Result<>> MunicipalApi::notePayment(const PublicId &payment,
                                            const PaymentNote &note) const {
    const QString path = QStringLiteral("/v1/payments/payments/%1/note").arg(payment.toString());
    return tell(m_connection, unsafe("PUT", path, toJson(note)));
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

} // namespace campanella::app
