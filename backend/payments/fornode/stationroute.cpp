// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/fornode/stationroute.h"

#include "backend/payments/fornode/nodeanswer.h"
#include "backend/payments/fornode/station.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Response soap(QByteArray body, int status = 200) {
    Response response;
    response.status = status;
    response.contentType = "text/xml; charset=utf-8";
    response.body = std::move(body);
    return response;
}

Response answerRequest(const Request &request, Store &store, const StationSettings &station) {
    if (!station.peers.contains(request.peer))
        return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
    const auto message = readNodeMessage(request.body);
    if (!message)
        return soap(soapFault(), 500); // SOAP 1.1, section 6.2
    return soap(answerNode(store, station, *message, request.body));
}

} // namespace

Router makeStationRouter(const StationSettings &station, const std::shared_ptr<Outbox> &outbox) {
    Router router;
    router.add(
        "POST", u"/paForNode"_s,
        [station, outbox](const Request &request, Store &store) {
            Response response = answerRequest(request, store, station);
            if (outbox)
                outbox->wake();
            return response;
        },
        Body::Xml, Work::Writes);
    return router;
}

} // namespace campanella::backend
