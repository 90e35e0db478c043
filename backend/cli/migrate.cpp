// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/migrate.h"

#include "backend/cli/onstore.h"

#include <QCoreApplication>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

Result<> migrate(const QString &url) {
    const auto store = Store::open(url);
    return store ? (*store)->migrate() : fail(store.error());
}

} // namespace

int runMigrate(const QStringList &arguments) {
    CommandLine line(QStringLiteral("migrate"), Words::tr("Aggiorna la struttura dell'archivio."));
    addStoreOption(line);
    if (const auto ended = line.read(arguments, {storeOption}))
        return *ended;
    if (const auto migrated = migrate(line.value(storeOption)); !migrated)
        return complain(startFailureText(migrated.error().code), migrated.error());
    QTextStream(stdout) << Words::tr("L'archivio è aggiornato.") << '\n';
    return ExitDone;
}

} // namespace campanella::backend
