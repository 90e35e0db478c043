// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/bulletin.h"

#include "backend/access/idempotency.h"
#include "backend/access/walls.h"
#include "backend/messages/townnoticeoffice.h"
#include "backend/office/clerk.h"
#include "backend/services/closures.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int created = 201;

NoticeDraft draftOf(const NewTownNotice &wanted) {
    return {wanted.title.trimmed(),
            wanted.text,
            wanted.office.trimmed(),
            {wanted.serviceCode, wanted.school, wanted.schoolClass, wanted.familyCode},
            wanted.firstDay,
            wanted.lastDay};
}

/// What the caller sends, when it stays within their walls.
template <typename T>
Result<T> withinWalls(const Request &request, const Caller &caller, Store &store) {
    const auto walls = Walls::of(caller, store);
    if (!walls)
        return fail(walls.error());
    return fromJson<T>(request.body).and_then([&walls](const T &wanted) {
        return walls->mustHold(wanted.school).map([&wanted] { return wanted; });
    });
}

Response postNotice(const Request &request, const Caller &caller, Store &store) {
    return answer(withinWalls<NewTownNotice>(request, caller, store)
                      .and_then([&store](const NewTownNotice &wanted) {
                          return publishTownNotice(store, draftOf(wanted));
                      }),
                  created);
}

Response postClosure(const Request &request, const Caller &caller, Store &store) {
    return answer(withinWalls<ClosureDraft>(request, caller, store)
                      .and_then([&store](ClosureDraft wanted) {
                          wanted.reason = wanted.reason.trimmed();
                          return markClosure(store, wanted);
                      })
                      .map([](int corrected) { return MarkedClosure{corrected}; }),
                  created);
}

} // namespace

void addBulletin(Router &router) {
    router.add("POST", u"/v1/office/notices"_s,
               forClerks(Right::Notices, once(recorded(u"office.notice.published"_s, postNotice))));
    router.add("POST", u"/v1/office/closures"_s,
               forClerks(Right::Closures, once(recorded(u"office.closure.marked"_s, postClosure))));
}

} // namespace campanella::backend
