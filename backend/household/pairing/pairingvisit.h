// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/caller.h"
#include "domain/pairing.h"

namespace campanella::backend {

struct Request;
struct Services;

/// What surrounds an act of *Abbinamento studenti*.
struct PairingVisit {
    Caller caller;
    QString requestId;           ///< for the audit log
    bool othersAreMailed = true; ///< the other linked adults hear of it
};

[[nodiscard]] PairingVisit visitOf(const Request &request, const Caller &caller,
                                   const Services &services);

/// Fails with NotAllowed: who works here has no children here.
[[nodiscard]] Result<> mustBeParent(const PairingVisit &visit);

/// A line in the audit log; `subject` is the public id of the child.
[[nodiscard]] Result<> recordAct(Store &store, const PairingVisit &visit, const char *action,
                                 const QString &subject);

/// The other adults of a child are told of a new one, where mail goes out at all.
[[nodiscard]] Result<> tellOthers(Store &store, const PairingVisit &visit, qint64 childKey);

/// What an act answers: the child as it is linked now. Fails with NotFound.
[[nodiscard]] Result<LinkedChild> linkedChildOf(Store &store, const PairingVisit &visit,
                                                const PublicId &childId);

} // namespace campanella::backend
