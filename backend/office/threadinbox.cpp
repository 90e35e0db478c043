// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/threadinbox.h"

#include "backend/access/idempotency.h"
#include "backend/messages/threadoffice.h"
#include "backend/office/clerk.h"
#include "backend/office/officequeue.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int created = 201;

QString numberOf(const Request &request) {
    return request.parameters.value(u"number"_s);
}

Result<QString> parseState(const QString &text) {
    return threadStateFromString(text).map([&text](ThreadState) { return text; });
}

/// Lists show the first message only.
Result<OfficeThreadPage> pageOf(Store &store, const NumberPage &found) {
    OfficeThreadPage page{{}, found.nextCursor};
    for (const QString &number : found.numbers) {
        auto thread = officeThread(store, number);
        if (!thread)
            return fail(std::move(thread).error());
        thread->thread.messages = thread->thread.messages.mid(0, 1);
        page.items.append(*std::move(thread));
    }
    return page;
}

Response getThreads(const Request &request, const Caller &, Store &store) {
    const OfficeQueue queue{u"threads"_s, u"CASE WHEN state = 'closed' THEN 1 ELSE 0 END"_s,
                            u"COALESCE(answer_by, '9999')"_s, u"started_at"_s};
    return answer(
        readQueueFilter(request.query, parseState)
            .and_then([&](const QueueFilter &filter) { return readQueue(store, queue, filter); })
            .and_then([&store](const NumberPage &found) { return pageOf(store, found); }));
}

Response getThread(const Request &request, const Caller &, Store &store) {
    return answer(officeThread(store, numberOf(request)));
}

Response postMessage(const Request &request, const Caller &, Store &store) {
    const QString number = numberOf(request);
    return answer(fromJson<NewMessage>(request.body)
                      .and_then([&](const NewMessage &said) {
                          return answerThread(store, number, said.text);
                      })
                      .and_then([&] { return officeThread(store, number); }),
                  created);
}

Response putClosed(const Request &request, const Caller &, Store &store) {
    const QString number = numberOf(request);
    return answer(
        closeOfficeThread(store, number).and_then([&] { return officeThread(store, number); }));
}

} // namespace

void addThreadInbox(Router &router) {
    const QString all = u"/v1/office/threads"_s;
    const QString one = all + u"/{number}"_s;
    const auto clerks = [](const QString &act, CallerHandler handler) {
        return forClerks(Right::Threads, recorded(act, std::move(handler)));
    };
    router.add("GET", all, clerks(u"office.threads.read"_s, getThreads));
    router.add("GET", one, clerks(u"office.thread.read"_s, getThread));
    router.add("POST", one + u"/messages"_s,
               forClerks(Right::Threads, once(recorded(u"office.thread.answered"_s, postMessage))));
    router.add("PUT", one + u"/closed"_s, clerks(u"office.thread.closed"_s, putClosed));
}

} // namespace campanella::backend
