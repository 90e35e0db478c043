// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/verifyverb.h"

#include "backend/cli/onstore.h"
#include "backend/cli/readystore.h"
#include "backend/payments/ledger/ledgercheck.h"

#include <QCoreApplication>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)
};

QString wordsFor(LedgerFault fault) {
    switch (fault) {
    case LedgerFault::Unbalanced:
        return Words::tr("le due righe del movimento non fanno zero");
    case LedgerFault::Charge:
        return Words::tr("il dovuto in contabilità non è quello dell'avviso");
    case LedgerFault::Payment:
        return Words::tr("un pagamento manca in contabilità");
    case LedgerFault::Refund:
        return Words::tr("il rimborso manca in contabilità");
    case LedgerFault::Surplus:
        return Words::tr("in contabilità c'è un pagamento che non risulta");
    }
    return {};
}

int say(const QList<LedgerFinding> &findings) {
    QTextStream out(stdout);
    for (const LedgerFinding &finding : findings)
        out << finding.subject << ": " << wordsFor(finding.fault) << '\n';
    if (findings.isEmpty())
        out << Words::tr("La contabilità è in ordine.") << '\n';
    return findings.isEmpty() ? ExitDone : ExitFailed;
}

} // namespace

int runVerify(const QStringList &arguments) {
    CommandLine line(QStringLiteral("verify"),
                     Words::tr("Controlla che la contabilità dica quello che dicono avvisi e "
                               "pagamenti."));
    addStoreOption(line);
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    const auto store = openReady(line.value(storeOption));
    if (!store)
        return complain(startFailureText(store.error().code), store.error());
    const auto findings = checkLedger(**store);
    if (!findings)
        return complain(startFailureText(findings.error().code), findings.error());
    return say(*findings);
}

} // namespace campanella::backend
