// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/tariffimporter.h"

#include "backend/billing/tariffstore.h"
#include "backend/import/files/lookups.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TariffImporter)
};

enum {
    ServiceColumn,
    Name,
    Unit,
    Price,
    First,
    Last,
    ResidenceColumn,
    IseeFrom,
    IseeTo,
    SecondChild,
    LaterChild
};
enum { Child, Since, Isee, Resident, Exempt, Rank, PayerColumn };

constexpr qsizetype nameLimit = 70;
constexpr qint64 wholeDiscount = 10'000; // hundredths of a percent

/// A sum that may be nothing.
Parsed<Money> parsePrice(const QString &text) {
    const auto sum = Money::parseLocal(text);
    if (sum && *sum >= Money())
        return *sum;
    return complain(Words::tr("«%1» non è un importo.").arg(text.left(20)),
                    Words::tr("Scrivi per esempio 4,80 oppure 0."));
}

Parsed<int> parsePercent(const QString &text) {
    const auto part = Money::parseLocal(QString(text).remove(u'%'));
    if (part && *part >= Money() && part->cents() <= wholeDiscount)
        return static_cast<int>(part->cents());
    return complain(Words::tr("«%1» non è uno sconto da 0 a 100.").arg(text.left(20)),
                    Words::tr("Scrivi la percentuale, per esempio 20 o 12,5."));
}

Parsed<TariffUnit> parseUnit(const QString &text) {
    if (text.toLower() == QStringLiteral("presenza"))
        return TariffUnit::Presence;
    if (text.toLower() == QStringLiteral("mese"))
        return TariffUnit::Month;
    return complain(Words::tr("«%1» non si capisce.").arg(text.left(20)),
                    Words::tr("Scrivi presenza o mese."));
}

Parsed<Residence> parseResidence(const QString &text) {
    if (text.toLower() == QStringLiteral("residenti"))
        return Residence::Resident;
    if (text.toLower() == QStringLiteral("non residenti"))
        return Residence::Other;
    if (text.toLower() == QStringLiteral("tutti"))
        return Residence::All;
    return complain(Words::tr("«%1» non si capisce.").arg(text.left(20)),
                    Words::tr("Scrivi residenti, non residenti o tutti."));
}

Tariff readTariff(RowReader &row) {
    Tariff tariff;
    tariff.name = row.requiredText(Name, nameLimit);
    tariff.unit = row.required(Unit, parseUnit).value_or(TariffUnit::Presence);
    tariff.price = row.required(Price, parsePrice).value_or(Money());
    tariff.first = row.required(First, parseDay).value_or(QDate());
    tariff.last = row.optional(Last, parseDay);
    tariff.residence = row.optional(ResidenceColumn, parseResidence).value_or(Residence::All);
    tariff.iseeFrom = row.optional(IseeFrom, parsePrice).value_or(Money());
    tariff.iseeTo = row.optional(IseeTo, parsePrice);
    tariff.secondChildDiscount = row.optional(SecondChild, parsePercent).value_or(0);
    tariff.laterChildDiscount =
        row.optional(LaterChild, parsePercent).value_or(tariff.secondChildDiscount);
    if (tariff.last && tariff.first > *tariff.last)
        row.note(Last, {Words::tr("Finisce prima di cominciare."),
                        Words::tr("Scambia le due date, o correggile.")});
    if (tariff.iseeTo && tariff.iseeFrom > *tariff.iseeTo)
        row.note(IseeTo, {Words::tr("La fascia finisce prima di cominciare."),
                          Words::tr("Scambia isee_da e isee_a, o correggili.")});
    return tariff;
}

QVariant dayOrNull(const std::optional<QDate> &day) {
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QVariant centsOrNull(const std::optional<Money> &amount) {
    return amount ? QVariant(amount->cents()) : QVariant();
}

/// Empty is yes for the residence, no for the exemption.
Parsed<int> parseYesNo(const QString &text) {
    const QString word = text.toLower();
    if (word == QStringLiteral("sì") || word == QStringLiteral("si"))
        return 1;
    if (word == QStringLiteral("no"))
        return 0;
    return complain(Words::tr("«%1» non è né sì né no.").arg(text.left(20)),
                    Words::tr("Scrivi sì oppure no."));
}

} // namespace

