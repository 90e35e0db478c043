// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/verb/noticefiles.h"
#include "app/print/verb/printoptions.h"
#include "app/session/client.h"

#include <functional>

namespace campanella::app {

/// The sentence for a failure, in the words of the whole program.
using FailureWords = std::function<QString(const Failure &)>;

/// One run of `print-notices`: sign in, read what is owed, print, sign out. Tells its progress on
/// standard error and a summary on standard output, and ends in finished().
class PrintRun : public QObject {
    Q_OBJECT

public:
    PrintRun(PrintOptions options, FailureWords words, QObject *parent = nullptr);

    void start(const QString &password);

Q_SIGNALS:
    /// 0 when all was printed, 1 when something was not.
    void finished(int exitCode);

private:
    void askMunicipality();
    void askDues();
    void askNextDue();
    void takeDue(const Result<Due> &due);
    void print();
    void tell(const NoticeFiles::Outcome &outcome);
    void giveUp(const Failure &failure);
    void end(int exitCode);
    [[nodiscard]] QString sentence(const Failure &failure) const;

    PrintOptions m_options;
    FailureWords m_words;
    Client m_client;
    std::optional<Municipality> m_municipality;
    QList<Due> m_dues;
    qsizetype m_asked = 0; ///< of the dues named by id
    QList<QPair<QString, Failure>> m_missing;
    bool m_over = false;
};

} // namespace campanella::app
