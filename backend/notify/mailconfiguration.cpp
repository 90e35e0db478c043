// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/mailconfiguration.h"

#include "backend/identity/settings.h"
#include "backend/notify/channelconfiguration.h"
#include "backend/notify/channels.h"
#include "backend/notify/emlmailer.h"
#include "domain/contact.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace campanella::backend {

namespace {

const QString urlKey = QStringLiteral("url");
const QString tlsKey = QStringLiteral("tls");
const QString fromKey = QStringLiteral("from");
const QString nameKey = QStringLiteral("name");
const QString userKey = QStringLiteral("user");
const QString passwordKey = QStringLiteral("password_file");
const QString authorityKey = QStringLiteral("ca_file");
const QString folderKey = QStringLiteral("folder");

tl::unexpected<Failure> unreadable(const QString &why) {
    return fail(FailureCode::ConfigurationInvalid, why);
}

bool isLoopback(const QString &host) {
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") ||
           host == QLatin1String("::1");
}

/// Only a scheme, a host and a port: a password in it would be seen by whoever lists it.
bool isPlain(const QUrl &url) {
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() &&
           !url.hasFragment();
}

Result<SmtpServer::Security> readSecurity(const Settings &root, const QUrl &url) {
    using Security = SmtpServer::Security;
    const bool implicit = url.scheme() == QLatin1String("smtps");
    const auto tls = root.text(tlsKey, QStringLiteral("required"));
    if (!tls)
        return fail(tls.error());
    if (*tls == QLatin1String("required"))
        return implicit ? Security::Implicit : Security::StartTls;
    if (*tls != QLatin1String("none"))
        return root.wrong(tlsKey, QStringLiteral("required or none"));
    if (implicit || !isLoopback(url.host()))
        return root.wrong(tlsKey, QStringLiteral("none is for smtp:// on this machine only"));
    return Security::None;
}

Result<> readUser(const Settings &root, SmtpServer &server) {
    if (!root.has(userKey) && !root.has(passwordKey))
        return {};
    const auto user = root.text(userKey);
    const auto password = root.secret(passwordKey);
    if (!user || !password)
        return fail(user ? password.error() : user.error());
    server.user = *user;
    server.password = QString::fromUtf8(*password);
    return {};
}

Result<> readAuthority(const Settings &root, SmtpServer &server) {
    if (!root.has(authorityKey))
        return {};
    const auto file = root.path(authorityKey);
    if (!file)
        return fail(file.error());
    if (!QFileInfo(*file).isReadable())
        return root.wrong(authorityKey, QStringLiteral("the file cannot be read"));
    server.authorityFile = *file;
    return {};
}

Result<SmtpServer> readServer(const Settings &root) {
    SmtpServer server;
    const auto address = root.text(urlKey);
    if (!address)
        return fail(address.error());
    server.url = QUrl(*address, QUrl::StrictMode);
    const QString scheme = server.url.scheme();
    if (!isPlain(server.url) ||
        (scheme != QLatin1String("smtp") && scheme != QLatin1String("smtps")))
        return root.wrong(urlKey, QStringLiteral("smtp://host:port or smtps://host:port"));
    const auto security = readSecurity(root, server.url);
    if (!security)
        return fail(security.error());
    server.security = *security;
    for (const auto read : {readUser, readAuthority})
        if (const auto done = read(root, server); !done)
            return fail(done.error());
    return server;
}

Result<Sender> readSender(const Settings &root) {
    const auto address = root.text(fromKey);
    const auto name = root.text(nameKey, {});
    if (!address || !name)
        return fail(address ? name.error() : address.error());
    if (!isEmailAddress(*address))
        return root.wrong(fromKey, QStringLiteral("an e-mail address is needed"));
    return Sender{*address, *name};
}

Result<MailConfiguration> readMail(const Settings &root) {
    const auto sender = readSender(root);
    if (!sender)
        return fail(sender.error());
    if (root.has(folderKey) == root.has(urlKey))
        return root.wrong(urlKey, QStringLiteral("either url or folder is needed"));
    if (root.has(folderKey))
        return root.path(folderKey).map([&sender](const QString &path) {
            return MailConfiguration{*sender, {}, path};
        });
    return readServer(root).map([&sender](const SmtpServer &server) {
        return MailConfiguration{*sender, server, {}};
    });
}

} // namespace

Result<MailConfiguration> readMailConfiguration(const QByteArray &json, const QDir &folder) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return unreadable(QStringLiteral("no JSON object: %1").arg(error.errorString()));
    const Settings root(document.object(), {}, folder);
    if (const auto known =
            root.onlyKnows({urlKey, tlsKey, fromKey, nameKey, userKey, passwordKey, authorityKey,
                            folderKey, QStringLiteral("sms"), QStringLiteral("app_io")});
        !known)
        return fail(known.error());
    const auto sms = readSms(root);
    const auto io = readIo(root);
    if (!sms || !io)
        return fail(sms ? io.error() : sms.error());
    return readMail(root).map([&](MailConfiguration mail) {
        mail.sms = *sms;
        mail.io = *io;
        return mail;
    });
}

Result<MailConfiguration> loadMailConfiguration(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QStringLiteral("the file cannot be read"));
    return readMailConfiguration(file.readAll(), QFileInfo(fileName).absoluteDir());
}

std::unique_ptr<Channel> makeMailer(const MailConfiguration &configuration) {
    if (!configuration.folder.isEmpty())
        return std::make_unique<EmlMailer>(configuration.folder, configuration.sender);
    return std::make_unique<SmtpMailer>(configuration.server, configuration.sender);
}

std::unique_ptr<Channel> makeChannels(const MailConfiguration &configuration) {
    return std::make_unique<Channels>(
        makeMailer(configuration),
        configuration.sms ? std::make_unique<SmsChannel>(*configuration.sms) : nullptr,
        configuration.io ? std::make_unique<IoChannel>(*configuration.io) : nullptr);
}

} // namespace campanella::backend
