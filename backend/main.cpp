// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/verbs.h"

#include <QCoreApplication>

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("campanella-backend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAMPANELLA_VERSION));
    return campanella::backend::runVerb(QCoreApplication::arguments().mid(1));
}
