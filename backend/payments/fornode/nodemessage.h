// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/strictxml.h"

namespace campanella::backend {

/// What the Nodo asks of a station.
enum class NodeAsk { Verify, Pay, Receipt, Demand };

/// A message of paForNode.wsdl that was found in an envelope.
struct NodeMessage {
    NodeAsk ask = NodeAsk::Verify;
    QString answerName; ///< of the element that answers it
    XmlElement element;
};

/// SOAP 1.1, document/literal. Fails with GatewayAnswerInvalid: no envelope, larger than 256 KiB,
/// a DOCTYPE, another namespace, a message that the service does not have.
[[nodiscard]] Result<NodeMessage> readNodeMessage(const QByteArray &soap);

/// Who is asked, as each message begins.
struct NodeHead {
    QString organization; ///< idPA
    QString broker;       ///< idBrokerPA
    QString station;      ///< idStation
};

/// Which notice is asked for.
struct NodeNotice {
    QString organization; ///< fiscal code of the creditor
    QString number;       ///< 18 digits
};

/// These fail with GatewayAnswerInvalid where paForNode.xsd is not kept: missing, doubled, unknown
/// or reordered fields, amounts that are negative or above 999999999.99.
[[nodiscard]] Result<NodeHead> readNodeHead(const NodeMessage &message);
[[nodiscard]] Result<NodeNotice> readNodeNotice(const NodeMessage &message);
[[nodiscard]] Result<> checkReceiptAmount(const NodeMessage &message);

} // namespace campanella::backend
