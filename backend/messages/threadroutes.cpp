// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/threadroutes.h"

#include "backend/access/idempotency.h"
#include "backend/messages/threadstore.h"

namespace campanella::backend {

namespace {

constexpr int created = 201;

/// An id that cannot be one looks like one that nobody has.
Result<PublicId> threadId(const Request &request) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("thread_id")));
    return id ? id : fail(FailureCode::NotFound);
}

Response getThreads(const Request &, const Caller &caller, Store &store) {
    return answer(readThreads(store, caller.personKey));
}

Response getThread(const Request &request, const Caller &caller, Store &store) {
    return answer(threadId(request).and_then(
        [&](const PublicId &id) { return readThread(store, caller.personKey, id); }));
}

Response postThread(const Request &request, const Caller &caller, Store &store) {
    return answer(fromJson<NewThread>(request.body).and_then([&](const NewThread &wanted) {
        return startThread(store, caller.personKey, wanted);
    }),
                  created);
}

Response postMessage(const Request &request, const Caller &caller, Store &store) {
    const auto id = threadId(request);
    if (!id)
        return Response::problem(id.error());
    return answer(fromJson<NewMessage>(request.body).and_then([&](const NewMessage &message) {
        return replyToThread(store, caller.personKey, *id, message);
    }),
                  created);
}

Response putRead(const Request &request, const Caller &caller, Store &store) {
    const auto done = threadId(request).and_then(
        [&](const PublicId &id) { return markThreadRead(store, caller.personKey, id); });
    return done ? Response::empty() : Response::problem(done.error());
}

Response putClosed(const Request &request, const Caller &caller, Store &store) {
    return answer(threadId(request).and_then(
        [&](const PublicId &id) { return closeThread(store, caller.personKey, id); }));
}

} // namespace

void addThreadRoutes(Router &router) {
    const QString threads = QStringLiteral("/v1/messages/threads");
    const QString one = threads + QStringLiteral("/{thread_id}");
    router.add("GET", threads, signedIn(getThreads));
    router.add("POST", threads, signedIn(once(postThread)));
    router.add("GET", one, signedIn(getThread));
    router.add("POST", one + QStringLiteral("/messages"), signedIn(once(postMessage)));
    router.add("PUT", one + QStringLiteral("/read"), signedIn(putRead));
    router.add("PUT", one + QStringLiteral("/closed"), signedIn(putClosed));
}

} // namespace campanella::backend
