// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace campanella::app {

/// What the person wrote behind the program's name.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(campanella::app::CommandLine)

public:
    enum class Action { Run, ShowHelp, ShowVersion };

    Action action = Action::Run;
    QString help;   ///< the text of --help
    QString server; ///< --server; empty for what the administrator set
    QString caFile; ///< --ca
    Profile profile = Profile::Home;
    bool demo = false;
    QString demoData; ///< --demo-data; where the demo municipality is kept
    std::optional<Language> language;
    std::optional<int> textPercent;
    std::optional<ColorScheme> scheme;
    /// In the demo our own window unless told otherwise: no other browser trusts the demo's
    /// authority.
    std::optional<BrowserChoice> browser;

    /// `arguments` with the program's name first. Fails with ConfigurationInvalid, whose detail
    /// is one sentence for whoever typed it.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);

    /// Applies language, text size, colours and browser to this run only.
    void applyTo(Settings &settings) const;
};

} // namespace campanella::app
