// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairing.h"

#include "backend/access/links.h"
#include "backend/household/pairing/codestore.h"
#include "backend/household/pairing/linkstore.h"
#include "backend/household/pairing/pairingtries.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> refusedCode() {
    return fail(FailureCode::PairingRefused, QStringLiteral("no such code for that birth date"));
}

/// The code has to be of that child, and still good: or spent by this very person, whose answer
/// may have got lost.
bool fits(const std::optional<StoredCode> &code, const PairingVisit &visit, QDate birthDate) {
    if (!code || !code->fiscalCode || !isBornOn(*code->fiscalCode, birthDate))
        return false;
    return code->isLive || code->usedBy == visit.caller.personKey;
}

/// Links and tells the others, unless there was nothing to do.
Result<> link(Store &store, const PairingVisit &visit, qint64 childKey, LinkWay way) {
    const auto linked = linkChild(store, visit.caller.personKey, childKey, way);
    if (!linked)
        return fail(linked.error());
    return *linked ? tellOthers(store, visit, childKey) : Result<>();
}

Result<> useCode(Store &store, const PairingVisit &visit, const StoredCode &code) {
    const auto spent = spendCode(store, code, visit.caller.personKey);
    if (!spent)
        return fail(spent.error());
    if (!*spent)
        return refusedCode();
    const auto linked = link(store, visit, code.childKey, LinkWay::Code);
    return linked ? recordAct(store, visit, "pairing.added", code.childId.toString()) : linked;
}

/// A code that fits: nothing is used up for a child who is linked already.
Result<> accept(Store &store, const PairingVisit &visit, const StoredCode &code) {
    return store.transaction([&]() -> Result<> {
        if (auto free = uncountPairingTry(store, visit.caller.personKey); !free)
            return free;
        const auto own =
            mustBeAllowed(store, visit.caller.personKey, code.childKey, LinkRight::Own);
        if (own || own.error().code != FailureCode::RightNotGiven)
            return own;
        return useCode(store, visit, code);
    });
}

/// A refusal is recorded outside of the transaction that it undid.
Result<> decide(Store &store, const PairingVisit &visit, const std::optional<StoredCode> &code,
                QDate birthDate) {
    const Result<> done =
        fits(code, visit, birthDate) ? accept(store, visit, *code) : Result<>(refusedCode());
    if (done || done.error().code != FailureCode::PairingRefused)
        return done;
    const QString subject = code ? code->childId.toString() : QString();
    const auto noted = recordAct(store, visit, "pairing.refused", subject);
    return noted ? done : noted;
}

} // namespace

Result<LinkedChild> pair(Store &store, const Pepper &pepper, const PairingVisit &visit,
                         const PairingRequest &wanted) {
    if (const auto allowed = mustBeParent(visit); !allowed)
        return fail(allowed.error());
    if (const auto counted = countPairingTry(store, visit.caller.personKey); !counted)
        return fail(counted.error());
    const auto code = findCode(store, pepper.hashOf(wanted.code));
    if (!code)
        return fail(code.error());
    const auto done = decide(store, visit, *code, wanted.birthDate);
    return done ? linkedChildOf(store, visit, (*code)->childId) : fail(done.error());
}

Result<LinkedChild> confirmProposal(Store &store, const PairingVisit &visit,
                                    const PublicId &childId) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto child = findProposal(store, visit.caller.personKey, childId);
        if (!child)
            return fail(child.error());
        if (!*child)
            return {}; // linked already, or nothing of theirs: the answer below tells
        const auto linked = link(store, visit, **child, LinkWay::Confirmed);
        return linked ? recordAct(store, visit, "pairing.confirmed", childId.toString()) : linked;
    });
    return done ? linkedChildOf(store, visit, childId) : fail(done.error());
}

Result<> refuseProposal(Store &store, const PairingVisit &visit, const PublicId &childId) {
    return store.transaction([&]() -> Result<> {
        const auto child = findProposal(store, visit.caller.personKey, childId);
        if (!child)
            return fail(child.error());
        if (!*child)
            return fail(FailureCode::NotFound);
        const auto declined = declineProposal(store, visit.caller.personKey, **child);
        return declined ? recordAct(store, visit, "pairing.declined", childId.toString())
                        : declined;
    });
}

} // namespace campanella::backend
