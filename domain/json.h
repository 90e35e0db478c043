// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace campanella {

/// The JSON text of a record (UTF-8, compact; docs/openapi.yaml has its shape).
/// Defined for: Municipality, ContentPage, Person, Child, Service, Due, DuePage, Payment,
/// PaymentNote, Credentials, SessionGrant, the records of domain/access.h, domain/townnotice.h,
/// domain/messagethread.h, domain/profile.h, domain/isee.h and domain/checkout.h, AttendanceBook,
/// NewAnnouncement, Announcement, LinkedChild, Pairings, PairingRequest, Invitation, NewInvitation,
/// Statement, Failure (RFC 9457 problem), and QList<Child>, QList<Service>, QList<OpenSession>,
/// QList<Attestation>, QList<DueLine>, QList<Delivery>, QList<OfficeAccount> (as {"items": […]}),
/// and the records of domain/officeaccount.h.
template <typename T>
[[nodiscard]] QByteArray toJson(const T &record);

/// The RFC 9457 problem of a failure, with its HTTP status.
[[nodiscard]] QByteArray problemJson(const Failure &failure, int status);

/// Reads a record. An unknown field is ignored; a missing or wrong one fails with FieldInvalid
/// and its JSON pointer in `fields`; text that is not JSON fails with RequestMalformed.
template <typename T>
[[nodiscard]] Result<T> fromJson(QByteArrayView text);

} // namespace campanella
