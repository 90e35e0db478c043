// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/demooptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoOptions)
};

constexpr int maxFamilies = 100'000;

void declareOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(
        Words::tr("Crea il Comune di Valmarina, inventato, per provare il programma."));
    parser.addOption({QStringLiteral("data"), Words::tr("Cartella della dimostrazione."),
                      QStringLiteral("cartella")});
    parser.addOption({QStringLiteral("families"), Words::tr("Quante famiglie, da 1 a 100000."),
                      QStringLiteral("numero"), QStringLiteral("40")});
    parser.addOption({QStringLiteral("seed"), Words::tr("Lo stesso seme dà lo stesso Comune."),
                      QStringLiteral("numero"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("today"),
                      Words::tr("Il giorno intorno a cui creare gli avvisi."),
                      QStringLiteral("aaaa-mm-gg")});
    parser.addOption({QStringLiteral("fresh"), Words::tr("Cancella e crea di nuovo.")});
    parser.addOption({QStringLiteral("serve"), Words::tr("Poi avvia il servizio su 127.0.0.1.")});
    parser.addOption({QStringLiteral("port"),
                      Words::tr("Porta del servizio; 0 ne sceglie una libera."),
                      QStringLiteral("porta"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("identity"),
                      Words::tr("Come si entra, al posto di SPID e CIE di prova (JSON)."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("mail"),
                      Words::tr("Chi porta la posta, al posto di una cartella (JSON)."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("until-stdin-closes"),
                      Words::tr("Finisce quando si chiude lo standard input.")});
    parser.addHelpOption();
}

Parsed<qulonglong> number(const QCommandLineParser &parser, const QString &option, qulonglong least,
                          qulonglong most) {
    bool isNumber = false;
    const qulonglong value = parser.value(option).toULongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return complain(Words::tr("--%1 non va bene.").arg(option),
                        Words::tr("Scrivi un numero da %1 a %2.").arg(least).arg(most));
    return value;
}

Parsed<QDate> day(const QCommandLineParser &parser, QDate today) {
    if (!parser.isSet(QStringLiteral("today")))
        return today;
    const QDate given = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
    if (!given.isValid() || given.year() < 2000 || given.year() > 2100)
        return complain(Words::tr("--today non è una data."),
                        Words::tr("Scrivila come 2026-11-22."));
    return given;
}

} // namespace

QString demoHelp() {
    QCommandLineParser parser;
    declareOptions(parser);
    (void)parser.parse({QStringLiteral("campanella-backend demo")});
    return parser.helpText();
}

Parsed<DemoOptions> parseDemoOptions(const QStringList &arguments, QDate today) {
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("campanella-backend demo")} + arguments) ||
        !parser.positionalArguments().isEmpty())
        return complain(Words::tr("Il comando non è chiaro."), Words::tr("Vedi --help."));
    const auto families = number(parser, QStringLiteral("families"), 1, maxFamilies);
    const auto seed =
        number(parser, QStringLiteral("seed"), 0, std::numeric_limits<qulonglong>::max());
    const auto port =
        number(parser, QStringLiteral("port"), 0, std::numeric_limits<quint16>::max());
    const auto around = day(parser, today);
    if (!families || !seed || !port)
        return tl::unexpected(!families ? families.error() : (!seed ? seed.error() : port.error()));
    if (!around)
        return tl::unexpected(around.error());
    const bool help = parser.isSet(QStringLiteral("help"));
    if (!help && parser.value(QStringLiteral("data")).isEmpty())
        return complain(Words::tr("Manca la cartella."), Words::tr("Aggiungi --data CARTELLA."));
    return DemoOptions{parser.value(QStringLiteral("data")),
                       {static_cast<int>(*families), *seed, *around},
                       parser.isSet(QStringLiteral("fresh")),
                       parser.isSet(QStringLiteral("serve")),
                       static_cast<quint16>(*port),
                       parser.value(QStringLiteral("identity")),
                       parser.value(QStringLiteral("mail")),
                       parser.isSet(QStringLiteral("until-stdin-closes")),
                       help};
}

} // namespace campanella::backend
