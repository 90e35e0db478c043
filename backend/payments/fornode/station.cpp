// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/fornode/station.h"

#include "backend/municipality/municipalitystore.h"
#include "backend/payments/checkouts/activations.h"
#include "backend/payments/checkouts/settlement.h"
#include "backend/payments/duesstore.h"
#include "backend/payments/fornode/nodeanswer.h"
#include "backend/payments/gateway/pagopa/receiptxml.h"
#include "domain/clock.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Asked = tl::expected<T, NodeFault>;

constexpr qint64 mostCents = 99'999'999'999; // stAmountNotZero

tl::unexpected<NodeFault> refuse(NodeFault fault) {
    return tl::unexpected(fault);
}

/// What goes wrong here goes wrong on our side.
template <typename T>
Asked<T> ours(Result<T> result) {
    return std::move(result).map_error([](const Failure &) { return NodeFault::System; });
}

Asked<void> checkHead(const StationSettings &station, const NodeHead &head) {
    if (head.organization != station.organization)
        return refuse(NodeFault::WrongOrganization);
    if (head.broker != station.broker)
        return refuse(NodeFault::WrongBroker);
    if (head.station != station.id)
        return refuse(NodeFault::WrongStation);
    return {};
}

struct FoundDue {
    qint64 key = 0;
    Due due;
};

Asked<FoundDue> findDue(Store &store, const QString &number) {
    const auto rows =
        store.query(u"SELECT due_key, public_id FROM dues WHERE notice_number = ?"_s, {number});
    if (!rows)
        return refuse(NodeFault::System);
    if (!(*rows)->next())
        return refuse(NodeFault::NoticeUnknown);
    const qint64 key = (*rows)->value(0).toLongLong();
    return ours(PublicId::parse((*rows)->value(1).toString()).and_then([&](const PublicId &id) {
               return readTownDue(store, id);
           }))
        .map([key](const Due &due) {
            return FoundDue{key, due};
        });
}

Asked<void> checkState(DueState state, bool takesOverdue) {
    switch (state) {
    case DueState::ToPay:
    case DueState::InPayment: // by our own checkout, or by the Nodo before: it lets one pay only
        return {};
    case DueState::Overdue:
        return takesOverdue ? Asked<void>() : refuse(NodeFault::Expired);
    case DueState::AwaitingOutcome:
        return refuse(NodeFault::InPayment);
    case DueState::Paid:
    case DueState::PaidElsewhere:
        return refuse(NodeFault::Duplicate);
    case DueState::Cancelled:
    case DueState::Refunded:
        break;
    }
    return refuse(NodeFault::Cancelled);
}

/// A debt is paid whole or in parts: not both.
Asked<void> checkOtherWay(Store &store, qint64 dueKey) {
    const auto rows = store.query(
        u"SELECT a.settled FROM dues t JOIN dues a ON a.document_id = t.document_id "
        "AND (a.instalment_number = 0) <> (t.instalment_number = 0) WHERE t.due_key = ? "
        "AND a.state NOT IN ('to_pay', 'cancelled', 'refunded') "
        "ORDER BY a.settled DESC LIMIT 1"_s,
        {dueKey});
    if (!rows)
        return refuse(NodeFault::System);
    if (!(*rows)->next())
        return {};
    return refuse((*rows)->value(0).toInt() == 1 ? NodeFault::Duplicate : NodeFault::InPayment);
}

Asked<FoundDue> payableDue(Store &store, const StationSettings &station,
                           const NodeMessage &message) {
    const auto notice = readNodeNotice(message);
    if (!notice)
        return refuse(NodeFault::Syntax);
    if (notice->organization != station.organization)
        return refuse(NodeFault::WrongOrganization);
    const auto found = findDue(store, notice->number);
    if (!found)
        return found;
    const auto may = checkState(found->due.state, station.takesOverdue).and_then([&] {
        return checkOtherWay(store, found->key);
    });
    if (!may)
        return refuse(may.error());
    const qint64 cents = found->due.amount.cents();
    const bool isWhole = cents > 0 && cents <= mostCents && found->due.payer.fiscalCode;
    return isWhole ? found : refuse(NodeFault::Semantics);
}

Asked<QByteArray> verify(Store &store, const StationSettings &station, const NodeMessage &message) {
    return payableDue(store, station, message).and_then([&](const FoundDue &found) {
        return ours(readMunicipality(store)).map([&](const Municipality &town) {
            return verifyAnswer(message.answerName, town, found.due);
        });
    });
}

Asked<QByteArray> activate(Store &store, const StationSettings &station,
                           const NodeMessage &message) {
    const auto found = payableDue(store, station, message);
    const auto town = ours(readMunicipality(store));
    if (!found || !town)
        return refuse(found ? town.error() : found.error());
    return ours(activateDue(store, found->key)).map([&] {
        return paymentAnswer(message.answerName, station, *town, found->due,
                             italianDay(store.now()));
    });
}

/// Looks and takes in one transaction, so that nobody else takes the due in between.
Asked<QByteArray> pay(Store &store, const StationSettings &station, const NodeMessage &message) {
    Asked<QByteArray> answered = refuse(NodeFault::System);
    const auto done = store.transaction([&]() -> Result<> {
        answered = activate(store, station, message);
        return answered ? Result<>() : fail(FailureCode::DueNotPayable);
    });
    return done || !answered ? answered : refuse(NodeFault::System);
}

Asked<QByteArray> takeReceipt(Store &store, const NodeMessage &message, const QByteArray &raw) {
    auto receipt =
        checkReceiptAmount(message).and_then([&] { return readReceipt(message.element); });
    if (!receipt)
        return refuse(NodeFault::Syntax);
    receipt->raw = raw;
    return ours(settle(store, *receipt)).map([&](const Settlement &) {
        return okAnswer(message.answerName);
    });
}

Asked<QByteArray> answerOf(Store &store, const StationSettings &station, const NodeMessage &message,
                           const QByteArray &raw) {
    const auto head = readNodeHead(message);
    if (!head)
        return refuse(NodeFault::Syntax);
    if (const auto checked = checkHead(station, *head); !checked)
        return refuse(checked.error());
    switch (message.ask) {
    case NodeAsk::Verify:
        return verify(store, station, message);
    case NodeAsk::Pay:
        return pay(store, station, message);
    case NodeAsk::Receipt:
        return takeReceipt(store, message, raw);
    case NodeAsk::Demand:
        break;
    }
    return refuse(NodeFault::Semantics); // nothing is paid here without a notice
}

} // namespace

QByteArray answerNode(Store &store, const StationSettings &station, const NodeMessage &message,
                      const QByteArray &raw) {
    const auto answered = answerOf(store, station, message, raw);
    return answered ? *answered
                    : faultAnswer(message.answerName, answered.error(), station.organization);
}

} // namespace campanella::backend
