// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/iseetariffs.h"

#include "backend/billing/billstore.h"
#include "backend/billing/tariffstore.h"
#include "domain/clock.h"
#include "domain/schoolyear.h"

namespace campanella::backend {

namespace {

/// A child at a service.
struct Place {
    qint64 childKey = 0;
    qint64 serviceKey = 0;
    QString child;
    QString service;
};

Result<QList<Place>> readPlaces(Store &store, qint64 personKey, QDate today) {
    static const QString sql = QStringLiteral(
        "SELECT c.child_key, s.service_key, c.given_name, s.name FROM guardianships g "
        "JOIN children c ON c.child_key = g.child_key "
        "JOIN enrolments e ON e.child_key = c.child_key AND e.school_year = ? "
        "JOIN services s ON s.service_key = e.service_key AND s.active = 1 "
        "WHERE g.person_key = ? AND g.invitation_key IS NULL ORDER BY c.given_name, c.child_key, "
        "s.name, s.service_key");
    return store.query(sql, {SchoolYear::of(today).toString(), personKey})
        .map([](const Rows &rows) {
            QList<Place> places;
            while (rows->next())
                places.append({rows->value(0).toLongLong(), rows->value(1).toLongLong(),
                               rows->value(2).toString(), rows->value(3).toString()});
            return places;
        });
}

void addTariffs(QList<IseeTariff> &found, const Place &place, const QList<Tariff> &tariffs,
                const ChildProfile &profile, QDate today) {
    ChildProfile without = profile;
    without.isee.reset();
    for (const TariffUnit unit : {TariffUnit::Presence, TariffUnit::Month})
        if (const auto full = unitPrice(tariffs, without, unit, today))
            found.append({place.child, place.service, unit == TariffUnit::Month, *full,
                          profile.isee ? unitPrice(tariffs, profile, unit, today) : std::nullopt});
}

Result<QList<Tariff>> tariffsOf(Store &store, qint64 serviceKey) {
    return readTariffs(store, serviceKey).map([](const QList<StoredTariff> &stored) {
        QList<Tariff> tariffs;
        for (const StoredTariff &one : stored)
            tariffs.append(one.tariff);
        return tariffs;
    });
}

} // namespace

Result<QList<IseeTariff>> readIseeTariffs(Store &store, qint64 personKey) {
    const QDate today = italianDay(store.now());
    const QDate nextMonth = QDate(today.year(), today.month(), 1).addMonths(1);
    const auto places = readPlaces(store, personKey, today);
    if (!places)
        return fail(places.error());
    QList<IseeTariff> found;
    for (const Place &place : *places) {
        const auto tariffs = tariffsOf(store, place.serviceKey);
        const auto profile = readProfile(store, place.childKey, nextMonth);
        if (!tariffs || !profile)
            return fail(!tariffs ? tariffs.error() : profile.error());
        addTariffs(found, place, *tariffs, *profile, today);
    }
    return found;
}

} // namespace campanella::backend
