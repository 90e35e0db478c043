// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/progressline.h"

#include <QCoreApplication>

#include <algorithm>
#include <unistd.h>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)
};

constexpr qint64 terminalInterval = 250; // milliseconds
constexpr qint64 logInterval = 10'000;

} // namespace

ProgressLine::ProgressLine(const QString &label, QTextStream &out)
    : m_label(label)
    , m_out(out)
    , m_terminal(isatty(STDERR_FILENO) != 0) {
    m_sinceStart.start();
    m_sinceReport.start();
}

void ProgressLine::report(qint64 rows) {
    if (m_sinceReport.elapsed() < (m_terminal ? terminalInterval : logInterval))
        return;
    m_sinceReport.restart();
    const qint64 perSecond = rows * 1000 / std::max<qint64>(1, m_sinceStart.elapsed());
    const QString text = Words::tr("%1: %2, %3 al secondo").arg(m_label).arg(rows).arg(perSecond);
    m_out << (m_terminal ? QStringLiteral("\r\033[K") + text : text + QLatin1Char('\n'))
          << Qt::flush;
    m_shown = true;
}

void ProgressLine::end() {
    if (m_terminal && m_shown)
        m_out << "\r\033[K" << Qt::flush;
}

} // namespace campanella::backend
