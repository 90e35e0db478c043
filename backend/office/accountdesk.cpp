// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/accountdesk.h"

#include "backend/access/audit.h"
#include "backend/access/auditreading.h"
#include "backend/access/officeaccounts.h"
#include "backend/access/passwords.h"
#include "backend/office/clerk.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int created = 201;

QString idOf(const Request &request) {
    return request.parameters.value(u"account_id"_s);
}

Response getAccounts(const Request &, const Caller &, Store &store) {
    return answer(officeAccounts(store));
}

Result<OfficeAccount> addAndRecord(const Request &request, const Caller &caller, Store &store,
                                   const NewOfficeAccount &wanted, const QString &passwordHash) {
    std::optional<OfficeAccount> account;
    const auto done = store.transaction([&]() -> Result<> {
        const auto added = addOfficeAccount(store, wanted, passwordHash);
        if (!added)
            return fail(added.error());
        account = *added;
        return recordAudit(store, {caller.personKey,
                                   caller.role,
                                   u"office.account.added"_s,
                                   added->id.toString(),
                                   {},
                                   request.id});
    });
    return done ? Result<OfficeAccount>(*account) : fail(done.error());
}

/// The password is hashed first, so that no other write waits for it. A repeated request is
/// refused, as the username is taken: no key is needed, and no answer is kept.
Response postAccount(const Request &request, const Caller &caller, Store &store) {
    const auto wanted = fromJson<NewOfficeAccount>(request.body);
    if (!wanted)
        return Response::problem(wanted.error());
    const auto hash =
        checkNewPassword(wanted->password).and_then([&] { return hashPassword(wanted->password); });
    if (!hash)
        return Response::problem(hash.error());
    return answer(addAndRecord(request, caller, store, *wanted, *hash), created);
}

Response putDisabled(const Request &request, const Caller &caller, Store &store) {
    return answer(disableOfficeAccount(store, caller.personKey, idOf(request)));
}

Response deleteDisabled(const Request &request, const Caller &, Store &store) {
    return answer(enableOfficeAccount(store, idOf(request)));
}

Response deleteSessions(const Request &request, const Caller &, Store &store) {
    const auto ended = endOfficeSessions(store, idOf(request));
    return ended ? Response::empty() : Response::problem(ended.error());
}

Response getAudit(const Request &request, const Caller &, Store &store) {
    return answer(readAuditFilter(request.query).and_then([&store](const AuditFilter &filter) {
        return readAudit(store, filter);
    }));
}

} // namespace

void addAccountDesk(Router &router) {
    const QString all = u"/v1/office/accounts"_s;
    const QString one = all + u"/{account_id}"_s;
    const auto accounts = [](const QString &act, CallerHandler handler) {
        return forClerks(Right::Accounts, recorded(act, std::move(handler)));
    };
    router.add("GET", all, accounts(u"office.accounts.read"_s, getAccounts));
    router.add("POST", all, forClerks(Right::Accounts, postAccount));
    router.add("PUT", one + u"/disabled"_s, accounts(u"office.account.disabled"_s, putDisabled));
    router.add("DELETE", one + u"/disabled"_s,
               accounts(u"office.account.enabled"_s, deleteDisabled));
    router.add("DELETE", one + u"/sessions"_s,
               accounts(u"office.account.signed-out"_s, deleteSessions));
    router.add("GET", u"/v1/office/audit"_s,
               forClerks(Right::Audit, recorded(u"office.audit.read"_s, getAudit)));
}

} // namespace campanella::backend