TariffImporter::TariffImporter()
    : m_tariffs(QStringLiteral("tariffs"),
                {QStringLiteral("service_key"), QStringLiteral("unit"), QStringLiteral("residence"),
                 QStringLiteral("first_day"), QStringLiteral("isee_from_cents")},
                {QStringLiteral("name"), QStringLiteral("last_day"),
                 QStringLiteral("isee_to_cents"), QStringLiteral("price_cents"),
                 QStringLiteral("second_child_discount"), QStringLiteral("later_child_discount")},
                RecordTable::Identity::KeyOnly) {}

QList<Column> TariffImporter::columns() const {
    return {{QStringLiteral("servizio"), Presence::Required},
            {QStringLiteral("nome"), Presence::Required},
            {QStringLiteral("per"), Presence::Required},
            {QStringLiteral("prezzo"), Presence::Required},
            {QStringLiteral("valida_dal"), Presence::Required},
            {QStringLiteral("valida_al")},
            {QStringLiteral("residenza")},
            {QStringLiteral("isee_da")},
            {QStringLiteral("isee_a")},
            {QStringLiteral("sconto_secondo_figlio")},
            {QStringLiteral("sconto_altri_figli")}};
}

Result<RowOutcome> TariffImporter::apply(RowReader &row, Store &store) {
    const auto service = requiredService(row, ServiceColumn, store);
    if (!service)
        return fail(service.error());
    const Tariff tariff = readTariff(row);
    if (!row.isGood())
        return RowOutcome::Unchanged;
    m_rows.append({row.line(), **service, tariff});
    return m_tariffs.put(store, tariffKey(**service, tariff),
                         {tariff.name, dayOrNull(tariff.last), centsOrNull(tariff.iseeTo),
                          tariff.price.cents(), tariff.secondChildDiscount,
                          tariff.laterChildDiscount});
}

Result<> TariffImporter::finish(Store &store) {
    QHash<qint64, QList<Tariff>> kept;
    for (const TariffRow &row : std::as_const(m_rows))
        kept[row.serviceKey].append(row.tariff);
    for (auto one = kept.cbegin(); one != kept.cend(); ++one)
        if (const auto removed = removeOtherTariffs(store, one.key(), one.value()); !removed)
            return removed;
    return {};
}

ProfileImporter::ProfileImporter()
    : m_profiles(QStringLiteral("tariff_profiles"),
                 {QStringLiteral("child_key"), QStringLiteral("first_day")},
                 {QStringLiteral("isee_cents"), QStringLiteral("resident"),
                  QStringLiteral("exempt"), QStringLiteral("sibling_rank"),
                  QStringLiteral("payer_key")},
                 RecordTable::Identity::KeyOnly) {}

QList<Column> ProfileImporter::columns() const {
    return {{QStringLiteral("codice_fiscale_figlio"), Presence::Required},
            {QStringLiteral("valido_dal"), Presence::Required},
            {QStringLiteral("isee")},
            {QStringLiteral("residente")},
            {QStringLiteral("esente")},
            {QStringLiteral("ordine_figlio")},
            {QStringLiteral("codice_fiscale_pagatore")}};
}

Result<RowOutcome> ProfileImporter::apply(RowReader &row, Store &store) {
    const auto child = requiredChild(row, Child, store);
    if (!child)
        return fail(child.error());
    const auto since = row.required(Since, parseDay);
    const auto isee = row.optional(Isee, parsePrice);
    const auto resident = row.optional(Resident, parseYesNo);
    const auto exempt = row.optional(Exempt, parseYesNo);
    const auto rank = row.optional(Rank, parseCount);
    const auto payer = row.text(PayerColumn).isEmpty() ? Result<std::optional<qint64>>()
                                                       : requiredPayer(row, PayerColumn, store);
    if (!payer)
        return fail(payer.error());
    if (!row.isGood())
        return RowOutcome::Unchanged;
    return m_profiles.put(store, {**child, since->toString(Qt::ISODate)},
                          {centsOrNull(isee), resident.value_or(1), exempt.value_or(0),
                           rank.value_or(1), *payer ? QVariant(**payer) : QVariant()});
}

} // namespace campanella::backend
