// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/serve.h"

#include "backend/cli/commandline.h"
#include "backend/cli/stopsignal.h"
#include "backend/http/server.h"
#include "backend/routes.h"
#include "backend/store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Serve)
};

const QString storeOption = QStringLiteral("store");
const QString certificateOption = QStringLiteral("certificate");
const QString keyOption = QStringLiteral("key");
const QString authorityOption = QStringLiteral("ca");
const QString addressOption = QStringLiteral("address");
const QString portOption = QStringLiteral("port");
const QString workersOption = QStringLiteral("workers");
const QString stdinOption = QStringLiteral("until-stdin-closes");

void declareOptions(CommandLine &line) {
    line.addValue(storeOption, Words::tr("Archivio: sqlite:FILE o postgresql://…"),
                  QStringLiteral("url"));
    line.addValue(certificateOption, Words::tr("Certificato del server con la sua catena (PEM)."),
                  QStringLiteral("file"));
    line.addValue(keyOption, Words::tr("Chiave privata del certificato (PEM)."),
                  QStringLiteral("file"));
    line.addValue(authorityOption,
                  Words::tr("Certificato dell'autorità, da dire a chi legge l'annuncio (PEM)."),
                  QStringLiteral("file"));
    line.addValue(addressOption, Words::tr("Indirizzo IP su cui ascoltare."), QStringLiteral("ip"),
                  QStringLiteral("127.0.0.1"));
    line.addValue(portOption, Words::tr("Porta; 0 ne sceglie una libera."), QStringLiteral("n"),
                  QStringLiteral("8443"));
    line.addValue(workersOption, Words::tr("Letture servite insieme."), QStringLiteral("n"),
                  QStringLiteral("4"));
    line.addSwitch(stdinOption, Words::tr("Termina quando si chiude lo standard input."));
}

ServerConfig configOf(const CommandLine &line, int port, int workers) {
    ServerConfig config;
    config.address = line.value(addressOption);
    config.port = static_cast<quint16>(port);
    config.certificateFile = line.value(certificateOption);
    config.keyFile = line.value(keyOption);
    config.workers = workers;
    return config;
}

/// Refuses a store that `migrate` has not seen: a half-known schema would fail later and worse.
std::optional<int> schemaProblem(const QString &url) {
    const auto store = Store::open(url);
    if (!store)
        return complain(startFailureText(store.error().code), store.error());
    const Result<bool> current = (*store)->isCurrent();
    if (!current)
        return complain(startFailureText(current.error().code), current.error());
    if (!*current)
        return complain(Words::tr("L'archivio non è aggiornato: esegui prima "
                                  "«campanella-backend migrate»."),
                        {FailureCode::MigrationFailed, {}, {}, {}, {}});
    return std::nullopt;
}

void announce(const QString &address, quint16 port, const QString &authority) {
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    QJsonObject line{
        {QStringLiteral("listening"), QStringLiteral("https://%1:%2").arg(host).arg(port)}};
    if (!authority.isEmpty())
        line.insert(QStringLiteral("ca"), authority);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

int serve(const ServerConfig &config, const QString &storeUrl, const QString &authority,
          StopSignal::Input input) {
    StopSignal stop;
    Server server(config, makeRouter(), [storeUrl] { return Store::open(storeUrl); });
    if (const auto started = server.start(); !started)
        return complain(startFailureText(started.error().code), started.error());
    announce(config.address, server.port(), authority);
    stop.wait(input);
    server.stop();
    return ExitDone;
}

} // namespace

int runServe(const QStringList &arguments) {
    constexpr int lastPort = 65'535;
    constexpr int mostWorkers = 256;
    CommandLine line(QStringLiteral("serve"), Words::tr("Risponde ai client via HTTPS."));
    declareOptions(line);
    if (const auto ended = line.read(arguments, {storeOption, certificateOption, keyOption}))
        return *ended;
    const std::optional<int> port = line.number(portOption, 0, lastPort);
    if (!port)
        return complainOfUsage(Words::tr("--port va da 0 a %1.").arg(lastPort));
    const std::optional<int> workers = line.number(workersOption, 1, mostWorkers);
    if (!workers)
        return complainOfUsage(Words::tr("--workers va da 1 a %1.").arg(mostWorkers));
    const QString storeUrl = line.value(storeOption);
    if (const auto problem = schemaProblem(storeUrl))
        return *problem;
    const auto input =
        line.isSet(stdinOption) ? StopSignal::Input::EndsIt : StopSignal::Input::Ignored;
    return serve(configOf(line, *port, *workers), storeUrl, line.value(authorityOption), input);
}

} // namespace campanella::backend
