// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/govpay/govpaygateway.h"

#include "backend/payments/gateway/govpay/govpayjson.h"
#include "backend/payments/gateway/platformanswer.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int ok = 200;
constexpr int created = 201;
constexpr int badRequest = 400;
constexpr int notFound = 404;
constexpr int unprocessable = 422;
constexpr int receiptsAtOnce = 50;
constexpr int mostPages = 1000;

HttpsClient::Options optionsOf(const GovpaySettings &settings) {
    HttpsClient::Options options;
    options.authorityFile = settings.authorityFile;
    options.largestAnswer = 4 * 1024 * 1024; // a page of receipts
    return options;
}

bool isPaid(const QString &state) {
    return state == "ESEGUITA"_L1 || state == "ESEGUITA_PARZIALE"_L1;
}

/// Its descriptions and its servers do not agree on 200 and 201.
bool isDone(const OutboundAnswer &answer) {
    return answer.status == ok || answer.status == created;
}

bool isRefused(const OutboundAnswer &answer) {
    return answer.status == badRequest || answer.status == unprocessable;
}

} // namespace

GovpayGateway::GovpayGateway(GovpaySettings settings, Clock clock)
    : m_settings(std::move(settings))
    , m_client(optionsOf(m_settings))
    , m_pages(m_settings.checkout, std::move(clock)) {}

Result<OutboundAnswer> GovpayGateway::send(const QByteArray &method, const QUrl &base,
                                           const QString &path, const QByteArray &body,
                                           const QUrlQuery &query) const {
    OutboundRequest request;
    request.method = method;
    request.url = base;
    request.url.setPath(base.path() + path, QUrl::TolerantMode); // %2F stays one
    request.url.setQuery(query);
    request.headers = {{"Authorization", "Basic " + m_settings.login.toBase64()},
                       {"Accept", "application/json"}};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = body;
    return m_client.send(request);
}

QString GovpayGateway::pathOf(const Due &due) const {
    return u"/pendenze/%1/%2"_s.arg(m_settings.application, due.id.toString());
}

Result<QString> GovpayGateway::stateThere(const Due &due) const {
    const auto answer = send("GET", m_settings.positions, pathOf(due));
    if (const auto done = doneIf(answer, ok, u"pendenza"_s); !done)
        return fail(done.error());
    return readPendenzaState(answer->body);
}

/// The PUT is idempotent; a pendenza that was paid or annulled is not changed by it.
Result<> GovpayGateway::publish(const Municipality &, const Due &due) {
    const auto pendenza = pendenzaJson(m_settings, due);
    if (!pendenza)
        return fail(pendenza.error());
    const auto answer = send("PUT", m_settings.positions, pathOf(due), *pendenza);
    if (!answer)
        return fail(answer.error());
    if (isRefused(*answer)) {
        const auto state = stateThere(due);
        const bool isOver = state && (isPaid(*state) || *state == "ANNULLATA"_L1);
        return isOver ? Result<>(notPayable(*state)) : refusal(*answer, u"pendenza"_s);
    }
    if (answer->status == notFound) // of our application, or of its types: to be made there
        return fail(FailureCode::GatewayUnavailable, u"pendenza: status 404"_s);
    if (!isDone(*answer))
        return refusal(*answer, u"pendenza"_s);
    return readCreatedNotice(answer->body).and_then([&due](const QString &notice) {
        return notice == due.noticeNumber.toString()
                   ? Result<>()
                   : fail(FailureCode::FieldInvalid, u"another notice number there"_s);
    });
}

Result<> GovpayGateway::annul(const Due &due, const QString &why) const {
    const auto answer = send("PATCH", m_settings.positions, pathOf(due), annulmentJson(why));
    if (answer && answer->status == notFound)
        return {};
    if (!answer || !isRefused(*answer))
        return doneIf(answer, ok, u"annulment"_s);
    const auto state = stateThere(due);
    if (!state)
        return fail(state.error());
    if (isPaid(*state))
        return notPayable(*state);
    return *state == "ANNULLATA"_L1 ? Result<>() : refusal(*answer, u"annulment"_s);
}

Result<> GovpayGateway::invalidate(const Municipality &, const Due &due) {
    return annul(due, u"Annullata dal Comune"_s);
}

Result<> GovpayGateway::markPaid(const Due &due) {
    return annul(due, u"Pagata al Comune in altro modo"_s);
}

Result<ReceiptLines> GovpayGateway::receiptLines(const QUrlQuery &wanted, int page) const {
    QUrlQuery query = wanted;
    query.addQueryItem(u"idDominio"_s, m_settings.checkout.organization);
    query.addQueryItem(u"pagina"_s, QString::number(page));
    query.addQueryItem(u"risultatiPerPagina"_s, QString::number(receiptsAtOnce));
    const auto answer = send("GET", m_settings.receipts, u"/ricevute"_s, {}, query);
    if (const auto done = doneIf(answer, ok, u"receipts"_s); !done)
        return fail(done.error());
    return readReceiptLines(answer->body);
}

Result<QList<NoticeNumber>> GovpayGateway::paidSince(QDate first) {
    const QUrlQuery since{{u"dataDa"_s, first.toString(Qt::ISODate) + u"T00:00:00.000"_s}};
    QList<NoticeNumber> notices;
    for (int page = 1, pages = 1; page <= pages && page <= mostPages; ++page) {
        const auto read = receiptLines(since, page);
        if (!read)
            return fail(read.error());
        for (const ReceiptLine &line : read->lines)
            notices.append(line.notice);
        pages = read->pages;
    }
    return notices;
}

Result<Receipt> GovpayGateway::receipt(const ReceiptLine &line) const {
    const QString path =
        u"/ricevute/%1/%2/%3"_s.arg(m_settings.checkout.organization, line.notice.iuv(),
                                    QString::fromLatin1(QUrl::toPercentEncoding(line.receiptId)));
    const auto answer = send("GET", m_settings.receipts, path);
    if (!answer)
        return fail(answer.error());
    if (!isDone(*answer))
        return refusal(*answer, u"receipt"_s);
    return readGovpayReceipt(answer->body, line.notice);
}

Result<QList<Receipt>> GovpayGateway::receiptsOf(const NoticeNumber &notice) {
    const auto read = receiptLines({{u"iuv"_s, notice.iuv()}}, 1);
    if (!read)
        return fail(read.error());
    QList<Receipt> receipts;
    Result<> trouble;
    for (const ReceiptLine &line : read->lines) {
        if (line.notice != notice)
            continue;
        if (const auto one = receipt(line))
            receipts.append(*one);
        else
            trouble = fail(one.error());
    }
    // One that cannot be read does not keep back the others.
    return trouble || !receipts.isEmpty() ? Result<QList<Receipt>>(receipts)
                                          : fail(trouble.error());
}

} // namespace campanella::backend
