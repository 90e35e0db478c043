// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/fornode/stationsettings.h"

#include "backend/http/wire/forwarded.h"
#include "domain/iban.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 35;

Result<QString> nameOf(const Settings &settings, const QString &key) {
    const auto name = settings.text(key);
    if (name && name->size() > longestName)
        return settings.wrong(key, u"35 characters at most"_s);
    return name;
}

/// Whoever may certify the Nodo certifies others too, so that its addresses are needed as well.
Result<QStringList> readPeers(const Settings &settings) {
    auto peers = settings.texts(u"peers"_s);
    if (!peers)
        return peers;
    for (QString &peer : *peers)
        if (peer = plainAddress(peer); peer.isEmpty())
            return settings.wrong(u"peers"_s, u"IP addresses are needed"_s);
    return peers->isEmpty() ? settings.wrong(u"peers"_s, u"an address is needed"_s) : peers;
}

Result<> readWhere(const Settings &settings, StationSettings &station) {
    const auto address = settings.text(u"address"_s);
    const auto port = settings.number(u"port"_s, 0, 65'535, 0);
    const auto authority = settings.path(u"client_authority_file"_s);
    const auto peers = readPeers(settings);
    if (!address || !port)
        return fail(address ? port.error() : address.error());
    if (!authority || !peers)
        return fail(authority ? peers.error() : authority.error());
    station.address = *address;
    station.port = static_cast<quint16>(*port);
    station.authorityFile = *authority;
    station.peers = *peers;
    return {};
}

} // namespace

Result<StationSettings> readStationSettings(const Settings &settings,
                                            const PagopaSettings &pagopa) {
    const auto known =
        settings.onlyKnows({u"id"_s, u"broker"_s, u"iban"_s, u"overdue"_s, u"address"_s, u"port"_s,
                            u"client_authority_file"_s, u"peers"_s});
    const auto id = nameOf(settings, u"id"_s);
    const auto broker = nameOf(settings, u"broker"_s);
    const auto iban = settings.text(u"iban"_s);
    const auto overdue = settings.flag(u"overdue"_s, true);
    if (!known)
        return fail(known.error());
    if (!id || !broker)
        return fail(id ? broker.error() : id.error());
    if (!iban || !overdue)
        return fail(iban ? overdue.error() : iban.error());
    const auto account = Iban::parse(*iban);
    if (!account)
        return settings.wrong(u"iban"_s, account.error().detail);
    StationSettings station{pagopa.organization, *id,      *broker,
                            account->toString(), *overdue, pagopa.taxonomy};
    return readWhere(settings, station).map([&station] { return station; });
}

} // namespace campanella::backend
