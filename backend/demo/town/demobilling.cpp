// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demobilling.h"

#include "backend/billing/billstore.h"
#include "backend/demo/town/demoattendance.h"
#include "backend/demo/town/democalendar.h"

namespace campanella::backend {

namespace {

const QString canteen = QStringLiteral("REF");

Tariff mealTariff(const SchoolYear &year) {
    Tariff meal;
    meal.name = QStringLiteral("Pasto a scuola, tariffa intera");
    meal.first = year.range().first();
    meal.iseeFrom = Money::fromCents(1'200'001);
    meal.price = Money::fromCents(480);
    meal.secondChildDiscount = 1250;
    meal.laterChildDiscount = 1250;
    return meal;
}

QList<Tariff> tariffs(const SchoolYear &year) {
    Tariff reduced = mealTariff(year);
    reduced.name = QStringLiteral("Pasto a scuola, tariffa ridotta");
    reduced.iseeFrom = {};
    reduced.iseeTo = Money::fromCents(1'200'000);
    reduced.price = Money::fromCents(250);
    return {reduced, mealTariff(year)};
}

Result<> run(Store &store, const QString &sql, const QVariantList &values) {
    return store.execute(sql, values).map([](int) {});
}

Result<> storeTariffs(Store &store, const QList<Tariff> &all) {
    for (const Tariff &tariff : all) {
        const auto added = run(
            store,
            QStringLiteral("INSERT INTO tariffs (service_key, name, unit, residence, first_day, "
                           "isee_from_cents, isee_to_cents, price_cents, second_child_discount, "
                           "later_child_discount) SELECT service_key, ?, ?, ?, ?, "
                           "CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), "
                           "CAST(? AS INTEGER), CAST(? AS INTEGER) FROM services WHERE code = ?"),
            {tariff.name, toString(tariff.unit), toString(tariff.residence),
             tariff.first.toString(Qt::ISODate), tariff.iseeFrom.cents(),
             tariff.iseeTo ? QVariant(tariff.iseeTo->cents()) : QVariant(), tariff.price.cents(),
             tariff.secondChildDiscount, tariff.laterChildDiscount, canteen});
        if (!added)
            return added;
    }
    return {};
}

/// Whoever has an older sibling who eats there is the second child.
Result<> storeProfiles(Store &store, const SchoolYear &year) {
    return run(
        store,
        QStringLiteral("INSERT INTO tariff_profiles (child_key, first_day, resident, exempt, "
                       "sibling_rank) SELECT DISTINCT e.child_key, ?, 1, 0, 2 FROM enrolments e "
                       "JOIN services s ON s.service_key = e.service_key AND s.code = ? "
                       "JOIN guardianships g ON g.child_key = e.child_key "
                       "JOIN guardianships o ON o.person_key = g.person_key "
                       "AND o.child_key < g.child_key "
                       "JOIN enrolments f ON f.child_key = o.child_key "
                       "AND f.service_key = e.service_key AND f.school_year = e.school_year "
                       "WHERE e.school_year = ? AND e.child_key IN "
                       "(SELECT child_key FROM children ORDER BY child_key LIMIT ?)"),
        {year.range().first().toString(Qt::ISODate), canteen, year.toString(), childrenWithDays});
}

Result<> addConfirmedRun(Store &store, const DateRange &month, QDate dueDate) {
    return run(store,
               QStringLiteral("INSERT INTO billing_runs (public_id, service_key, month, number, "
                              "state, due_date, made_at) SELECT ?, service_key, ?, 1, "
                              "'confirmed', ?, CAST(? AS BIGINT) FROM services WHERE code = ?"),
               {PublicId::random().toString(), month.first().toString(QStringLiteral("yyyy-MM")),
                dueDate.toString(Qt::ISODate), store.nowSeconds(), canteen});
}

Result<> addBills(Store &store, const BillingRun &billing, const QList<Tariff> &all) {
    const auto children = readChildrenToBill(store, billing, 0, childrenWithDays);
    if (!children)
        return fail(children.error());
    for (const BilledChild &child : *children) {
        int quantity = 0;
        for (const BilledDay &billed : child.days)
            quantity += billed.quantity;
        const auto lines = price(all, child.profile, billing.month, child.days);
        if (!lines)
            continue;
        const auto added =
            addBill(store, billing.key, {child.key, child.payerKey, quantity, {}, *lines});
        if (!added)
            return added;
    }
    return {};
}

/// Keeps the bills that say what a due says.
Result<> tieToDues(Store &store, const BillingRun &billing) {
    static const QString unexplained =
        QStringLiteral("SELECT bill_key FROM bills WHERE run_key = ? AND due_key IS NULL");
    return run(store,
               QStringLiteral("UPDATE bills SET due_key = (SELECT MIN(d.due_key) FROM dues d "
                              "WHERE d.child_key = bills.child_key AND d.service_key = ? "
                              "AND d.period_first = ? AND d.amount_cents = bills.amount_cents) "
                              "WHERE run_key = ?"),
               {billing.serviceKey, billing.month.first().toString(Qt::ISODate), billing.key})
        .and_then([&] {
            return run(
                store,
                QStringLiteral("DELETE FROM bill_lines WHERE bill_key IN (%1)").arg(unexplained),
                {billing.key});
        })
        .and_then([&] {
            return run(store,
                       QStringLiteral("DELETE FROM bills WHERE bill_key IN (%1)").arg(unexplained),
                       {billing.key});
        });
}

} // namespace

Result<> writeDemoBilling(Store &store, QDate today) {
    const DemoCalendar calendar(today);
    const DateRange month = calendar.month();
    const SchoolYear year = SchoolYear::of(month.first());
    const QList<Tariff> all = tariffs(year);
    return storeTariffs(store, all)
        .and_then([&] { return storeProfiles(store, year); })
        .and_then([&] { return addConfirmedRun(store, month, calendar.nextDueDate()); })
        .and_then([&] { return findRun(store, canteen, month.first()); })
        .and_then([&](const BillingRun &billing) {
            return addBills(store, billing, all).and_then([&] {
                return tieToDues(store, billing);
            });
        });
}

} // namespace campanella::backend
