// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"

#include <QCoreApplication>
#include <QStringList>

namespace campanella::app {

/// What was asked of `campanella print-notices`.
struct PrintOptions {
    Q_DECLARE_TR_FUNCTIONS(campanella::app::PrintOptions)

public:
    ConnectionConfig server;
    QString user;
    QString passwordFile; ///< empty: ask at the terminal
    bool all = false;     ///< every due that can still be paid
    QStringList dues;     ///< public ids, when not all
    QString output;       ///< a folder, or a file ending in .pdf
    bool overwrite = false;
    bool showHelp = false;
    QString help;

    [[nodiscard]] bool isOneFile() const;

    /// `arguments` are the words after `print-notices`. Fails with ConfigurationInvalid, whose
    /// detail is one sentence for whoever typed it.
    [[nodiscard]] static Result<PrintOptions> parse(const QStringList &arguments);
};

} // namespace campanella::app
