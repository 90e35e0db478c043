// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/payments/payingtown.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

PayingTown::PayingTown()
    : ada(addFamily(u"ada"_s, u"Prova"_s))
    , bea(addFamily(u"bea"_s, u"Altra"_s))
    , token(tokenOf(u"ada"_s)) {
    Services services;
    services.payments = desk;
    serve(services);
}

PublicId PayingTown::owe() {
    return addDue(ada, DueState::ToPay, {});
}

NoticeNumber PayingTown::noticeOf(const PublicId &due) const {
    const auto rows =
        store->query(u"SELECT notice_number FROM dues WHERE public_id = ?"_s, {due.toString()});
    (*rows)->next();
    return *NoticeNumber::parse((*rows)->value(0).toString());
}

DueState PayingTown::stateOf(const PublicId &due) const {
    const auto rows =
        store->query(u"SELECT state FROM dues WHERE public_id = ?"_s, {due.toString()});
    (*rows)->next();
    return *dueStateFromString((*rows)->value(0).toString());
}

Response PayingTown::start(const CheckoutRequest &wanted, const QByteArray &key) {
    Request request;
    request.method = "POST";
    request.path = u"/v1/payments/checkouts"_s;
    request.body = toJson(wanted);
    request.headers = {{"content-type", "application/json"},
                       {"authorization", "Bearer " + token},
                       {"idempotency-key", key}};
    return send(request);
}

Checkout PayingTown::begin(const QList<PublicId> &dues) {
    return *fromJson<Checkout>(
        start({dues, sumOf(dues.size())}, PublicId::random().toString().toLatin1()).body);
}

Checkout PayingTown::checkout(const PublicId &id) {
    return *fromJson<Checkout>(get(u"/v1/payments/checkouts/"_s + id.toString(), token).body);
}

ReturnPages PayingTown::open(const Checkout &checkout) {
    static_cast<void>(get(checkout.page.path()));
    return platform->carts.last().returns;
}

Receipt PayingTown::receiptOf(const PublicId &due, const QString &receiptId) const {
    return receiptFor(noticeOf(due), *readMunicipality(*store), receiptId);
}

int PayingTown::count(const QString &from) const {
    const auto rows = store->query(u"SELECT COUNT(*) FROM "_s + from);
    (*rows)->next();
    return (*rows)->value(0).toInt();
}

} // namespace campanella::backend
