// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/verb/password.h"

#include <QFile>
#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace campanella::app {

namespace {

constexpr qint64 longestPassword = 4096;

/// Turns the terminal's echo off as long as it lives.
class NoEcho {
public:
    Q_DISABLE_COPY_MOVE(NoEcho)
#ifdef Q_OS_UNIX
    NoEcho() {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_changed = false;
#else
    NoEcho() = default;
#endif
};

Result<QString> firstLine(QFile &file) {
    QByteArray line = file.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(FailureCode::FileUnreadable, QStringLiteral("no password in the first line"));
    return QString::fromUtf8(line);
}

} // namespace

Result<QString> passwordFromFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, QStringLiteral("the password file does not open"));
    return firstLine(file);
}

Result<QString> passwordFromTerminal(const QString &question) {
    std::fprintf(stderr, "%s", question.toLocal8Bit().constData());
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, QStringLiteral("standard input does not open"));
    const NoEcho silence;
    Result<QString> typed = firstLine(input);
    std::fprintf(stderr, "\n");
    return typed;
}

} // namespace campanella::app
