// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/deliveries.h"

namespace campanella::backend {

namespace {

constexpr qint64 year = 365LL * 24 * 60 * 60;

Result<> sweep(Store &store) {
    return store
        .execute(QStringLiteral("DELETE FROM deliveries WHERE written_at <= ?"),
                 {store.nowSeconds() - year})
        .map([](int) {});
}

Result<Delivery> deliveryAt(const Rows &rows) {
    const auto way = wayFromString(rows->value(1).toString());
    const auto state = deliveryStateFromString(rows->value(3).toString());
    if (!way || !state)
        return fail(way ? state.error() : way.error());
    return Delivery{QDateTime::fromSecsSinceEpoch(rows->value(0).toLongLong(), Qt::UTC), *way,
                    rows->value(2).toString(), *state};
}

} // namespace

Result<> noteQueued(Store &store, const Mail &mail) {
    if (mail.personKey == 0)
        return {};
    if (auto swept = sweep(store); !swept)
        return swept;
    return store
        .execute(QStringLiteral("INSERT INTO deliveries (mail_id, person_key, way, subject, state, "
                                "written_at) VALUES (?, ?, ?, ?, ?, ?)"),
                 {mail.id, mail.personKey, toString(mail.way), mail.subject,
                  toString(DeliveryState::Queued), store.nowSeconds()})
        .map([](int) {});
}

Result<> noteOutcome(Store &store, const Mail &mail, DeliveryState state) {
    return store
        .execute(QStringLiteral("UPDATE deliveries SET state = ? WHERE mail_id = ?"),
                 {toString(state), mail.id})
        .map([](int) {});
}

Result<QList<Delivery>> readDeliveries(Store &store, qint64 personKey) {
    const auto rows =
        store.query(QStringLiteral("SELECT written_at, way, subject, state FROM deliveries "
                                   "WHERE person_key = ? ORDER BY delivery_key DESC LIMIT 100"),
                    {personKey});
    if (!rows)
        return fail(rows.error());
    QList<Delivery> deliveries;
    while ((*rows)->next()) {
        auto delivery = deliveryAt(*rows);
        if (!delivery)
            return fail(std::move(delivery).error());
        deliveries.append(*std::move(delivery));
    }
    return deliveries;
}

} // namespace campanella::backend
