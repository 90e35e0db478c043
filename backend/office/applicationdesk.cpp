// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/applicationdesk.h"

#include "backend/access/idempotency.h"
#include "backend/office/clerk.h"
#include "backend/office/officequeue.h"
#include "backend/services/applications/applicationoffice.h"
#include "backend/services/applications/applicationversion.h"
#include "backend/services/applications/attachmentstore.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Result<StoredApplication> namedBy(const Request &request, Store &store) {
    return officeApplication(store, request.parameters.value(u"number"_s));
}

/// Drafts are the family's alone.
Result<QString> parseState(const QString &text) {
    return applicationStateFromString(text).and_then([&text](ApplicationState state) {
        return state == ApplicationState::Draft
                   ? fail(FailureCode::FieldInvalid, u"drafts are not the office's"_s)
                   : Result<QString>(text);
    });
}

Result<ApplicationPage> pageOf(Store &store, const NumberPage &found) {
    ApplicationPage page{{}, found.nextCursor};
    for (const QString &number : found.numbers) {
        const auto one = officeApplication(store, number);
        if (!one)
            return fail(one.error());
        page.items.append(one->application);
    }
    return page;
}

/// With its files, and its version as the ETag.
Response shown(Store &store, const Result<StoredApplication> &stored) {
    if (!stored)
        return Response::problem(stored.error());
    return withVersion(
        answer(listAttachedFiles(store, stored->key).map([&stored](const auto &files) {
            return OfficeApplication{stored->application, files};
        })),
        stored->application.version);
}

Response getApplications(const Request &request, const Caller &, Store &store) {
    const OfficeQueue queue{
        u"applications"_s,
        u"CASE WHEN state IN ('accepted', 'refused', 'renounced') THEN 1 ELSE 0 END"_s,
        u"COALESCE(decide_by, '9999')"_s, u"COALESCE(sent_at, 0)"_s};
    Conditions sent;
    sent.add(u"state <> 'draft'"_s);
    return answer(
        readQueueFilter(request.query, parseState)
            .and_then(
                [&](const QueueFilter &filter) { return readQueue(store, queue, filter, sent); })
            .and_then([&store](const NumberPage &found) { return pageOf(store, found); }));
}

Response getApplication(const Request &request, const Caller &, Store &store) {
    return shown(store, namedBy(request, store));
}

Response getFile(const Request &request, const Caller &, Store &store) {
    const auto id = PublicId::parse(request.parameters.value(u"file_id"_s));
    const auto stored = namedBy(request, store);
    if (!id || !stored)
        return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
    const auto bytes = attachedBytes(store, stored->key, *id);
    return bytes ? Response::file(*bytes) : Response::problem(bytes.error());
}

/// Nobody decides on what has changed since it was read.
Result<> mustBeRead(const Request &request, const Application &application) {
    return versionOf(request).and_then([&application](int version) {
        return version == application.version
                   ? Result<>()
                   : fail(FailureCode::EditStale, u"the application has changed"_s);
    });
}

Response postState(const Request &request, const Caller &, Store &store) {
    const auto done = namedBy(request, store).and_then([&](const StoredApplication &stored) {
        return mustBeRead(request, stored.application)
            .and_then([&] { return fromJson<OfficeMove>(request.body); })
            .and_then([&](const OfficeMove &move) {
                return moveApplication(store, stored.application.number, move);
            });
    });
    return shown(store, done.and_then([&] { return namedBy(request, store); }));
}

} // namespace

void addApplicationDesk(Router &router) {
    const QString all = u"/v1/office/applications"_s;
    const QString one = all + u"/{number}"_s;
    const auto clerks = [](const QString &act, CallerHandler handler) {
        return forClerks(Right::Applications, recorded(act, std::move(handler)));
    };
    router.add("GET", all, clerks(u"office.applications.read"_s, getApplications));
    router.add("GET", one, clerks(u"office.application.read"_s, getApplication));
    router.add("GET", one + u"/files/{file_id}"_s,
               clerks(u"office.application.file.read"_s, getFile));
    router.add(
        "POST", one + u"/state"_s,
        forClerks(Right::Applications, once(recorded(u"office.application.moved"_s, postState))));
}

} // namespace campanella::backend
