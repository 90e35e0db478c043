// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/tariffstore.h"

#include "domain/clock.h"

#include <algorithm>

namespace campanella::backend {

namespace {

Tariff tariffOf(const QSqlQuery &row) {
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const auto cents = [&row](int column) {
        return Money::fromCents(row.value(column).toLongLong());
    };
    const auto number = [&row](int column) { return row.value(column).toInt(); };
    const QString residence = text(4);
    return {text(2),
            text(3) == toString(TariffUnit::Month) ? TariffUnit::Month : TariffUnit::Presence,
            residence == toString(Residence::All)        ? Residence::All
            : residence == toString(Residence::Resident) ? Residence::Resident
                                                         : Residence::Other,
            isoDay(text(5)),
            row.isNull(6) ? std::nullopt : std::optional(isoDay(text(6))),
            cents(7),
            row.isNull(8) ? std::nullopt : std::optional(cents(8)),
            cents(9),
            number(10),
            number(11)};
}

} // namespace

Result<QList<StoredTariff>> readTariffs(Store &store, qint64 serviceKey) {
    static const QString sql = QStringLiteral(
        "SELECT t.tariff_key, s.code, t.name, t.unit, t.residence, t.first_day, t.last_day, "
        "t.isee_from_cents, t.isee_to_cents, t.price_cents, t.second_child_discount, "
        "t.later_child_discount FROM tariffs t JOIN services s ON s.service_key = t.service_key "
        "WHERE t.service_key = ? OR 0 = ? "
        "ORDER BY s.code, t.unit, t.first_day, t.residence, t.isee_from_cents");
    return store.query(sql, {serviceKey, serviceKey}).map([](const Rows &rows) {
        QList<StoredTariff> found;
        while (rows->next())
            found.append({rows->value(0).toLongLong(), rows->value(1).toString(), tariffOf(*rows)});
        return found;
    });
}

QVariantList tariffKey(qint64 serviceKey, const Tariff &tariff) {
    return {serviceKey, toString(tariff.unit), toString(tariff.residence),
            tariff.first.toString(Qt::ISODate), tariff.iseeFrom.cents()};
}

Result<> removeOtherTariffs(Store &store, qint64 serviceKey, const QList<Tariff> &kept) {
    const auto stored = readTariffs(store, serviceKey);
    if (!stored)
        return fail(stored.error());
    for (const StoredTariff &one : *stored) {
        const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const Tariff &tariff) {
            return tariffKey(0, tariff) == tariffKey(0, one.tariff);
        });
        if (isKept)
            continue;
        const auto removed =
            store.execute(QStringLiteral("DELETE FROM tariffs WHERE tariff_key = ?"), {one.key});
        if (!removed)
            return fail(removed.error());
    }
    return {};
}

} // namespace campanella::backend
