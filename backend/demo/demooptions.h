// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/town/demotown.h"
#include "backend/import/csv/complaint.h"

#include <QStringList>

namespace campanella::backend {

/// The command line of `campanella-backend demo`.
struct DemoOptions {
    QString folder;
    DemoRecipe recipe;
    bool fresh = false; ///< make it anew even if it is there
    bool serve = false;
    quint16 port = 0;
    QString identity; ///< file that says how people come in; empty: the demo's own
    QString mail;     ///< file that says who carries the mail; empty: the demo's folder
    bool untilStdinCloses = false;
    bool help = false;
};

/// Reads the arguments after the verb; `today` is the day when none is given.
[[nodiscard]] Parsed<DemoOptions> parseDemoOptions(const QStringList &arguments, QDate today);

/// What --help prints.
[[nodiscard]] QString demoHelp();

} // namespace campanella::backend
