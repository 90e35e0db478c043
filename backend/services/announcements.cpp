// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/announcements.h"

#include "backend/access/links.h"
#include "backend/http/parameters.h"
#include "backend/services/closures.h"
#include "backend/services/cutoff.h"
#include "backend/store/records.h"
#include "domain/schoolyear.h"

#include <algorithm>

namespace campanella::backend {

namespace {

/// Looked through for the next day with service.
constexpr int daysAhead = 120;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

const QString mayReport = linkAllows(QStringLiteral("g"), LinkRight::Report);

/// A service as its family uses it in one school year.
struct UsedService {
    qint64 key = 0;
    PublicId id;
    ServiceKind kind = ServiceKind::Other;
    std::optional<Cutoff> cutoff;
    QHash<PublicId, qint64> children; ///< of the person, who use it
};

Result<QList<UsedService>> usedServices(Store &store, qint64 personKey, QDate day) {
    const auto rows = store.query(
        QStringLiteral("SELECT s.service_key, s.public_id, s.kind, s.announce_until, c.public_id, "
                       "c.child_key FROM guardianships g "
                       "JOIN enrolments e ON e.child_key = g.child_key "
                       "JOIN services s ON s.service_key = e.service_key "
                       "JOIN children c ON c.child_key = g.child_key "
                       "WHERE g.person_key = ? AND e.school_year = ? AND s.active = 1 AND %1 "
                       "ORDER BY s.name, s.service_key")
            .arg(mayReport),
        {personKey, SchoolYear::of(day).toString()});
    if (!rows)
        return fail(rows.error());
    QList<UsedService> services;
    while ((*rows)->next()) {
        const auto id = PublicId::parse((*rows)->value(1).toString());
        const auto kind = serviceKindFromString((*rows)->value(2).toString());
        const auto child = PublicId::parse((*rows)->value(4).toString());
        if (!id || !kind || !child)
            return fail(FailureCode::ServerError, QStringLiteral("a stored record is unreadable"));
        if (services.isEmpty() || services.last().id != *id)
            services.append({(*rows)->value(0).toLongLong(),
                             *id,
                             *kind,
                             Cutoff::of(*kind, (*rows)->value(3).toString()),
                             {}});
        services.last().children.insert(*child, (*rows)->value(5).toLongLong());
    }
    return services;
}

bool isClosed(const QList<Closure> &closures, const PublicId &child, const PublicId &service,
              QDate day) {
    return std::any_of(closures.begin(), closures.end(), [&](const Closure &one) {
        return one.days.contains(day) && one.childIds.contains(child) &&
               (!one.serviceId || *one.serviceId == service);
    });
}

bool takesPlace(const QList<Closure> &closures, const PublicId &child, const PublicId &service,
                QDate day) {
    return day.dayOfWeek() <= Qt::Friday && !isClosed(closures, child, service, day);
}

/// The next day that somebody of the family can announce.
std::optional<AnnouncingTerms> termsOf(const UsedService &service, const QList<Closure> &closures,
                                       const QDateTime &now) {
    const QDate first = service.cutoff->firstOpen(now);
    const QList<PublicId> children = service.children.keys();
    for (QDate day = first; day < first.addDays(daysAhead); day = day.addDays(1))
        for (const PublicId &child : children)
            if (takesPlace(closures, child, service.id, day))
                return AnnouncingTerms{service.id, day, service.cutoff->closesAt(day),
                                       service.kind == ServiceKind::Canteen};
    return std::nullopt;
}

tl::unexpected<Failure> refuse(const char *pointer, const char *why) {
    return refusedField(FailureCode::FieldInvalid, QString::fromLatin1(pointer),
                        QString::fromLatin1(why));
}

/// The service, if the person's children that are named use it.
Result<UsedService> wantedService(Store &store, qint64 personKey, const NewAnnouncement &wanted) {
    const auto services = usedServices(store, personKey, wanted.days.first());
    if (!services)
        return fail(services.error());
    const auto found =
        std::find_if(services->begin(), services->end(),
                     [&](const UsedService &one) { return one.id == wanted.serviceId; });
    if (found == services->end() || !found->cutoff)
        return fail(FailureCode::NotFound);
    for (const PublicId &child : wanted.childIds)
        if (!found->children.contains(child))
            return fail(FailureCode::NotFound);
    return *found;
}

Result<> check(const NewAnnouncement &wanted, const UsedService &service, const QDateTime &now) {
    if (wanted.childIds.isEmpty())
        return refuse("/child_ids", "at least one child");
    if (wanted.kind == AnnouncementKind::LightMeal && service.kind != ServiceKind::Canteen)
        return refuse("/kind", "no meals here");
    if (!service.cutoff->isOpen(wanted.days.first(), now))
        return refuse("/days/first", "closed already");
    if (wanted.days.first().daysTo(wanted.days.last()) >= mostAnnouncedDays ||
        SchoolYear::of(wanted.days.first()) != SchoolYear::of(wanted.days.last()))
        return refuse("/days/last", "too long");
    return {};
}

struct ChildDay {
    qint64 childKey = 0;
    QDate day;
};

/// The days with service of the children; a child that is named twice counts once.
Result<QList<ChildDay>> daysOf(Store &store, qint64 personKey, const NewAnnouncement &wanted,
                               const UsedService &service) {
    const auto closures = readClosures(store, personKey, {wanted.days, {}});
    if (!closures)
        return fail(closures.error());
    const QSet<PublicId> children(wanted.childIds.begin(), wanted.childIds.end());
    QList<ChildDay> days;
    for (const PublicId &child : children)
        for (QDate day = wanted.days.first(); day <= wanted.days.last(); day = day.addDays(1))
            if (takesPlace(*closures, child, service.id, day))
                days.append({service.children.value(child), day});
    if (days.isEmpty())
        return refuse("/days", "no day with service");
    return days;
}

Result<bool> isTaken(Store &store, const ChildDay &day, qint64 serviceKey) {
    return store
        .query(QStringLiteral("SELECT 1 FROM announced_days WHERE child_key = ? AND "
                              "service_key = ? AND day = ? AND withdrawn_at IS NULL"),
               {day.childKey, serviceKey, iso(day.day)})
        .map([](const Rows &rows) { return rows->next(); });
}

Result<qint64> insertHead(Store &store, qint64 personKey, const NewAnnouncement &wanted,
                          const UsedService &service, const PublicId &id) {
    const int year = italianDay(store.now()).year();
    const auto number = nextNumber(store, QStringLiteral("announcement:%1").arg(year));
    if (!number)
        return fail(number.error());
    const auto rows = store.query(
        QStringLiteral("INSERT INTO announcements (public_id, number, person_key, service_key, "
                       "kind, made_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING announcement_key"),
        {id.toString(), QStringLiteral("D-%1-%2").arg(year).arg(*number), personKey, service.key,
         toString(wanted.kind), store.nowSeconds()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::ServerError);
    return (*rows)->value(0).toLongLong();
}

Result<> insertDays(Store &store, qint64 key, qint64 serviceKey, const QList<ChildDay> &days) {
    for (const ChildDay &day : days) {
        const auto taken = isTaken(store, day, serviceKey);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return refuse("/days", "announced already");
        const auto done = store.execute(
            QStringLiteral("INSERT INTO announced_days (announcement_key, child_key, service_key, "
                           "day) VALUES (?, ?, ?, ?)"),
            {key, day.childKey, serviceKey, iso(day.day)});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<> keep(Store &store, qint64 personKey, const NewAnnouncement &wanted, const PublicId &id) {
    const auto service = wantedService(store, personKey, wanted);
    if (!service)
        return fail(service.error());
    if (const auto checked = check(wanted, *service, store.now()); !checked)
        return checked;
    const auto days = daysOf(store, personKey, wanted, *service);
    if (!days)
        return fail(days.error());
    const auto key = insertHead(store, personKey, wanted, *service, id);
    return key ? insertDays(store, *key, service->key, *days) : fail(key.error());
}

/// A row of number, kind, service, child, first, last, service kind, announce_until.
Result<Announcement> announcementAt(const Rows &rows, const QDateTime &now) {
    const auto id = PublicId::parse(rows->value(0).toString());
    const auto kind = announcementKindFromString(rows->value(2).toString());
    const auto service = PublicId::parse(rows->value(3).toString());
    const auto serviceKind = serviceKindFromString(rows->value(7).toString());
    const auto days =
        DateRange::make(isoDay(rows->value(5).toString()), isoDay(rows->value(6).toString()));
    if (!id || !kind || !service || !serviceKind || !days)
        return fail(FailureCode::ServerError, QStringLiteral("a stored record is unreadable"));
    Announcement made{*id, rows->value(1).toString(), *kind, *service, {}, *days, {}};
    const auto cutoff = Cutoff::of(*serviceKind, rows->value(8).toString());
    if (cutoff && cutoff->isOpen(days->last(), now))
        made.undoUntil = cutoff->closesAt(days->last());
    return made;
}

struct Withdrawal {
    qint64 key = 0;
    std::optional<Cutoff> cutoff;
};

Result<Withdrawal> withdrawalOf(Store &store, qint64 personKey, const PublicId &id) {
    const auto rows = store.query(
        QStringLiteral("SELECT a.announcement_key, s.kind, s.announce_until FROM announcements a "
                       "JOIN services s ON s.service_key = a.service_key WHERE a.public_id = ? AND "
                       "EXISTS (SELECT 1 FROM announced_days d JOIN guardianships g "
                       "ON g.child_key = d.child_key WHERE g.person_key = ? AND "
                       "d.announcement_key = a.announcement_key AND d.withdrawn_at IS NULL AND "
                       "%1)")
            .arg(mayReport),
        {id.toString(), personKey});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    const auto kind = serviceKindFromString((*rows)->value(1).toString());
    return Withdrawal{(*rows)->value(0).toLongLong(),
                      Cutoff::of(kind.value_or(ServiceKind::Other), (*rows)->value(2).toString())};
}

} // namespace

Result<QList<AnnouncingTerms>> readTerms(Store &store, qint64 personKey,
                                         const QList<Closure> &closures) {
    const auto services = usedServices(store, personKey, italianDay(store.now()));
    if (!services)
        return fail(services.error());
    QList<AnnouncingTerms> terms;
    for (const UsedService &service : *services)
        if (service.cutoff)
            if (const auto one = termsOf(service, closures, store.now()))
                terms.append(*one);
    return terms;
}

Result<QList<Announcement>> readAnnouncements(Store &store, qint64 personKey,
                                              const AttendanceFilter &filter) {
    const auto rows = store.query(
        QStringLiteral(
            "SELECT a.public_id, a.number, a.kind, s.public_id, c.public_id, MIN(d.day), "
            "MAX(d.day), s.kind, s.announce_until FROM guardianships g "
            "JOIN announced_days d ON d.child_key = g.child_key "
            "JOIN announcements a ON a.announcement_key = d.announcement_key "
            "JOIN services s ON s.service_key = a.service_key "
            "JOIN children c ON c.child_key = g.child_key "
            "WHERE g.person_key = ? AND d.withdrawn_at IS NULL AND d.day >= ? AND d.day <= ? "
            "GROUP BY a.announcement_key, a.public_id, a.number, a.kind, s.public_id, c.public_id, "
            "s.kind, s.announce_until ORDER BY a.announcement_key, c.public_id"),
        {personKey, iso(filter.days.first()), iso(filter.days.last())});
    if (!rows)
        return fail(rows.error());
    QList<Announcement> announcements;
    while ((*rows)->next()) {
        const auto made = announcementAt(*rows, store.now());
        const auto child = PublicId::parse((*rows)->value(4).toString());
        if (!made || !child)
            return fail(made ? child.error() : made.error());
        if (announcements.isEmpty() || announcements.last().id != made->id)
            announcements.append(*made);
        announcements.last().childIds.append(*child);
    }
    return announcements;
}

Result<Announcement> announce(Store &store, qint64 personKey, const NewAnnouncement &wanted) {
    const PublicId id = PublicId::random();
    const auto done = store.transaction([&] { return keep(store, personKey, wanted, id); });
    if (!done)
        return fail(done.error());
    const auto known = readAnnouncements(store, personKey, {wanted.days, {}});
    if (!known)
        return fail(known.error());
    for (const Announcement &one : *known)
        if (one.id == id)
            return one;
    return fail(FailureCode::ServerError);
}

Result<> withdrawAnnouncement(Store &store, qint64 personKey, const PublicId &id) {
    const auto withdrawal = withdrawalOf(store, personKey, id);
    if (!withdrawal)
        return fail(withdrawal.error());
    const QDate first = withdrawal->cutoff ? withdrawal->cutoff->firstOpen(store.now())
                                           : italianDay(store.now()).addDays(1);
    const auto done = store.execute(
        QStringLiteral("UPDATE announced_days SET withdrawn_at = ? WHERE announcement_key = ? AND "
                       "withdrawn_at IS NULL AND day >= ? AND child_key IN "
                       "(SELECT g.child_key FROM guardianships g WHERE g.person_key = ? AND %1)")
            .arg(mayReport),
        {store.nowSeconds(), withdrawal->key, iso(first), personKey});
    if (!done)
        return fail(done.error());
    return *done > 0 ? Result<>() : refuse("/days/last", "closed already");
}

Result<bool> isAbsenceAnnounced(Store &store, qint64 childKey, qint64 serviceKey, QDate day) {
    return store
        .query(QStringLiteral("SELECT 1 FROM announced_days d JOIN announcements a "
                              "ON a.announcement_key = d.announcement_key WHERE d.child_key = ? "
                              "AND d.service_key = ? AND d.day = ? AND d.withdrawn_at IS NULL AND "
                              "a.kind = ?"),
               {childKey, serviceKey, iso(day), toString(AnnouncementKind::Absence)})
        .map([](const Rows &rows) { return rows->next(); });
}

} // namespace campanella::backend
