// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/peers/smtp/mailserver.h"

#include <QJsonDocument>

namespace campanella::test {

namespace {

constexpr int patience = 15'000; // milliseconds

} // namespace

MailServer::MailServer(const QJsonObject &how) {
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral(SOURCE_DIR "/tests/peers/smtp/server.py"),
                     QString::fromUtf8(QJsonDocument(how).toJson(QJsonDocument::Compact))});
    if (const auto hello = line())
        m_port = hello->value(QStringLiteral("port")).toInt();
}

MailServer::~MailServer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

std::optional<QJsonObject> MailServer::line() {
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patience))
            return std::nullopt;
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace campanella::test
