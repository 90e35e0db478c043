// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/onstore.h"

#include "backend/cli/readystore.h"

#include <QCoreApplication>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OnStore)
};

} // namespace

void addStoreOption(CommandLine &line) {
    line.addValue(storeOption, Words::tr("Archivio: sqlite:FILE o postgresql://…"),
                  QStringLiteral("url"));
}

int onStore(const CommandLine &line, const StoreAct &act, const SayFailure &say) {
    const auto store = openReady(line.value(storeOption));
    if (!store)
        return complain(startFailureText(store.error().code), store.error());
    const auto said = act(**store);
    if (!said)
        return complain(say(said.error()), said.error());
    QTextStream(stdout) << *said << '\n';
    return ExitDone;
}

} // namespace campanella::backend
