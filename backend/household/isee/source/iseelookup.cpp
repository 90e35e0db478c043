// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/source/iseelookup.h"

#include "backend/household/isee/isee.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

constexpr qint64 day = 86'400; // seconds

/// A child, and a parent's newest word on its ISEE.
struct Turn {
    qint64 consentKey = 0;
    bool given = false;
    qint64 childKey = 0;
    QString fiscalCode;
};

/// Whose consent c is, it is their newest word on the ISEE of that year.
QString isNewest(const QString &c) {
    return QStringLiteral("%1.consent_key = (SELECT MAX(n.consent_key) FROM consents n "
                          "WHERE n.person_key = %1.person_key AND n.kind = %1.kind "
                          "AND n.subject = %1.subject)")
        .arg(c);
}

/// A no is looked at only where an earlier yes has put an ISEE in the profile, and the other
/// parent's yes does not stand.
Result<std::optional<Turn>> nextTurn(Store &store) {
    static const QString sql =
        QStringLiteral(
            "SELECT c.consent_key, c.given, k.child_key, k.fiscal_code FROM consents c "
            "JOIN guardianships g ON g.person_key = c.person_key AND g.invitation_key IS NULL "
            "JOIN children k ON k.child_key = g.child_key AND k.fiscal_code IS NOT NULL "
            "WHERE c.kind = ? AND c.subject = ? AND %1 "
            "AND NOT EXISTS (SELECT 1 FROM isee_lookups l WHERE l.consent_key = c.consent_key AND "
            "l.child_key = k.child_key "
            "AND (c.given = 0 OR l.isee_cents IS NOT NULL OR l.looked_at > ?)) "
            "AND (c.given = 1 OR EXISTS (SELECT 1 FROM isee_lookups l JOIN consents o "
            "ON o.consent_key = l.consent_key WHERE o.person_key = c.person_key "
            "AND l.child_key = k.child_key AND l.isee_cents IS NOT NULL) AND NOT EXISTS ("
            "SELECT 1 FROM isee_lookups l JOIN consents o ON o.consent_key = l.consent_key "
            "WHERE l.child_key = k.child_key AND l.isee_cents IS NOT NULL AND o.given = 1 "
            "AND o.kind = c.kind AND o.subject = c.subject AND o.person_key <> c.person_key "
            "AND %2)) "
            "ORDER BY c.consent_key, k.child_key LIMIT 1")
            .arg(isNewest(QStringLiteral("c")), isNewest(QStringLiteral("o")));
    return store
        .query(sql, {iseeConsentKind, QString::number(italianDay(store.now()).year()),
                     store.nowSeconds() - day})
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(
                                      Turn{rows->value(0).toLongLong(), rows->value(1).toInt() == 1,
                                           rows->value(2).toLongLong(), rows->value(3).toString()})
                                : std::nullopt;
        });
}

/// A month is billed by the profile of its first day.
QDate nextMonth(const Store &store) {
    const QDate today = italianDay(store.now());
    return QDate(today.year(), today.month(), 1).addMonths(1);
}

QVariant centsOf(const std::optional<FoundIsee> &found) {
    return found ? QVariant(found->indicator.cents()) : QVariant();
}

/// All but the ISEE stays as the profile before says.
Result<> putInProfile(Store &store, const Turn &turn, const std::optional<FoundIsee> &found) {
    static const QString sql = QStringLiteral(
        "INSERT INTO tariff_profiles (child_key, first_day, isee_cents, resident, exempt, "
        "sibling_rank, payer_key) SELECT k.child_key, CAST(? AS TEXT), CAST(? AS BIGINT), "
        "COALESCE(p.resident, 1), COALESCE(p.exempt, 0), COALESCE(p.sibling_rank, 1), p.payer_key "
        "FROM children k LEFT JOIN tariff_profiles p ON p.child_key = k.child_key "
        "AND p.first_day = (SELECT MAX(q.first_day) FROM tariff_profiles q "
        "WHERE q.child_key = k.child_key AND q.first_day <= ?) WHERE k.child_key = ? "
        "ON CONFLICT (child_key, first_day) DO UPDATE SET isee_cents = excluded.isee_cents");
    const QString first = nextMonth(store).toString(Qt::ISODate);
    return store.execute(sql, {first, centsOf(found), first, turn.childKey}).map([](int) {});
}

Result<> note(Store &store, const Turn &turn, const std::optional<FoundIsee> &found) {
    static const QString sql = QStringLiteral(
        "INSERT INTO isee_lookups (consent_key, child_key, isee_cents, dsu_protocol, first_day, "
        "looked_at) VALUES (?, ?, CAST(? AS BIGINT), ?, ?, ?) "
        "ON CONFLICT (consent_key, child_key) DO UPDATE SET isee_cents = excluded.isee_cents, "
        "dsu_protocol = excluded.dsu_protocol, first_day = excluded.first_day, "
        "looked_at = excluded.looked_at");
    return store
        .execute(sql, {turn.consentKey, turn.childKey, centsOf(found),
                       found ? found->dsuProtocol : QStringLiteral(""),
                       nextMonth(store).toString(Qt::ISODate), store.nowSeconds()})
        .map([](int) {});
}

/// Where INPS knows none, what the office has written stays.
Result<> keep(Store &store, const Turn &turn, const std::optional<FoundIsee> &found) {
    return store.transaction([&]() -> Result<> {
        const auto noted = note(store, turn, found);
        if (!noted || (turn.given && !found))
            return noted;
        return putInProfile(store, turn, found);
    });
}

/// One answer that cannot be read does not keep the others waiting.
Result<std::optional<FoundIsee>> ask(Store &store, IseeSource &source, const Turn &turn,
                                     const LogSink &log) {
    if (!turn.given)
        return std::nullopt;
    auto found = FiscalCode::parse(turn.fiscalCode).and_then([&](const FiscalCode &child) {
        return source.find(child, italianDay(store.now()));
    });
    if (found || found.error().code == FailureCode::GatewayUnavailable)
        return found;
    log("at=" + store.now().toString(Qt::ISODateWithMs).toLatin1() +
        " isee trouble=" + failureName(found.error().code).toLatin1());
    return std::nullopt;
}

} // namespace

Result<int> lookUpIsee(Store &store, IseeSource &source, const LogSink &log,
                       const std::function<bool()> &mayGoOn) {
    int looked = 0;
    for (; mayGoOn(); ++looked) {
        const auto turn = nextTurn(store);
        if (!turn)
            return fail(turn.error());
        if (!*turn)
            return looked;
        const auto found = ask(store, source, **turn, log);
        if (!found)
            return fail(found.error());
        if (const auto kept = keep(store, **turn, *found); !kept)
            return fail(kept.error());
    }
    return looked;
}

} // namespace campanella::backend
