// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/verbs.h"

#include "backend/access/accountverbs.h"
#include "backend/billing/billverb.h"
#include "backend/cli/commandline.h"
#include "backend/cli/migrate.h"
#include "backend/cli/serve.h"
#include "backend/demo/demoverb.h"
#include "backend/household/badges/badgeverbs.h"
#include "backend/household/isee/iseeverb.h"
#include "backend/household/pairing/codeverbs.h"
#include "backend/import/importverb.h"
#include "backend/messages/noticeverb.h"
#include "backend/messages/threadverb.h"
#include "backend/payments/checkouts/receiptsverb.h"
#include "backend/payments/ledger/verifyverb.h"
#include "backend/services/applications/applicationverb.h"
#include "backend/services/attendanceverb.h"

#include <QCoreApplication>
#include <QList>
#include <QTextStream>

#include <algorithm>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

struct Verb {
    QString name;
    QString summary;
    int (*run)(const QStringList &arguments);
};

/// A new verb is a line here and a file of its own.
QList<Verb> verbs() {
    return {
        {QStringLiteral("serve"), Words::tr("risponde ai client via HTTPS"), runServe},
        {QStringLiteral("migrate"), Words::tr("aggiorna la struttura dell'archivio"), runMigrate},
        {QStringLiteral("import"), Words::tr("prende i dati del Comune dai suoi file"), runImport},
        {QStringLiteral("operator"), Words::tr("aggiunge un operatore del Comune"), runOperator},
        {QStringLiteral("account"), Words::tr("dà un accesso a un genitore"), runAccount},
        {QStringLiteral("codes"), Words::tr("fa i codici per abbinare i figli"), runCodes},
        {QStringLiteral("badges"), Words::tr("stampa i tesserini dei bambini"), runBadges},
        {QStringLiteral("notice"), Words::tr("pubblica avvisi alle famiglie"), runNotice},
        {QStringLiteral("thread"), Words::tr("risponde alle domande delle famiglie"), runThread},
        {QStringLiteral("application"), Words::tr("segue le domande di iscrizione"),
         runApplication},
        {QStringLiteral("attendance"), Words::tr("registra presenze e chiusure"), runAttendance},
        {QStringLiteral("isee"), Words::tr("elenca chi ha autorizzato l'uso dell'ISEE"), runIsee},
        {QStringLiteral("tariffs"), Words::tr("prende ed elenca le tariffe"), runTariffs},
        {QStringLiteral("bill"), Words::tr("prepara i ruoli ed emette gli avvisi"), runBill},
        {QStringLiteral("receipts"), Words::tr("elenca le ricevute da guardare"), runReceipts},
        {QStringLiteral("verify"), Words::tr("controlla la contabilità"), runVerify},
        {QStringLiteral("demo"), Words::tr("crea un Comune inventato per provare"), runDemo},
    };
}

int showHelp() {
    QTextStream out(stdout);
    out << Words::tr("Uso: campanella-backend COMANDO [opzioni]") << "\n\n";
    for (const Verb &verb : verbs())
        out << "  " << verb.name.leftJustified(13) << verb.summary << '\n';
    out << '\n' << Words::tr("COMANDO --help mostra le sue opzioni.") << '\n';
    return ExitDone;
}

int showVersion() {
    QTextStream(stdout) << QCoreApplication::applicationName() << ' '
                        << QCoreApplication::applicationVersion() << '\n';
    return ExitDone;
}

} // namespace

int runVerb(const QStringList &arguments) {
    const QString name = arguments.value(0);
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h"))
        return showHelp();
    if (name == QStringLiteral("--version") || name == QStringLiteral("-v"))
        return showVersion();
    const QList<Verb> known = verbs();
    const auto verb = std::find_if(known.begin(), known.end(),
                                   [&](const Verb &candidate) { return candidate.name == name; });
    if (verb != known.end())
        return verb->run(arguments.mid(1));
    return complainOfUsage(name.isEmpty() ? Words::tr("Manca il comando.")
                                          : Words::tr("Il comando «%1» non esiste.").arg(name));
}

} // namespace campanella::backend
