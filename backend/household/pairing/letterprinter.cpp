// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/letterprinter.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <chrono>

namespace campanella::backend {

namespace {

constexpr int patience = std::chrono::milliseconds(std::chrono::minutes(1)).count();

QString findProgram() {
    const QString name = QStringLiteral("campanella-letters");
    const QDir here(QCoreApplication::applicationDirPath());
    const QStringList near{here.path(), here.filePath(QStringLiteral("letters")),
                           here.filePath(QStringLiteral("../libexec/campanella"))};
    const QString beside = QStandardPaths::findExecutable(name, near);
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

tl::unexpected<Failure> failed(const QString &why) {
    return fail(FailureCode::LettersFailed, why);
}

/// Tells it `order` on its standard input.
Result<> runPrinter(const QStringList &arguments, const QByteArray &order) {
    const QString program = findProgram();
    if (program.isEmpty())
        return failed(QStringLiteral("campanella-letters is not installed"));
    QProcess process;
    process.start(program, arguments);
    process.write(order);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return failed(QStringLiteral("campanella-letters did not end"));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(QString::fromUtf8(process.readAllStandardError()).trimmed());
    return {};
}

} // namespace

Result<> printLetters(const LetterOrder &order, const QString &file) {
    return runPrinter({QFileInfo(file).absoluteFilePath()}, writeOrder(order));
}

Result<> printBadges(const BadgeOrder &order, const QString &file) {
    return runPrinter({QStringLiteral("badges"), QFileInfo(file).absoluteFilePath()},
                      writeBadgeOrder(order));
}

} // namespace campanella::backend
