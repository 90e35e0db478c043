// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attendance.h"

#include "domain/json/codec.h"

#include <limits>

namespace campanella::wire {

static void write(Writer &out, AttendanceState state) {
    out.text(toString(state));
}

static void write(Writer &out, MealKind meal) {
    out.text(toString(meal));
}

static void write(Writer &out, AttendanceOrigin origin) {
    out.text(toString(origin));
}

static void write(Writer &out, ClosureKind kind) {
    out.text(toString(kind));
}

static void write(Writer &out, AnnouncementKind kind) {
    out.text(toString(kind));
}

static void read(const Cursor &at, std::optional<AttendanceState> &state) {
    if (const auto text = at.text())
        accept(at, attendanceStateFromString(*text), state);
}

static void read(const Cursor &at, std::optional<MealKind> &meal) {
    if (const auto text = at.text())
        accept(at, mealKindFromString(*text), meal);
}

static void read(const Cursor &at, std::optional<AttendanceOrigin> &origin) {
    if (const auto text = at.text())
        accept(at, attendanceOriginFromString(*text), origin);
}

static void read(const Cursor &at, std::optional<ClosureKind> &kind) {
    if (const auto text = at.text())
        accept(at, closureKindFromString(*text), kind);
}

static void read(const Cursor &at, std::optional<AnnouncementKind> &kind) {
    if (const auto text = at.text())
        accept(at, announcementKindFromString(*text), kind);
}

static void write(Writer &out, const AttendanceDay &day) {
    out.beginObject();
    out.field(QLatin1String("child_id"), day.childId);
    out.field(QLatin1String("service_id"), day.serviceId);
    out.field(QLatin1String("day"), day.day);
    out.field(QLatin1String("state"), day.state);
    out.field(QLatin1String("meal"), day.meal);
    out.key(QLatin1String("quantity"));
    out.integer(day.quantity);
    out.field(QLatin1String("tariff"), day.tariff);
    out.field(QLatin1String("origin"), day.origin);
    out.fieldUnlessEmpty(QLatin1String("school"), day.school);
    out.fieldUnlessEmpty(QLatin1String("school_class"), day.schoolClass);
    out.field(QLatin1String("contested"), day.contested);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AttendanceDay> &day) {
    const auto childId = at.get<PublicId>("child_id");
    const auto serviceId = at.get<PublicId>("service_id");
    const auto date = at.get<QDate>("day");
    const auto state = at.get<AttendanceState>("state");
    const auto meal = at.get<MealKind>("meal");
    const auto quantity = at.getInteger("quantity", 0, mostMeals);
    const auto tariff = at.maybe<Money>("tariff");
    const auto origin = at.get<AttendanceOrigin>("origin");
    const auto contested = at.get<bool>("contested");
    if (at.good())
        day = AttendanceDay{*childId,
                            *serviceId,
                            *date,
                            *state,
                            *meal,
                            static_cast<int>(*quantity),
                            tariff,
                            *origin,
                            at.textOrEmpty("school"),
                            at.textOrEmpty("school_class"),
                            *contested};
}

static void write(Writer &out, const Closure &closure) {
    out.beginObject();
    out.field(QLatin1String("days"), closure.days);
    out.field(QLatin1String("kind"), closure.kind);
    out.fieldUnlessEmpty(QLatin1String("reason"), closure.reason);
    out.list(QLatin1String("child_ids"), closure.childIds);
    out.field(QLatin1String("service_id"), closure.serviceId);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Closure> &closure) {
    const auto days = at.get<DateRange>("days");
    const auto kind = at.get<ClosureKind>("kind");
    const auto children = at.list<PublicId>("child_ids");
    const auto serviceId = at.maybe<PublicId>("service_id");
    if (at.good())
        closure = Closure{*days, *kind, at.textOrEmpty("reason"), children, serviceId};
}

static void write(Writer &out, const NewAnnouncement &wanted) {
    out.beginObject();
    out.field(QLatin1String("kind"), wanted.kind);
    out.field(QLatin1String("service_id"), wanted.serviceId);
    out.list(QLatin1String("child_ids"), wanted.childIds);
    out.field(QLatin1String("days"), wanted.days);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewAnnouncement> &wanted) {
    const auto kind = at.get<AnnouncementKind>("kind");
    const auto serviceId = at.get<PublicId>("service_id");
    const auto children = at.list<PublicId>("child_ids");
    const auto days = at.get<DateRange>("days");
    if (at.good())
        wanted = NewAnnouncement{*kind, *serviceId, children, *days};
}

static void write(Writer &out, const Announcement &announcement) {
    out.beginObject();
    out.field(QLatin1String("id"), announcement.id);
    out.field(QLatin1String("number"), announcement.number);
    out.field(QLatin1String("kind"), announcement.kind);
    out.field(QLatin1String("service_id"), announcement.serviceId);
    out.list(QLatin1String("child_ids"), announcement.childIds);
    out.field(QLatin1String("days"), announcement.days);
    out.field(QLatin1String("undo_until"), announcement.undoUntil);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Announcement> &announcement) {
    const auto id = at.get<PublicId>("id");
    const auto number = at.get<QString>("number");
    const auto kind = at.get<AnnouncementKind>("kind");
    const auto serviceId = at.get<PublicId>("service_id");
    const auto children = at.list<PublicId>("child_ids");
    const auto days = at.get<DateRange>("days");
    const auto undoUntil = at.maybe<QDateTime>("undo_until");
    if (at.good())
        announcement = Announcement{*id, *number, *kind, *serviceId, children, *days, undoUntil};
}

static void write(Writer &out, const AnnouncingTerms &terms) {
    out.beginObject();
    out.field(QLatin1String("service_id"), terms.serviceId);
    out.field(QLatin1String("first_day"), terms.firstDay);
    out.field(QLatin1String("closes_at"), terms.closesAt);
    out.field(QLatin1String("light_meal"), terms.lightMeal);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AnnouncingTerms> &terms) {
    const auto serviceId = at.get<PublicId>("service_id");
    const auto firstDay = at.get<QDate>("first_day");
    const auto closesAt = at.get<QDateTime>("closes_at");
    const auto lightMeal = at.get<bool>("light_meal");
    if (at.good())
        terms = AnnouncingTerms{*serviceId, *firstDay, *closesAt, *lightMeal};
}

static void write(Writer &out, const AttendanceBook &book) {
    out.beginObject();
    out.field(QLatin1String("now"), book.now);
    out.field(QLatin1String("days"), book.days);
    out.list(QLatin1String("items"), book.items);
    out.list(QLatin1String("closures"), book.closures);
    out.list(QLatin1String("announcements"), book.announcements);
    out.list(QLatin1String("terms"), book.terms);
    out.list(QLatin1String("school_years"), book.schoolYears);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AttendanceBook> &book) {
    const auto now = at.get<QDateTime>("now");
    const auto days = at.get<DateRange>("days");
    auto items = at.list<AttendanceDay>("items");
    auto closures = at.list<Closure>("closures");
    auto announcements = at.list<Announcement>("announcements");
    auto terms = at.list<AnnouncingTerms>("terms");
    auto schoolYears = at.list<SchoolYear>("school_years");
    if (at.good())
        book = AttendanceBook{*now,
                              *days,
                              std::move(items),
                              std::move(closures),
                              std::move(announcements),
                              std::move(terms),
                              std::move(schoolYears)};
}

static void write(Writer &out, const ClosureDraft &draft) {
    out.beginObject();
    out.field(QLatin1String("days"), draft.days);
    out.field(QLatin1String("kind"), draft.kind);
    out.fieldUnlessEmpty(QLatin1String("reason"), draft.reason);
    out.fieldUnlessEmpty(QLatin1String("service"), draft.serviceCode);
    out.fieldUnlessEmpty(QLatin1String("school"), draft.school);
    out.fieldUnlessEmpty(QLatin1String("class"), draft.schoolClass);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ClosureDraft> &draft) {
    const auto days = at.get<DateRange>("days");
    const auto kind = at.get<ClosureKind>("kind");
    const auto reason = at.textOrEmpty("reason");
    const auto service = at.textOrEmpty("service");
    const auto school = at.textOrEmpty("school");
    const auto schoolClass = at.textOrEmpty("class");
    if (at.good())
        draft = ClosureDraft{*days, *kind, reason, service, school, schoolClass};
}

static void write(Writer &out, const MarkedClosure &marked) {
    out.beginObject();
    out.key(QLatin1String("corrected_days"));
    out.integer(marked.correctedDays);
    out.endObject();
}

static void read(const Cursor &at, std::optional<MarkedClosure> &marked) {
    if (const auto days = at.getInteger("corrected_days", 0, std::numeric_limits<int>::max()))
        marked = MarkedClosure{static_cast<int>(*days)};
}

static void write(Writer &out, const AttendanceReceipt &receipt) {
    out.beginObject();
    out.key(QLatin1String("added"));
    out.integer(receipt.added);
    out.key(QLatin1String("corrected"));
    out.integer(receipt.corrected);
    out.key(QLatin1String("unchanged"));
    out.integer(receipt.unchanged);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AttendanceReceipt> &receipt) {
    constexpr qint64 most = std::numeric_limits<int>::max();
    const auto added = at.getInteger("added", 0, most);
    const auto corrected = at.getInteger("corrected", 0, most);
    const auto unchanged = at.getInteger("unchanged", 0, most);
    if (at.good())
        receipt = AttendanceReceipt{*added, *corrected, *unchanged};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::NewAnnouncement)
CAMPANELLA_CODEC(campanella::Announcement)
CAMPANELLA_CODEC(campanella::AttendanceBook)
CAMPANELLA_CODEC(campanella::ClosureDraft)
CAMPANELLA_CODEC(campanella::MarkedClosure)
CAMPANELLA_CODEC(campanella::AttendanceReceipt)
