// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

namespace campanella::backend {

/// Tells on standard error how far a long file is: often on a terminal, every ten seconds in a
/// log, never for a short file.
class ProgressLine {
public:
    ProgressLine(const QString &label, QTextStream &out);

    void report(qint64 rows);
    /// Clears the line of a terminal.
    void end();

private:
    QString m_label;
    QTextStream &m_out;
    bool m_terminal;
    bool m_shown = false;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceReport;
};

} // namespace campanella::backend
