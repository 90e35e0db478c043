// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/serve.h"

#include "backend/cli/onstore.h"
#include "backend/cli/stopsignal.h"
#include "backend/demo/payments/demopaymentgateway.h"
#include "backend/household/isee/source/demoisee.h"
#include "backend/household/isee/source/inpsisee.h"
#include "backend/household/isee/source/iseeworker.h"
#include "backend/http/server.h"
#include "backend/http/wire/forwarded.h"
#include "backend/identity/configuration.h"
#include "backend/notify/mailconfiguration.h"
#include "backend/notify/outboxworker.h"
#include "backend/payments/checkouts/reconcileworker.h"
#include "backend/payments/fornode/stationroute.h"
#include "backend/payments/gateway/paymentconfiguration.h"
#include "backend/routes.h"
#include "backend/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <functional>
#include <memory>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Serve)
};

const QString certificateOption = QStringLiteral("certificate");
const QString keyOption = QStringLiteral("key");
const QString authorityOption = QStringLiteral("ca");
const QString addressOption = QStringLiteral("address");
const QString portOption = QStringLiteral("port");
const QString workersOption = QStringLiteral("workers");
const QString identityOption = QStringLiteral("identity");
const QString mailOption = QStringLiteral("mail");
const QString paymentsOption = QStringLiteral("payments");
const QString iseeOption = QStringLiteral("isee");
const QString pepperOption = QStringLiteral("pepper");
const QString proxyOption = QStringLiteral("trusted-proxy");
const QString stdinOption = QStringLiteral("until-stdin-closes");

void declareOptions(CommandLine &line) {
    addStoreOption(line);
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
    line.addValue(identityOption,
                  Words::tr("Come si entra: SPID, CIE, Cohesion, credenziali (JSON)."),
                  QStringLiteral("file"));
    line.addValue(mailOption,
                  Words::tr("Chi porta la posta (JSON); senza, nessuno si registra da solo."),
                  QStringLiteral("file"));
    line.addValue(paymentsOption,
                  Words::tr("Chi incassa: pagoPA (JSON); senza, non si paga da qui."),
                  QStringLiteral("file"));
    line.addValue(iseeOption,
                  Words::tr("Chi conosce l'ISEE: INPS (JSON); senza, lo chiede l'ufficio."),
                  QStringLiteral("file"));
    line.addValue(pepperOption,
                  Words::tr("File del segreto dei codici; senza, accanto all'archivio SQLite."),
                  QStringLiteral("file"));
    line.addValue(proxyOption,
                  Words::tr("Indirizzo del proxy davanti: solo da lui si crede X-Forwarded-For."),
                  QStringLiteral("ip"));
    line.addSwitch(stdinOption, Words::tr("Termina quando si chiude lo standard input."));
}

ServerConfig configOf(const CommandLine &line, int port, int workers) {
    ServerConfig config;
    config.address = line.value(addressOption);
    config.port = static_cast<quint16>(port);
    config.certificateFile = line.value(certificateOption);
    config.keyFile = line.value(keyOption);
    config.workers = workers;
    config.trustedProxy = line.value(proxyOption);
    return config;
}

/// What people come in by when no file says so.
struct Standard {
    QByteArray identity = "{}";
    DemoAdapter demo = DemoAdapter::Refused;
};

Result<IdentityConfiguration> readIdentity(const CommandLine &line, const Standard &standard) {
    return line.isSet(identityOption)
               ? loadIdentityConfiguration(line.value(identityOption), standard.demo)
               : readIdentityConfiguration(standard.identity, QDir(), standard.demo);
}

