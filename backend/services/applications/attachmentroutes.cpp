// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/attachmentroutes.h"

#include "backend/access/idempotency.h"
#include "backend/services/applications/attachmentstore.h"

namespace campanella::backend {

namespace {

constexpr int created = 201;

/// An id that cannot be one looks like one that nobody has.
Result<PublicId> attachmentId(const Request &request) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("attachment_id")));
    return id ? id : fail(FailureCode::NotFound);
}

Response postAttachment(const Request &request, const Caller &caller, Store &store) {
    return answer(fromJson<NewAttachment>(request.body).and_then([&](const NewAttachment &wanted) {
        return startAttachment(store, caller.personKey, wanted);
    }),
                  created);
}

Response getAttachment(const Request &request, const Caller &caller, Store &store) {
    return answer(attachmentId(request).and_then(
        [&](const PublicId &id) { return readAttachment(store, caller.personKey, id); }));
}

Response putPart(const Request &request, const Caller &caller, Store &store) {
    const auto id = attachmentId(request);
    bool isNumber = false;
    const qint64 offset = request.parameters.value(QStringLiteral("offset")).toLongLong(&isNumber);
    if (!id || !isNumber)
        return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
    return answer(fromJson<AttachmentPart>(request.body).and_then([&](const AttachmentPart &part) {
        return addAttachmentPart(store, caller.personKey, *id, offset, part);
    }));
}

Response getContent(const Request &request, const Caller &caller, Store &store) {
    const auto file = attachmentId(request).and_then(
        [&](const PublicId &id) { return attachedFile(store, caller.personKey, id); });
    return file ? Response::file(file->bytes) : Response::problem(file.error());
}

Response deleteAttachment(const Request &request, const Caller &caller, Store &store) {
    const auto done = attachmentId(request).and_then(
        [&](const PublicId &id) { return discardAttachment(store, caller.personKey, id); });
    return done ? Response::empty() : Response::problem(done.error());
}

} // namespace

void addAttachmentRoutes(Router &router) {
    const QString all = QStringLiteral("/v1/services/attachments");
    const QString one = all + QStringLiteral("/{attachment_id}");
    router.add("POST", all, signedIn(once(postAttachment)));
    router.add("GET", one, signedIn(getAttachment));
    router.add("DELETE", one, signedIn(deleteAttachment));
    router.add("PUT", one + QStringLiteral("/parts/{offset}"), signedIn(putPart));
    router.add("GET", one + QStringLiteral("/content"), signedIn(getContent));
}

} // namespace campanella::backend
