// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/conditions.h"
#include "backend/store/store.h"
#include "domain/application.h"

namespace campanella::backend {

/// An application and the internal keys that the office needs.
struct StoredApplication {
    qint64 key = 0;
    qint64 personKey = 0;
    std::optional<qint64> childKey;
    Application application;
};

/// The applications that fit (columns of `a`, the table), the one that changed last first, each
/// with its history.
[[nodiscard]] Result<QList<StoredApplication>> findApplications(Store &store,
                                                                const Conditions &conditions);

/// The applications of a person, the one that changed last first.
[[nodiscard]] Result<QList<Application>> readApplications(Store &store, qint64 personKey);

/// One of them; fails with NotFound, also when it is somebody else's.
[[nodiscard]] Result<StoredApplication> findApplication(Store &store, qint64 personKey,
                                                        const PublicId &id);

/// Begins a draft, which may hold anything. Fails with FieldInvalid: /form when there is no such
/// form, /child_id when the child is not linked to the person, /answers when nothing can hold it.
[[nodiscard]] Result<Application> startDraft(Store &store, qint64 personKey,
                                             const ApplicationDraft &draft,
                                             const PublicId &id = PublicId::random());

/// Replaces what a draft holds. Fails with NotFound, EditStale when it is not that version any
/// more, ApplicationMoved when it was sent meanwhile, FieldInvalid.
[[nodiscard]] Result<Application> saveDraft(Store &store, qint64 personKey, const PublicId &id,
                                            int version, const ApplicationDraft &draft);

/// Throws a draft away. Fails with NotFound, ApplicationMoved when it was sent.
[[nodiscard]] Result<> discardDraft(Store &store, qint64 personKey, const PublicId &id);

/// Sends a draft: it gets its number and its day. Fails with NotFound, EditStale,
/// ApplicationMoved, ApplicationsClosed outside of the form's days, ApplicationDoubled when there
/// is one for that child already, FieldInvalid with each wrong field.
[[nodiscard]] Result<Application> sendDraft(Store &store, qint64 personKey, const PublicId &id,
                                            int version);

/// The person takes it back. Fails with NotFound, ApplicationMoved when it is over.
[[nodiscard]] Result<Application> withdraw(Store &store, qint64 personKey, const PublicId &id);

/// The person adds what the office asked for. Fails with NotFound, ApplicationMoved when nothing
/// was asked, FieldInvalid (/text, /file).
[[nodiscard]] Result<Application> supplement(Store &store, qint64 personKey, const PublicId &id,
                                             const Supplement &added);

/// Puts an application into a state and notes it in its history. The transaction is the caller's.
[[nodiscard]] Result<> moveTo(Store &store, qint64 applicationKey, const ApplicationEvent &event);

} // namespace campanella::backend
