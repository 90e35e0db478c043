// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/cli/exitcode.h"
#include "domain/failure.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace campanella::backend {

/// The command line of one verb: its options, help and complaints, the same for all verbs.
class CommandLine {
public:
    CommandLine(const QString &verb, const QString &description);

    /// An option with a value.
    void addValue(const QString &name, const QString &description, const QString &valueName,
                  const QString &standard = {});
    void addSwitch(const QString &name, const QString &description);
    /// Reads the arguments after the verb. An exit code means that all is said: help was asked
    /// for, or the line was not understood (then one sentence is on standard error).
    [[nodiscard]] std::optional<int> read(const QStringList &arguments,
                                          const QStringList &required);
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// All values of an option that may be given several times.
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    /// The whole number of an option, if it is one within the bounds.
    [[nodiscard]] std::optional<int> number(const QString &name, int least, int most) const;

private:
    QString m_verb;
    QCommandLineParser m_parser;
};

/// Says one sentence on standard error and answers ExitUsage.
[[nodiscard]] int complainOfUsage(const QString &sentence);
/// Says one sentence, the failure's code and its technical detail on standard error, and answers
/// ExitFailed.
[[nodiscard]] int complain(const QString &sentence, const Failure &failure);
/// What a failing store or server means for whoever started the program.
[[nodiscard]] QString startFailureText(FailureCode code);

} // namespace campanella::backend
