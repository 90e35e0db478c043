// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/emlmailer.h"

#include <QDir>
#include <QSaveFile>

namespace campanella::backend {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// "20261122-090000-4fj2….eml"
QString fileName(const Mail &mail) {
    QString id = mail.id;
    id.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return mail.writtenAt.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-")) + id +
           QStringLiteral(".eml");
}

bool write(const QString &path, const QByteArray &message) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
           file.write(message) == message.size() && file.commit();
}

} // namespace

EmlMailer::EmlMailer(QString folder, Sender sender)
    : m_folder(std::move(folder))
    , m_sender(std::move(sender)) {
    if (!QDir(m_folder).exists() && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
}

Result<> EmlMailer::send(const Mail &mail) {
    const auto message = mimeMessage(m_sender, mail);
    if (!message)
        return fail(message.error());
    if (!write(QDir(m_folder).filePath(fileName(mail)), *message))
        return fail(FailureCode::MailFailed, QStringLiteral("the mail folder cannot be written"));
    return {};
}

} // namespace campanella::backend
