// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/daterange.h"
#include "domain/money.h"
#include "domain/publicid.h"
#include "domain/schoolyear.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace campanella {

/// What became of one day of a child at a service. Suspended: the service did not take place
/// although it was recorded before (a closure or a strike that was marked afterwards).
enum class AttendanceState { Present, Absent, AnnouncedAbsent, Suspended };
/// What was eaten (contract §1.5): *normale*, *in bianco*, *dieta*. Means nothing where no meal is
/// served.
enum class MealKind { Standard, Light, Diet };
/// Who recorded it (contract §1.5): *scuola*, *tablet*, *registro*.
enum class AttendanceOrigin { School, Tablet, Register };

[[nodiscard]] QString toString(AttendanceState state);
[[nodiscard]] Result<AttendanceState> attendanceStateFromString(QStringView text);
[[nodiscard]] QString toString(MealKind meal);
[[nodiscard]] Result<MealKind> mealKindFromString(QStringView text);
[[nodiscard]] QString toString(AttendanceOrigin origin);
[[nodiscard]] Result<AttendanceOrigin> attendanceOriginFromString(QStringView text);

/// One day of one child at one service, as it was recorded.
struct AttendanceDay {
    PublicId childId;
    PublicId serviceId;
    QDate day;
    AttendanceState state = AttendanceState::Present;
    MealKind meal = MealKind::Standard;
    int quantity = 0;            ///< meals, or 1 for a day present; 0 when nothing is counted
    std::optional<Money> tariff; ///< for one of them; absent when the day costs nothing by itself
    AttendanceOrigin origin = AttendanceOrigin::School;
    QString school; ///< as it was on that day
    QString schoolClass;
    bool contested = false; ///< a question about it waits for the office's answer
    friend bool operator==(const AttendanceDay &, const AttendanceDay &) = default;
};

/// What the day costs: quantity by tariff; nothing where the tariff is not known.
[[nodiscard]] std::optional<Money> amountOf(const AttendanceDay &day);

/// Most meals of one child on one day.
inline constexpr int mostMeals = 9;

enum class ClosureKind { Holiday, Closure, Strike };

[[nodiscard]] QString toString(ClosureKind kind);
[[nodiscard]] Result<ClosureKind> closureKindFromString(QStringView text);

/// Days on which a service does not take place for some children.
struct Closure {
    DateRange days;
    ClosureKind kind = ClosureKind::Closure;
    QString reason;                    ///< "Vacanze di Natale", in the office's words
    QList<PublicId> childIds;          ///< of the family, whom it concerns
    std::optional<PublicId> serviceId; ///< absent: all services
    friend bool operator==(const Closure &, const Closure &) = default;
};

/// A closure as the office marks it: whom it concerns must match every field that is set.
struct ClosureDraft {
    DateRange days;
    ClosureKind kind = ClosureKind::Closure;
    QString reason;      ///< up to 140 characters
    QString serviceCode; ///< the municipality's own short name of the service
    QString school;      ///< as in the enrolments
    QString schoolClass; ///< of that school
    friend bool operator==(const ClosureDraft &, const ClosureDraft &) = default;
};

/// What followed from a closure: how many recorded days it corrected.
struct MarkedClosure {
    int correctedDays = 0;
    friend bool operator==(const MarkedClosure &, const MarkedClosure &) = default;
};

/// What became of the days that a school or the caterer handed in.
struct AttendanceReceipt {
    qint64 added = 0;
    qint64 corrected = 0;
    qint64 unchanged = 0;
    friend bool operator==(const AttendanceReceipt &, const AttendanceReceipt &) = default;
};

/// What a parent says in advance.
enum class AnnouncementKind { Absence, LightMeal };

[[nodiscard]] QString toString(AnnouncementKind kind);
[[nodiscard]] Result<AnnouncementKind> announcementKindFromString(QStringView text);

/// A wish of the family: these children, these days.
struct NewAnnouncement {
    AnnouncementKind kind = AnnouncementKind::Absence;
    PublicId serviceId;
    QList<PublicId> childIds;
    DateRange days;
    friend bool operator==(const NewAnnouncement &, const NewAnnouncement &) = default;
};

/// What the family has announced, as confirmed.
struct Announcement {
    PublicId id;
    QString number; ///< the confirmation number, "D-2026-12"
    AnnouncementKind kind = AnnouncementKind::Absence;
    PublicId serviceId;
    QList<PublicId> childIds;
    DateRange days;
    std::optional<QDateTime> undoUntil; ///< absent when nothing of it can be undone any more
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// Up to when the next day of a service can be announced. The server's clock decides.
struct AnnouncingTerms {
    PublicId serviceId;
    QDate firstDay;     ///< the first day that is still open
    QDateTime closesAt; ///< when that day closes
    bool lightMeal = false;
    friend bool operator==(const AnnouncingTerms &, const AnnouncingTerms &) = default;
};

/// All that is known of a family's days between two dates.
struct AttendanceBook {
    QDateTime now; ///< of the server
    DateRange days;
    QList<AttendanceDay> items; ///< by child, service and day
    QList<Closure> closures;
    QList<Announcement> announcements;
    QList<AnnouncingTerms> terms; ///< of the services that take announcements
    /// In which the children were enrolled or have days, and the one of now; the newest first.
    QList<SchoolYear> schoolYears = {};
    friend bool operator==(const AttendanceBook &, const AttendanceBook &) = default;
};

} // namespace campanella