/// Browsers cannot go to "all addresses of this machine".
bool needsPublicUrl(const IdentityConfiguration &identity, const QString &address, bool paying) {
    const QString plain = plainAddress(address);
    const bool everywhere = plain == QLatin1String("0.0.0.0") || plain == QLatin1String("::");
    const bool browsersCome = paying || !identity.ways->offer().ways.isEmpty();
    return everywhere && identity.publicUrl.isEmpty() && browsersCome;
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

QString listeningUrl(const QString &address, quint16 port) {
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return QStringLiteral("https://%1:%2").arg(host).arg(port);
}

/// `station`: where pagoPA's Nodo comes in. `mailFolder`: where mail is collected instead of sent.
void announce(const QString &url, const QString &station, const QString &authority,
              const QString &mailFolder) {
    QJsonObject line{{QStringLiteral("listening"), url}};
    if (!station.isEmpty())
        line.insert(QStringLiteral("station"), station);
    if (!authority.isEmpty())
        line.insert(QStringLiteral("ca"), authority);
    if (!mailFolder.isEmpty())
        line.insert(QStringLiteral("mail"), mailFolder);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

/// All that the command line said.
struct Serving {
    ServerConfig config;
    IdentityConfiguration identity;
    DemoAdapter demo = DemoAdapter::Refused;
    QString storeUrl;
    QString authority;
    StopSignal::Input input = StopSignal::Input::Ignored;
    std::optional<MailConfiguration> mail = std::nullopt;
    std::shared_ptr<const Pepper> pepper = nullptr;
    std::shared_ptr<PaymentDesk> payments = nullptr;
    std::optional<StationSettings> station = std::nullopt;
    std::shared_ptr<IseeSource> isee = nullptr;
};

std::shared_ptr<Outbox> makeOutbox(const std::optional<MailConfiguration> &mail) {
    if (!mail)
        return nullptr;
    return std::make_shared<Outbox>(Outbox::Offer{mail->sms.has_value(), mail->io.has_value()});
}

/// The thread that sends mail, where there is mail.
std::unique_ptr<OutboxWorker> startMail(const Serving &run, const std::shared_ptr<Outbox> &outbox) {
    if (!run.mail)
        return nullptr;
    return std::make_unique<OutboxWorker>(outbox, makeChannels(*run.mail),
                                          [url = run.storeUrl] { return Store::open(url); });
}

/// The thread that asks for receipts, where people can pay.
std::unique_ptr<ReconcileWorker> startPayments(const Serving &run,
                                               const std::shared_ptr<Outbox> &outbox) {
    if (!run.payments)
        return nullptr;
    using namespace std::chrono_literals;
    const bool demo = run.demo == DemoAdapter::Allowed;
    return std::make_unique<ReconcileWorker>(
        run.payments, outbox, [url = run.storeUrl] { return Store::open(url); },
        demo ? ReconcilePace{2s, 15s} : ReconcilePace());
}

/// The thread that looks up the ISEE, where there is a source.
std::unique_ptr<IseeWorker> startIsee(const Serving &run) {
    if (!run.isee)
        return nullptr;
    using namespace std::chrono_literals;
    return std::make_unique<IseeWorker>(
        run.isee, [url = run.storeUrl] { return Store::open(url); },
        run.demo == DemoAdapter::Allowed ? 2s : 60s);
}

/// The listener of the town's own station, where there is one: nothing else answers there.
Result<std::unique_ptr<Server>> startStation(const Serving &run,
                                             const std::shared_ptr<Outbox> &outbox) {
    if (!run.station)
        return nullptr;
    ServerConfig config = run.config;
    config.address = run.station->address;
    config.port = run.station->port;
    config.clientAuthorityFile = run.station->authorityFile;
    config.trustedProxy.clear();
    config.onBound = nullptr;
    auto server = std::make_unique<Server>(config, makeStationRouter(*run.station, outbox),
                                           [url = run.storeUrl] { return Store::open(url); });
    return server->start().map([&server] { return std::move(server); });
}

QString stationUrl(const Serving &run, const std::unique_ptr<Server> &station) {
    return station ? listeningUrl(run.station->address, station->port()) : QString();
}

/// Where browsers come in: as the configuration says, or where the server will listen.
std::function<QUrl()> publicUrlOf(Serving &run) {
    const auto url = std::make_shared<QUrl>(run.identity.publicUrl);
    if (url->isEmpty())
        run.config.onBound = [url, address = run.config.address](quint16 port) {
            *url = QUrl(listeningUrl(address, port));
        };
    return [url] { return *url; };
}

int serve(Serving run) {
    StopSignal stop;
    const auto outbox = makeOutbox(run.mail);
    const QString mailFolder = run.mail ? run.mail->folder : QString();
    const bool demo = run.demo == DemoAdapter::Allowed;
    const Services services{run.identity.ways,
                            publicUrlOf(run),
                            std::make_shared<Farewells>(),
                            demo,
                            outbox,
                            demo ? mailFolder : QString(),
                            run.pepper,
                            run.payments};
    Server server(run.config, makeRouter(services),
                  [url = run.storeUrl] { return Store::open(url); });
    if (const auto started = server.start(); !started)
        return complain(startFailureText(started.error().code), started.error());
    const auto station = startStation(run, outbox);
    if (!station)
        return complain(startFailureText(station.error().code), station.error());
    const auto mail = startMail(run, outbox);
    const auto receipts = startPayments(run, outbox);
    const auto isee = startIsee(run);
    announce(listeningUrl(run.config.address, server.port()), stationUrl(run, *station),
             run.authority, mailFolder);
    stop.wait(run.input);
    if (*station)
        (*station)->stop();
    server.stop();
    return ExitDone;
}

/// Fills in who comes in how; an exit code when that cannot be.
std::optional<int> identityProblem(const CommandLine &line, const Standard &standard,
                                   Serving &run) {
    auto identity = readIdentity(line, standard);
    if (!identity)
        return complain(Words::tr("Il modo di entrare non è descritto bene: controlla --identity."),
                        identity.error());
    if (needsPublicUrl(*identity, run.config.address, line.isSet(paymentsOption)))
        return complain(
            Words::tr("Con questo --address serve «public_url» in --identity."),
            {FailureCode::ConfigurationInvalid, QStringLiteral("/public_url"), {}, {}, {}});
    run.identity = *std::move(identity);
    return std::nullopt;
}

/// Fills in who carries the mail; an exit code when that cannot be.
std::optional<int> mailProblem(const CommandLine &line, Serving &run) {
    if (!line.isSet(mailOption))
        return std::nullopt;
    const auto mail = loadMailConfiguration(line.value(mailOption));
    if (!mail)
        return complain(Words::tr("La posta non è descritta bene: controlla --mail."),
                        mail.error());
    run.mail = *mail;
    return std::nullopt;
}

/// Fills in the secret of the pairing codes; an exit code when there is one that cannot be used.
/// Without any, nobody can be linked by a code.
std::optional<int> pepperProblem(const CommandLine &line, Serving &run) {
    const bool isNamed = line.isSet(pepperOption);
    const QString file = isNamed ? line.value(pepperOption) : Pepper::fileBeside(run.storeUrl);
    const auto pepper = Pepper::load(file);
    if (pepper)
        run.pepper = std::make_shared<const Pepper>(*pepper);
    else if (isNamed || QFile::exists(file))
        return complain(Words::tr("Il segreto dei codici non si legge: controlla --pepper."),
                        pepper.error());
    return std::nullopt;
}

/// Fills in who takes payments; an exit code when that cannot be. The demo plays a platform.
std::optional<int> paymentsProblem(const CommandLine &line, Serving &run) {
    if (line.isSet(paymentsOption)) {
        const auto payments = loadPaymentConfiguration(line.value(paymentsOption));
        if (!payments)
            return complain(Words::tr("L'incasso non è descritto bene: controlla --payments."),
                            payments.error());
        run.payments = std::make_shared<PaymentDesk>(payments->gateway);
        run.station = payments->station;
    } else if (run.demo == DemoAdapter::Allowed) {
        run.payments = std::make_shared<PaymentDesk>(std::make_shared<DemoPaymentGateway>());
    }
    return std::nullopt;
}

/// Fills in who knows the ISEE; an exit code when that cannot be.
std::optional<int> iseeProblem(const CommandLine &line, Serving &run) {
    if (line.isSet(iseeOption)) {
        const auto source = loadIseeSource(line.value(iseeOption));
        if (!source)
            return complain(Words::tr("L'ISEE non è descritto bene: controlla --isee."),
                            source.error());
        run.isee = *source;
    } else if (run.demo == DemoAdapter::Allowed) {
        run.isee = std::make_shared<DemoIsee>();
    }
    return std::nullopt;
}

int runServing(const QStringList &arguments, const Standard &standard) {
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
    if (line.isSet(proxyOption) && plainAddress(line.value(proxyOption)).isEmpty())
        return complainOfUsage(Words::tr("--trusted-proxy vuole un indirizzo IP."));
    Serving run{configOf(line, *port, *workers),
                {},
                standard.demo,
                line.value(storeOption),
                line.value(authorityOption),
                line.isSet(stdinOption) ? StopSignal::Input::EndsIt : StopSignal::Input::Ignored};
    if (const auto problem = identityProblem(line, standard, run))
        return *problem;
    if (const auto problem = mailProblem(line, run))
        return *problem;
    if (const auto problem = paymentsProblem(line, run))
        return *problem;
    if (const auto problem = iseeProblem(line, run))
        return *problem;
    if (const auto problem = schemaProblem(run.storeUrl))
        return *problem;
    if (const auto problem = pepperProblem(line, run))
        return *problem;
    return serve(std::move(run));
}

} // namespace

int runServe(const QStringList &arguments) {
    return runServing(arguments, {});
}

int runServeDemo(const QStringList &arguments, const QByteArray &identity) {
    return runServing(arguments, {identity, DemoAdapter::Allowed});
}

} // namespace campanella::backend
