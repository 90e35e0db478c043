// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/pagopagateway.h"

#include "backend/payments/gateway/pagopa/pagopajson.h"
#include "backend/payments/gateway/pagopa/receiptxml.h"
#include "backend/payments/gateway/platformanswer.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int ok = 200;
constexpr int created = 201;
constexpr int found = 302;
constexpr int notFound = 404;
constexpr int conflict = 409;
constexpr int unprocessable = 422;
constexpr int receiptsAtOnce = 100;
constexpr int mostPages = 1000;

HttpsClient::Options optionsOf(const PagopaSettings &settings) {
    HttpsClient::Options options;
    options.authorityFile = settings.authorityFile;
    return options;
}

bool isPaid(const QString &status) {
    return status == "PAID"_L1 || status == "PARTIALLY_PAID"_L1 || status == "REPORTED"_L1;
}

} // namespace

PagopaGateway::PagopaGateway(PagopaSettings settings, Clock clock)
    : m_settings(std::move(settings))
    , m_client(optionsOf(m_settings))
    , m_clock(std::move(clock)) {}

Result<OutboundAnswer> PagopaGateway::send(const QByteArray &method, const QUrl &base,
                                           const QString &path, const QByteArray &body,
                                           const QUrlQuery &query) const {
    OutboundRequest request;
    request.method = method;
    request.url = base;
    request.url.setPath(base.path() + path);
    request.url.setQuery(query);
    request.headers = {{"Ocp-Apim-Subscription-Key", m_settings.key}};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = body;
    return m_client.send(request);
}

QString PagopaGateway::positionsPath() const {
    return u"/organizations/%1/debtpositions"_s.arg(m_settings.organization);
}

/// The page comes as a redirect that is for the browser, not for us. 422: a notice is unknown,
/// paid, expired or revoked there.
Result<QUrl> PagopaGateway::openPage(const Cart &cart) {
    const auto answer = send("POST", m_settings.checkout, u"/carts"_s, cartJson(cart));
    if (!answer)
        return fail(answer.error());
    if (answer->status == unprocessable)
        return notPayable(u"the cart was refused"_s);
    if (answer->status != found)
        return refusal(*answer, u"cart"_s);
    const QUrl page = QUrl::fromEncoded(answer->location, QUrl::StrictMode);
    if (!page.isValid() || page.scheme() != "https"_L1 || page.host().isEmpty())
        return fail(FailureCode::GatewayAnswerInvalid, u"cart: no https page"_s);
    return page;
}

Result<QList<NoticeNumber>> PagopaGateway::paidSince(QDate first) {
    if (m_settings.receipts.isEmpty())
        return QList<NoticeNumber>();
    const QString path = u"/payments/%1/receipts"_s.arg(m_settings.organization);
    QList<NoticeNumber> notices;
    for (int page = 0, pages = 1; page < pages && page < mostPages; ++page) {
        const QUrlQuery query{{u"pageNum"_s, QString::number(page)},
                              {u"pageSize"_s, QString::number(receiptsAtOnce)},
                              {u"from"_s, first.toString(Qt::ISODate)}};
        const auto answer = send("GET", m_settings.receipts, path, {}, query);
        if (!answer)
            return fail(answer.error());
        if (answer->status == notFound)
            return notices;
        if (answer->status != ok)
            return refusal(*answer, u"receipts"_s);
        const auto read = readReceiptsPage(answer->body);
        if (!read)
            return fail(read.error());
        notices += read->notices;
        pages = read->pages;
    }
    return notices;
}

Result<QList<Receipt>> PagopaGateway::receiptsOf(const NoticeNumber &notice) {
    if (m_settings.receipts.isEmpty())
        return QList<Receipt>();
    const auto answer =
        send("GET", m_settings.receipts,
             u"/payments/%1/receipts/%2"_s.arg(m_settings.organization, notice.iuv()));
    if (!answer)
        return fail(answer.error());
    if (answer->status == notFound)
        return QList<Receipt>();
    if (answer->status != ok)
        return refusal(*answer, u"receipt"_s);
    return readReceiptXml(answer->body).map([](const Receipt &receipt) {
        return QList<Receipt>{receipt};
    });
}

Result<> PagopaGateway::publish(const Municipality &creditor, const Due &due) {
    const auto position = positionJson(m_settings, creditor, due, m_clock());
    if (!position)
        return fail(position.error());
    const auto answer = send("POST", m_settings.positions, positionsPath(), *position,
                             {{u"toPublish"_s, u"true"_s}});
    if (answer && answer->status == conflict)
        return update(due, *position);
    return doneIf(answer, created, u"position"_s);
}

/// There is one already. Under another id it is of the system that was here before us.
Result<> PagopaGateway::update(const Due &due, const QByteArray &position) {
    const QString path = positionsPath() + u'/' + positionId(m_settings, due);
    const auto answer = send("GET", m_settings.positions, path);
    if (answer && answer->status == notFound)
        return {};
    if (const auto done = doneIf(answer, ok, u"position"_s); !done)
        return done;
    const auto there = readPosition(answer->body);
    if (!there)
        return fail(there.error());
    if (isPaid(there->status) || there->status == "INVALID"_L1)
        return notPayable(there->status);
    if (there->cents == due.amount.cents() && there->status != "DRAFT"_L1)
        return {};
    return doneIf(send("PUT", m_settings.positions, path, position, {{u"toPublish"_s, u"true"_s}}),
                  ok, u"position"_s);
}

Result<> PagopaGateway::invalidate(const Municipality &, const Due &due) {
    const QString path = positionsPath() + u'/' + positionId(m_settings, due);
    const auto answer = send("POST", m_settings.positions, path + u"/invalidate"_s);
    if (answer && answer->status == notFound)
        return {};
    if (!answer || answer->status != conflict)
        return doneIf(answer, ok, u"invalidate"_s);
    const auto there =
        send("GET", m_settings.positions, path).and_then([](const OutboundAnswer &now) {
            return readPosition(now.body);
        });
    if (!there)
        return fail(there.error());
    return isPaid(there->status) ? Result<>(notPayable(there->status)) : Result<>();
}

/// 409: it was paid there too, whose receipt comes by itself. 422: it is invalid there.
Result<> PagopaGateway::markPaid(const Due &due) {
    const QString path = u"/organizations/%1/paymentoptions/paids/%2"_s.arg(
        m_settings.organization, due.noticeNumber.toString());
    const auto answer = send("POST", m_settings.positions, path, paidJson(due));
    if (answer && answer->status == notFound)
        return {};
    if (answer && (answer->status == conflict || answer->status == unprocessable))
        return notPayable(u"mark as paid: status %1"_s.arg(answer->status));
    return doneIf(answer, ok, u"mark as paid"_s);
}

} // namespace campanella::backend
