// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/passwordprompt.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace campanella::backend {

namespace {

/// The terminal shows nothing while this lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0) {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

QString firstLine(QIODevice &device) {
    QString line = QString::fromUtf8(device.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

QString readStandardInput() {
    static QFile input;
    if (!input.isOpen() && !input.open(stdin, QIODevice::ReadOnly))
        return {};
    return firstLine(input);
}

QString ask(const char *question) {
    std::fputs(question, stderr);
    const SilentTerminal silent;
    const QString answer = readStandardInput();
    std::fputc('\n', stderr);
    return answer;
}

} // namespace

Result<QString> passwordFromFile(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, QStringLiteral("the password file"));
    return firstLine(file);
}

Result<QString> askForPassword() {
    if (isatty(STDIN_FILENO) == 0)
        return readStandardInput();
    const QString password = ask("Password: ");
    if (ask("Ripeti la password: ") == password)
        return password;
    const QString why = QStringLiteral("the two passwords differ");
    return fail({FailureCode::FieldInvalid, why, {{QStringLiteral("/password"), why}}, {}, {}});
}

} // namespace campanella::backend
