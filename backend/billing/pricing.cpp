// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/pricing.h"

#include "domain/names.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr EnumNames<TariffUnit, 2> unitNames{{{
    {TariffUnit::Presence, u"presence"},
    {TariffUnit::Month, u"month"},
}}};

constexpr EnumNames<Residence, 3> residenceNames{{{
    {Residence::All, u"all"},
    {Residence::Resident, u"resident"},
    {Residence::Other, u"other"},
}}};

constexpr qint64 whole = 10'000; // hundredths of a percent

bool fits(const Tariff &tariff, const ChildProfile &child) {
    const bool lives = tariff.residence == Residence::All ||
                       (tariff.residence == Residence::Resident) == child.resident;
    if (!lives || !child.isee)
        return lives && !tariff.iseeTo;
    return *child.isee >= tariff.iseeFrom && (!tariff.iseeTo || *child.isee <= *tariff.iseeTo);
}

const Tariff *find(const QList<Tariff> &tariffs, const ChildProfile &child, TariffUnit unit,
                   QDate day) {
    const auto found = std::find_if(tariffs.cbegin(), tariffs.cend(), [&](const Tariff &tariff) {
        return tariff.unit == unit && isValidOn(tariff, day) && fits(tariff, child);
    });
    return found == tariffs.cend() ? nullptr : &*found;
}

DueLine lineOf(const Tariff &tariff, DueLineKind kind) {
    const bool hasBand = tariff.iseeTo || tariff.iseeFrom > Money();
    return {kind,
            tariff.name,
            hasBand ? std::optional(tariff.iseeFrom) : std::nullopt,
            tariff.iseeTo,
            0,
            1,
            tariff.price,
            tariff.price,
            {}};
}

DueLine reduction(DueLineKind kind, const QString &rule, qint64 cents) {
    const Money amount = Money::fromCents(-cents);
    return {kind, rule, {}, {}, 0, 1, amount, amount, {}};
}

/// In hundredths of a percent.
int siblingDiscount(const Tariff &tariff, const ChildProfile &child) {
    return child.siblingRank < 2    ? 0
           : child.siblingRank == 2 ? tariff.secondChildDiscount
                                    : tariff.laterChildDiscount;
}

void discount(QList<DueLine> &lines, const Tariff &tariff, const ChildProfile &child) {
    const int part = siblingDiscount(tariff, child);
    const qint64 cents = discountOf(lines.last().amount.cents(), part);
    if (child.exempt || cents == 0)
        return;
    lines.append(reduction(DueLineKind::SiblingDiscount, tariff.name, cents));
    lines.last().discount = part;
}

/// One line for each tariff that was in force on some of the days, in their order.
bool addPresences(QList<DueLine> &lines, const QList<Tariff> &tariffs, const ChildProfile &child,
                  const QList<BilledDay> &days) {
    QList<const Tariff *> used;
    QList<QList<BilledDay>> groups;
    for (const BilledDay &billed : days) {
        const Tariff *tariff = find(tariffs, child, TariffUnit::Presence, billed.day);
        if (!tariff && !find(tariffs, child, TariffUnit::Month, billed.day))
            return false;
        if (!tariff)
            continue;
        if (!used.contains(tariff)) {
            used.append(tariff);
            groups.append(QList<BilledDay>());
        }
        groups[used.indexOf(tariff)].append(billed);
    }
    for (qsizetype i = 0; i < used.size(); ++i) {
        DueLine line = lineOf(*used.at(i), DueLineKind::Attendance);
        line.days = groups.at(i);
        line.quantity = 0;
        for (const BilledDay &billed : std::as_const(line.days))
            line.quantity += billed.quantity;
        line.amount = Money::fromCents(line.unitPrice.cents() * line.quantity);
        lines.append(line);
        discount(lines, *used.at(i), child);
    }
    return true;
}

} // namespace

QString toString(TariffUnit unit) {
    return unitNames.name(unit);
}

QString toString(Residence residence) {
    return residenceNames.name(residence);
}

bool isValidOn(const Tariff &tariff, QDate day) {
    return tariff.first <= day && (!tariff.last || day <= *tariff.last);
}

qint64 discountOf(qint64 cents, int discount) {
    return (cents * discount + whole / 2) / whole;
}

std::optional<Money> unitPrice(const QList<Tariff> &tariffs, const ChildProfile &child,
                               TariffUnit unit, QDate day) {
    const Tariff *tariff = find(tariffs, child, unit, day);
    if (!tariff)
        return std::nullopt;
    const qint64 full = child.exempt ? 0 : tariff->price.cents();
    return Money::fromCents(full - discountOf(full, siblingDiscount(*tariff, child)));
}

std::optional<QList<DueLine>> price(const QList<Tariff> &tariffs, const ChildProfile &child,
                                    const DateRange &month, const QList<BilledDay> &days) {
    QList<DueLine> lines;
    // A fee that begins or ends within the month is of the whole month.
    const Tariff *fee = find(tariffs, child, TariffUnit::Month, month.first());
    if (!fee)
        fee = find(tariffs, child, TariffUnit::Month, month.last());
    if (fee) {
        lines.append(lineOf(*fee, DueLineKind::Month));
        discount(lines, *fee, child);
    }
    if (!addPresences(lines, tariffs, child, days))
        return std::nullopt;
    if (const Money sum = sumOf(lines); child.exempt && sum > Money())
        lines.append(reduction(DueLineKind::Exemption, QString(), sum.cents()));
    return lines;
}

} // namespace campanella::backend
