// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairing.h"

#include "backend/access/audit.h"
#include "backend/household/pairing/codestore.h"
#include "backend/household/pairing/linkstore.h"
#include "backend/household/pairing/pairingmail.h"
#include "backend/household/pairing/pairingtries.h"
#include "backend/municipality/municipalitystore.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> refusedCode() {
    return fail(FailureCode::PairingRefused, QStringLiteral("no such code for that birth date"));
}

Result<> record(Store &store, const PairingVisit &visit, const char *action,
                const QString &subject) {
    return recordAudit(store, {visit.caller.personKey,
                               visit.caller.role,
                               QString::fromLatin1(action),
                               subject,
                               {},
                               visit.requestId});
}

/// The code has to be of that child, and still good: or spent by this very person, whose answer
/// may have got lost.
bool fits(const std::optional<StoredCode> &code, const PairingVisit &visit, QDate birthDate) {
    if (!code || !code->fiscalCode || !isBornOn(*code->fiscalCode, birthDate))
        return false;
    return code->isLive || code->usedBy == visit.caller.personKey;
}

/// Links and tells; false when there was nothing to do.
Result<bool> link(Store &store, const PairingVisit &visit, qint64 childKey, LinkWay way) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    const auto linked = linkChild(store, visit.caller.personKey, childKey, way);
    if (!linked || !*linked)
        return linked;
    if (!visit.othersAreMailed)
        return true;
    return tellOtherAdults(store, *town, visit.caller.personKey, childKey).map([] { return true; });
}

Result<> useCode(Store &store, const PairingVisit &visit, const StoredCode &code) {
    const auto spent = spendCode(store, code, visit.caller.personKey);
    if (!spent)
        return fail(spent.error());
    if (!*spent)
        return refusedCode();
    const auto linked = link(store, visit, code.childKey, LinkWay::Code);
    return linked ? record(store, visit, "pairing.added", code.childId.toString())
                  : fail(linked.error());
}

/// A code that fits: nothing is used up for a child who is linked already.
Result<> accept(Store &store, const PairingVisit &visit, const StoredCode &code) {
    return store.transaction([&]() -> Result<> {
        if (auto free = uncountPairingTry(store, visit.caller.personKey); !free)
            return free;
        const auto known = visit.caller.mayRead(code.childKey, store);
        if (!known)
            return fail(known.error());
        return *known ? Result<>() : useCode(store, visit, code);
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
    const auto noted = record(store, visit, "pairing.refused", subject);
    return noted ? done : noted;
}

Result<> mustBeParent(const PairingVisit &visit) {
    if (visit.caller.role == Role::Parent)
        return {};
    return fail(FailureCode::NotAllowed, QStringLiteral("for families only"));
}

Result<LinkedChild> answerFor(Store &store, const PairingVisit &visit, const PublicId &childId) {
    return readMunicipality(store).and_then([&](const Municipality &town) {
        return readLinkedChild(store, visit.caller.personKey, childId, town.currentSchoolYear);
    });
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
    return done ? answerFor(store, visit, (*code)->childId) : fail(done.error());
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
        return linked ? record(store, visit, "pairing.confirmed", childId.toString())
                      : fail(linked.error());
    });
    return done ? answerFor(store, visit, childId) : fail(done.error());
}

Result<> refuseProposal(Store &store, const PairingVisit &visit, const PublicId &childId) {
    return store.transaction([&]() -> Result<> {
        const auto child = findProposal(store, visit.caller.personKey, childId);
        if (!child)
            return fail(child.error());
        if (!*child)
            return fail(FailureCode::NotFound);
        const auto declined = declineProposal(store, visit.caller.personKey, **child);
        return declined ? record(store, visit, "pairing.declined", childId.toString()) : declined;
    });
}

} // namespace campanella::backend
