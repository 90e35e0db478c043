// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/channelconfiguration.h"

#include <QJsonDocument>

namespace campanella::backend {

namespace {

const QString smsKey = QStringLiteral("sms");
const QString ioKey = QStringLiteral("app_io");
const QString urlKey = QStringLiteral("url");
const QString headerKey = QStringLiteral("key_header");
const QString secretKey = QStringLiteral("key_file");
const QString bodyKey = QStringLiteral("body_file");
const QString authorityKey = QStringLiteral("ca_file");

Result<QString> authorityOf(const Settings &one) {
    return one.has(authorityKey) ? one.path(authorityKey) : Result<QString>(QString());
}

/// The template of a request stands in a file of its own.
Result<QJsonObject> bodyOf(const Settings &one) {
    return one.secret(bodyKey).and_then([&one](const QByteArray &text) -> Result<QJsonObject> {
        const QJsonObject body = QJsonDocument::fromJson(text).object();
        if (!text.contains("{number}") || !text.contains("{text}") || body.isEmpty())
            return one.wrong(bodyKey, QStringLiteral("a JSON object with {number} and {text}"));
        return body;
    });
}

Result<SmsSettings> smsOf(const Settings &one) {
    if (auto known = one.onlyKnows({urlKey, headerKey, secretKey, bodyKey, authorityKey}); !known)
        return fail(known.error());
    const auto url = one.address(urlKey);
    const auto header = one.text(headerKey, QStringLiteral("Authorization"));
    const auto key = one.secret(secretKey);
    const auto body = bodyOf(one);
    const auto authority = authorityOf(one);
    for (const auto &trouble :
         {url.map([](const QUrl &) {}), header.map([](const QString &) {}),
          key.map([](const QByteArray &) {}), body.map([](const QJsonObject &) {}),
          authority.map([](const QString &) {})})
        if (!trouble)
            return fail(trouble.error());
    return SmsSettings{*url, header->toLatin1(), *key, *body, *authority};
}

Result<IoSettings> ioOf(const Settings &one) {
    if (auto known = one.onlyKnows({urlKey, secretKey, authorityKey}); !known)
        return fail(known.error());
    const auto key = one.secret(secretKey);
    const auto authority = authorityOf(one);
    const auto url = one.has(urlKey)
                         ? one.address(urlKey)
                         : Result<QUrl>(QUrl(QStringLiteral("https://api.io.pagopa.it")));
    if (!key || !authority || !url)
        return fail(!key ? key.error() : (!authority ? authority.error() : url.error()));
    return IoSettings{*url, *key, *authority};
}

} // namespace

Result<std::optional<SmsSettings>> readSms(const Settings &root) {
    if (!root.has(smsKey))
        return std::nullopt;
    return root.object(smsKey).and_then(smsOf).map(
        [](const SmsSettings &sms) { return std::optional(sms); });
}

Result<std::optional<IoSettings>> readIo(const Settings &root) {
    if (!root.has(ioKey))
        return std::nullopt;
    return root.object(ioKey).and_then(ioOf).map(
        [](const IoSettings &io) { return std::optional(io); });
}

} // namespace campanella::backend
