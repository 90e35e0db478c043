// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/services/applications/applicationstore.h"

namespace campanella::backend {

/// Those that wait for the office, or all that were ever sent. Drafts are the family's alone.
enum class WhichApplications { Waiting, Sent };
/// The one whose decision is due first on top.
[[nodiscard]] Result<QList<Application>> listApplications(Store &store, WhichApplications which);

/// The application of that number ("2026-12"); fails with NotFound.
[[nodiscard]] Result<StoredApplication> officeApplication(Store &store, const QString &number);

/// Moves an application and tells the person by a mail that says only that there is news. An
/// accepted one enrols the child in the service; a child who was only typed is found by its codice
/// fiscale or made, and linked to the person (the other linked adults are told). All in one
/// transaction. Fails with NotFound, ApplicationMoved when it cannot go there from where it
/// stands, FieldInvalid (/text).
[[nodiscard]] Result<> moveApplication(Store &store, const QString &number, const OfficeMove &move);

/// The person takes the place that the office offers: as if it were accepted. Fails with NotFound,
/// also when it is somebody else's, and ApplicationMoved when no place is offered.
[[nodiscard]] Result<Application> takePlace(Store &store, qint64 personKey, const PublicId &id);

} // namespace campanella::backend
