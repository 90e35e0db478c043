// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/routes.h"

#include "backend/access/signedin.h"
#include "backend/messages/threadroutes.h"
#include "backend/messages/townnoticestore.h"
#include "backend/notify/deliveries.h"

namespace campanella::backend {

namespace {

/// An id that cannot be one looks like one that nobody has.
Result<PublicId> idOf(const Request &request, const QString &name) {
    const auto id = PublicId::parse(request.parameters.value(name));
    return id ? id : fail(FailureCode::NotFound);
}

Result<PublicId> noticeId(const Request &request) {
    return idOf(request, QStringLiteral("notice_id"));
}

Response getNotices(const Request &request, const Caller &caller, Store &store) {
    return answer(readNoticesFilter(request.query).and_then([&](const NoticesFilter &filter) {
        return readTownNotices(store, caller.personKey, filter);
    }));
}

Response getNotice(const Request &request, const Caller &caller, Store &store) {
    return answer(noticeId(request).and_then(
        [&](const PublicId &id) { return readTownNotice(store, caller.personKey, id); }));
}

Response getFile(const Request &request, const Caller &caller, Store &store) {
    const auto notice = noticeId(request);
    const auto file = idOf(request, QStringLiteral("file_id"));
    const auto bytes = notice && file ? readNoticeFile(store, caller.personKey, *notice, *file)
                                      : fail(FailureCode::NotFound);
    return bytes ? Response::file(*bytes) : Response::problem(bytes.error());
}

Response putRead(const Request &request, const Caller &caller, Store &store) {
    const auto done = noticeId(request).and_then(
        [&](const PublicId &id) { return markTownNoticeRead(store, caller.personKey, id); });
    return done ? Response::empty() : Response::problem(done.error());
}

Response getDeliveries(const Request &, const Caller &caller, Store &store) {
    return answer(readDeliveries(store, caller.personKey));
}

} // namespace

void addMessagesRoutes(Router &router) {
    const QString notices = QStringLiteral("/v1/messages/notices");
    const QString one = notices + QStringLiteral("/{notice_id}");
    router.add("GET", notices, signedIn(getNotices));
    router.add("GET", one, signedIn(getNotice));
    router.add("GET", one + QStringLiteral("/files/{file_id}"), signedIn(getFile));
    router.add("PUT", one + QStringLiteral("/read"), signedIn(putRead));
    router.add("GET", QStringLiteral("/v1/messages/deliveries"), signedIn(getDeliveries));
    addThreadRoutes(router);
}

} // namespace campanella::backend
