// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/serverchoice.h"

#include <QFile>
#include <QSettings>

namespace campanella::app {

namespace {

tl::unexpected<Failure> refused(const QString &sentence) {
    return fail(FailureCode::ConfigurationInvalid, sentence);
}

bool isUsable(const QUrl &url) {
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

QByteArray contentsOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString administratorFile() {
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData") + QStringLiteral("/Campanella/campanella.ini");
#else
    return QStringLiteral("/etc/campanella/campanella.ini");
#endif
}

Result<ConnectionConfig> serverAt(const QString &url, const QString &caFile) {
    ConnectionConfig config;
    config.baseUrl = QUrl(url, QUrl::StrictMode);
    if (!isUsable(config.baseUrl))
        return refused(QStringLiteral("the server must be written https://host"));
    if (caFile.isEmpty())
        return config;
    config.pinnedAuthorities = contentsOf(caFile);
    if (!config.pinnedAuthorities.contains("-----BEGIN CERTIFICATE-----"))
        return refused(QStringLiteral("no certificate in %1").arg(caFile));
    return config;
}

Result<ConnectionConfig> chooseServer(const CommandLine &line, const QString &administratorIni) {
    if (!line.server.isEmpty())
        return serverAt(line.server, line.caFile);
    const QSettings file(administratorIni, QSettings::IniFormat);
    const QString url = file.value(QStringLiteral("server/url")).toString();
    if (url.isEmpty())
        return refused(QStringLiteral("no server: give --server URL, --demo, or write %1")
                           .arg(administratorIni));
    const QString ca =
        line.caFile.isEmpty() ? file.value(QStringLiteral("server/ca")).toString() : line.caFile;
    return serverAt(url, ca);
}

} // namespace campanella::app
