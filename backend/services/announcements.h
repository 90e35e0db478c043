// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/services/attendancefilter.h"
#include "backend/store/store.h"
#include "domain/attendance.h"

namespace campanella::backend {

/// Up to when the next day of each service of the family can be announced; days without service
/// (`closures`) are left out.
[[nodiscard]] Result<QList<AnnouncingTerms>> readTerms(Store &store, qint64 personKey,
                                                       const QList<Closure> &closures);

/// What was announced for children of the person within those days and not taken back.
[[nodiscard]] Result<QList<Announcement>> readAnnouncements(Store &store, qint64 personKey,
                                                            const AttendanceFilter &filter);

/// The longest span of an announcement, in days.
inline constexpr int mostAnnouncedDays = 92;

/// Announces in one transaction, for the days with service only. Fails with NotFound when the
/// service or a child is not the person's, with FieldInvalid otherwise: /days/first when that day
/// is closed already, /days/last when the span is too long or leaves the school year, /days when
/// nothing remains to announce or a day is announced already, /kind, /child_ids.
[[nodiscard]] Result<Announcement> announce(Store &store, qint64 personKey,
                                            const NewAnnouncement &wanted);

/// Takes back the days that are still open. Fails with NotFound, and with FieldInvalid
/// (/days/last) when all of them are closed.
[[nodiscard]] Result<> withdrawAnnouncement(Store &store, qint64 personKey, const PublicId &id);

/// Whether an absence was announced for that day and not taken back.
[[nodiscard]] Result<bool> isAbsenceAnnounced(Store &store, qint64 childKey, qint64 serviceKey,
                                              QDate day);

} // namespace campanella::backend
