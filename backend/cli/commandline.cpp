// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/commandline.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString helpOption = QStringLiteral("help");

void say(FILE *stream, const QString &text) {
    QTextStream(stream) << text << '\n';
}

} // namespace

CommandLine::CommandLine(const QString &verb, const QString &description)
    : m_verb(verb) {
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), helpOption}, Words::tr("Mostra questo aiuto.")});
}

void CommandLine::addValue(const QString &name, const QString &description,
                           const QString &valueName, const QString &standard) {
    m_parser.addOption({name, description, valueName, standard});
}

void CommandLine::addSwitch(const QString &name, const QString &description) {
    m_parser.addOption({name, description});
}

std::optional<int> CommandLine::read(const QStringList &arguments, const QStringList &required) {
    const bool understood =
        m_parser.parse(QStringList{QStringLiteral("campanella-backend ") + m_verb} + arguments);
    if (m_parser.isSet(helpOption)) {
        say(stdout, m_parser.helpText());
        return ExitDone;
    }
    if (!understood)
        return complainOfUsage(m_parser.errorText());
    if (!m_parser.positionalArguments().isEmpty())
        return complainOfUsage(
            Words::tr("«%1» non si capisce.").arg(m_parser.positionalArguments().first()));
    for (const QString &name : required)
        if (m_parser.value(name).isEmpty())
            return complainOfUsage(Words::tr("Manca --%1.").arg(name));
    return std::nullopt;
}

std::optional<int> CommandLine::number(const QString &name, int least, int most) const {
    bool isNumber = false;
    const int number = m_parser.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::nullopt;
    return number;
}

int complainOfUsage(const QString &sentence) {
    say(stderr, sentence + u' ' + Words::tr("Aggiungi --help per l'aiuto."));
    return ExitUsage;
}

int complain(const QString &sentence, const Failure &failure) {
    say(stderr, QStringLiteral("%1 [%2] %3")
                    .arg(sentence, failureName(failure.code), failure.detail)
                    .trimmed());
    return ExitFailed;
}

QString startFailureText(FailureCode code) {
    switch (code) {
    case FailureCode::PortUnavailable:
        return Words::tr("La porta non è disponibile: scegline un'altra con --port.");
    case FailureCode::ConfigurationInvalid:
        return Words::tr("Il server non può partire così: controlla --certificate, --key e "
                         "--address.");
    case FailureCode::StoreReadOnly:
        return Words::tr("L'archivio è in sola lettura: chiedi il permesso di scrittura.");
    case FailureCode::StoreFull:
        return Words::tr("Il disco è pieno: libera spazio e riprova.");
    case FailureCode::MigrationFailed:
        return Words::tr("L'archivio è di un'altra versione del programma: aggiorna il programma.");
    default:
        return Words::tr("L'archivio non risponde: controlla --store e riprova.");
    }
}

} // namespace campanella::backend
