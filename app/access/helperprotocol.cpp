// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/helperprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace campanella::app {

namespace {

QByteArray lineOf(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString textOf(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toString();
}

QUrl urlOf(const QJsonObject &object, const char *key) {
    return QUrl(textOf(object, key), QUrl::StrictMode);
}

QString textOf(const QUrl &url) {
    return QString::fromLatin1(url.toEncoded());
}

QJsonObject toObject(const QRect &rect) {
    return {{QStringLiteral("x"), rect.x()},
            {QStringLiteral("y"), rect.y()},
            {QStringLiteral("width"), rect.width()},
            {QStringLiteral("height"), rect.height()}};
}

QRect rectOf(const QJsonObject &object) {
    const auto number = [&object](const char *key) {
        return object.value(QLatin1String(key)).toInt();
    };
    return {number("x"), number("y"), number("width"), number("height")};
}

QJsonObject toObject(const BrowserLook &look) {
    QJsonObject object{{QStringLiteral("language"), toString(look.language)},
                       {QStringLiteral("scheme"), toString(look.scheme)},
                       {QStringLiteral("text_percent"), look.textPercent},
                       {QStringLiteral("full_screen"), look.fullScreen}};
    if (!look.window.isEmpty())
        object.insert(QStringLiteral("window"), toObject(look.window));
    return object;
}

BrowserLook lookOf(const QJsonObject &object) {
    BrowserLook look;
    look.language = languageFromString(textOf(object, "language"), look.language);
    look.scheme = colorSchemeFromString(textOf(object, "scheme"), look.scheme);
    look.textPercent =
        std::clamp(object.value(QLatin1String("text_percent")).toInt(settings::smallestText),
                   settings::smallestText, settings::largestText);
    look.fullScreen = object.value(QLatin1String("full_screen")).toBool();
    look.window = rectOf(object.value(QLatin1String("window")).toObject());
    if (look.window.isEmpty())
        look.window = {};
    return look;
}

bool isPage(const QUrl &url) {
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

Result<HelperOrder> refused(const char *detail) {
    return fail(FailureCode::RequestMalformed, QString::fromLatin1(detail));
}

} // namespace

QByteArray toLine(const HelperOrder &order) {
    return lineOf({{QStringLiteral("start"), textOf(order.start)},
                   {QStringLiteral("done"), textOf(order.done)},
                   {QStringLiteral("hosts"), QJsonArray::fromStringList(order.hosts)},
                   {QStringLiteral("oldest_engine"), order.oldestEngine},
                   {QStringLiteral("authorities"), QString::fromLatin1(order.authorities)},
                   {QStringLiteral("patience_seconds"), static_cast<int>(order.patience.count())},
                   {QStringLiteral("look"), toObject(order.look)}});
}

Result<HelperOrder> readOrder(const QByteArray &line) {
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return refused("the order is not a JSON object");
    const QJsonObject object = document.object();
    HelperOrder order;
    order.start = urlOf(object, "start");
    order.done = urlOf(object, "done");
    if (!isPage(order.start) || !isPage(order.done))
        return refused("start and done must be https addresses");
    if (order.start.authority() != order.done.authority())
        return refused("start and done must be of one backend");
    const QJsonArray hosts = object.value(QLatin1String("hosts")).toArray();
    for (const QJsonValue &host : hosts)
        order.hosts.append(host.toString().toLower());
    order.oldestEngine = object.value(QLatin1String("oldest_engine")).toInt();
    order.authorities = textOf(object, "authorities").toLatin1();
    const int patience = object.value(QLatin1String("patience_seconds")).toInt();
    if (patience > 0)
        order.patience = std::min(order.patience, std::chrono::seconds(patience));
    order.look = lookOf(object.value(QLatin1String("look")).toObject());
    return order;
}

QByteArray toLine(const HelperReport &report) {
    if (const QUrlQuery *answer = std::get_if<QUrlQuery>(&report))
        return lineOf({{QStringLiteral("returned"), answer->query(QUrl::FullyEncoded)}});
    return lineOf({{QStringLiteral("failed"), failureName(std::get<FailureCode>(report))}});
}

std::optional<HelperReport> readReport(const QByteArray &line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue returned = object.value(QLatin1String("returned"));
    if (returned.isString())
        return QUrlQuery(returned.toString());
    if (const std::optional<FailureCode> code = failureFromName(textOf(object, "failed")))
        return *code;
    return std::nullopt;
}

} // namespace campanella::app
