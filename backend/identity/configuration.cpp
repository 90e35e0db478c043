// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/configuration.h"

#include "backend/access/sessions.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace campanella::backend {

namespace {

const QString waysKey = QStringLiteral("ways");
const QString idKey = QStringLiteral("id");
const QString kindKey = QStringLiteral("kind");
const QString labelKey = QStringLiteral("label");
const QString captionKey = QStringLiteral("caption");
const QString hostsKey = QStringLiteral("hosts");
const QString providersKey = QStringLiteral("providers");
const QString nameKey = QStringLiteral("name");
const QString engineKey = QStringLiteral("oldest_engine");
const QString levelKey = QStringLiteral("level");
const QString credentialsKey = QStringLiteral("credentials");
const QString registrationKey = QStringLiteral("registration");
const QString helpKey = QStringLiteral("help_url");
const QString publicKey = QStringLiteral("public_url");

constexpr qsizetype longestId = 40;

tl::unexpected<Failure> unreadable(const QString &why) {
    return fail(FailureCode::ConfigurationInvalid, why);
}

/// The id is part of URLs and tells sessions apart from those with a password.
Result<QString> readId(const Settings &way) {
    static const QRegularExpression kebab(QStringLiteral("\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"));
    const auto id = way.text(idKey);
    if (!id)
        return id;
    if (!kebab.match(*id).hasMatch() || id->size() > longestId || *id == credentialsWay())
        return way.wrong(idKey, QStringLiteral("lower-case words with hyphens are needed"));
    return id;
}

Result<WayKind> readKind(const Settings &way) {
    const auto name = way.text(kindKey);
    if (!name)
        return fail(name.error());
    const auto kind = wayKindFromString(*name);
    if (!kind)
        return way.wrong(kindKey, QStringLiteral("spid, cie, cohesion or other is needed"));
    return kind;
}

Result<QStringList> readHosts(const Settings &way) {
    static const QRegularExpression host(
        QStringLiteral("\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\z"));
    const auto hosts = way.texts(hostsKey);
    if (!hosts)
        return hosts;
    for (const QString &name : *hosts)
        if (!host.match(name).hasMatch())
            return way.wrong(hostsKey, QStringLiteral("names of hosts are needed, in lower case"));
    return hosts;
}

Result<QList<IdentityProvider>> readProviders(const Settings &way) {
    const auto objects = way.objects(providersKey);
    if (!objects)
        return fail(objects.error());
    QList<IdentityProvider> providers;
    for (const Settings &object : *objects) {
        const auto id = object.text(idKey);
        const auto name = object.text(nameKey);
        if (!id || !name)
            return fail(id ? name.error() : id.error());
        providers.append({*id, *name});
    }
    return providers;
}

/// What looks the same for all adapters.
Result<SignInWay> readWay(const Settings &settings) {
    const auto id = readId(settings);
    const auto kind = readKind(settings);
    const auto label = settings.text(labelKey);
    const auto caption = settings.text(captionKey, {});
    const auto hosts = readHosts(settings);
    const auto providers = readProviders(settings);
    const auto engine = settings.number(engineKey, 0, newestEngine, 0);
    if (!id || !kind || !label)
        return fail(!id ? id.error() : (!kind ? kind.error() : label.error()));
    if (!caption || !hosts || !providers)
        return fail(!caption ? caption.error() : (!hosts ? hosts.error() : providers.error()));
    if (!engine)
        return fail(engine.error());
    return SignInWay{*id, *kind, *label, *caption, *hosts, *providers, *engine};
}

Result<OpenWay> openWay(const Settings &settings, DemoAdapter demo) {
    const auto way = readWay(settings);
    if (!way)
        return fail(way.error());
    const auto level = settings.number(levelKey, 1, 3, 2);
    if (!level)
        return fail(level.error());
    auto gateway = makeGateway({*way, *level, settings}, demo);
    if (!gateway)
        return fail(gateway.error());
    return OpenWay{*way, *level, std::move(*gateway)};
}

Result<QList<OpenWay>> readWays(const Settings &root, DemoAdapter demo) {
    const auto all = root.objects(waysKey);
    if (!all)
        return fail(all.error());
    QList<OpenWay> ways;
    for (const Settings &settings : *all) {
        const auto way = openWay(settings, demo);
        if (!way)
            return fail(way.error());
        const bool twice = std::any_of(ways.begin(), ways.end(), [&way](const OpenWay &other) {
            return other.way.id == way->way.id;
        });
        if (twice)
            return settings.wrong(idKey, QStringLiteral("another way has it already"));
        ways.append(*way);
    }
    return ways;
}

Result<AccessOffer> readOffer(const Settings &root) {
    const auto credentials = root.flag(credentialsKey, true);
    const auto registration = root.flag(registrationKey, true);
    const auto help = root.has(helpKey) ? root.address(helpKey) : Result<QUrl>(QUrl());
    if (!credentials || !registration)
        return fail(credentials ? registration.error() : credentials.error());
    if (!help)
        return fail(help.error());
    return AccessOffer{{}, *credentials, *registration, *help};
}

/// An origin: routes are added to it, and cookies are bound to its host.
Result<QUrl> readPublicUrl(const Settings &root) {
    if (!root.has(publicKey))
        return QUrl();
    const auto url = root.address(publicKey);
    if (url && !url->path().isEmpty() && url->path() != QLatin1String("/"))
        return root.wrong(publicKey, QStringLiteral("an address without a path is needed"));
    return url.map([](const QUrl &address) { return address.adjusted(QUrl::RemovePath); });
}

} // namespace

Result<IdentityConfiguration> readIdentityConfiguration(const QByteArray &json, const QDir &folder,
                                                        DemoAdapter demo) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return unreadable(QStringLiteral("no JSON object: %1").arg(error.errorString()));
    const Settings root(document.object(), {}, folder);
    if (const auto known =
            root.onlyKnows({waysKey, credentialsKey, registrationKey, helpKey, publicKey});
        !known)
        return fail(known.error());
    const auto offer = readOffer(root);
    const auto publicUrl = readPublicUrl(root);
    if (!offer || !publicUrl)
        return fail(offer ? publicUrl.error() : offer.error());
    auto ways = readWays(root, demo);
    if (!ways)
        return fail(ways.error());
    return IdentityConfiguration{std::make_shared<SignInWays>(*offer, *std::move(ways)),
                                 *publicUrl};
}

Result<IdentityConfiguration> loadIdentityConfiguration(const QString &fileName, DemoAdapter demo) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QStringLiteral("the file cannot be read"));
    return readIdentityConfiguration(file.readAll(), QFileInfo(fileName).absoluteDir(), demo);
}

} // namespace campanella::backend
