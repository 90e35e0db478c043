// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/isee.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

namespace {
constexpr qint64 firstYear = 2015; // of the ISEE as it is, DPCM 159/2013
constexpr qint64 lastYear = 2200;
} // namespace

static void write(Writer &out, const IseeConsent &consent) {
    out.beginObject();
    out.field(QLatin1String("id"), consent.id);
    out.field(QLatin1String("given"), consent.given);
    out.field(QLatin1String("text_version"), consent.textVersion);
    out.fieldUnlessEmpty(QLatin1String("dsu_protocol"), consent.dsuProtocol);
    out.field(QLatin1String("recorded_at"), consent.recordedAt);
    out.endObject();
}

static void read(const Cursor &at, std::optional<IseeConsent> &consent) {
    const auto id = at.get<PublicId>("id");
    const auto given = at.get<bool>("given");
    const auto version = at.get<QString>("text_version");
    const auto protocol = at.textOrEmpty("dsu_protocol");
    const auto moment = at.get<QDateTime>("recorded_at");
    if (at.good())
        consent = IseeConsent{*id, *given, *version, protocol, *moment};
}

static void write(Writer &out, const IseeTariff &tariff) {
    out.beginObject();
    out.field(QLatin1String("child"), tariff.child);
    out.field(QLatin1String("service"), tariff.service);
    out.field(QLatin1String("monthly"), tariff.monthly);
    out.field(QLatin1String("without"), tariff.without);
    out.field(QLatin1String("with"), tariff.with);
    out.endObject();
}

static void read(const Cursor &at, std::optional<IseeTariff> &tariff) {
    const auto child = at.get<QString>("child");
    const auto service = at.get<QString>("service");
    const auto monthly = at.get<bool>("monthly");
    const auto without = at.get<Money>("without");
    const auto with = at.maybe<Money>("with");
    if (at.good())
        tariff = IseeTariff{*child, *service, *monthly, *without, with};
}

static void writeYear(Writer &out, int year) {
    out.key(QLatin1String("year"));
    out.integer(year);
}

static void write(Writer &out, const IseeDeclaration &declaration) {
    out.beginObject();
    writeYear(out, declaration.year);
    out.field(QLatin1String("person"), declaration.person);
    out.field(QLatin1String("text"), declaration.text);
    out.list(QLatin1String("records"), declaration.records);
    out.field(QLatin1String("accepted"), declaration.accepted);
    out.list(QLatin1String("tariffs"), declaration.tariffs);
    out.endObject();
}

static void read(const Cursor &at, std::optional<IseeDeclaration> &declaration) {
    const auto year = at.getInteger("year", firstYear, lastYear);
    const auto person = at.get<QString>("person");
    const auto text = at.get<ContentPage>("text");
    const auto records = at.list<IseeConsent>("records");
    const auto accepted = at.maybe<ContentPage>("accepted");
    const auto tariffs = at.list<IseeTariff>("tariffs");
    if (at.good())
        declaration =
            IseeDeclaration{static_cast<int>(*year), *person, *text, records, accepted, tariffs};
}

static void write(Writer &out, const IseeRequest &request) {
    out.beginObject();
    writeYear(out, request.year);
    out.field(QLatin1String("text_version"), request.textVersion);
    out.fieldUnlessEmpty(QLatin1String("dsu_protocol"), request.dsuProtocol);
    out.endObject();
}

static void read(const Cursor &at, std::optional<IseeRequest> &request) {
    const auto year = at.getInteger("year", firstYear, lastYear);
    const auto version = at.get<QString>("text_version");
    const auto protocol = at.textOrEmpty("dsu_protocol");
    if (at.good())
        request = IseeRequest{static_cast<int>(*year), *version, protocol};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::IseeDeclaration)
CAMPANELLA_CODEC(campanella::IseeRequest)
