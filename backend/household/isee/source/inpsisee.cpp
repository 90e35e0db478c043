// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/source/inpsisee.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Result<std::shared_ptr<IseeSource>> readSource(const Settings &settings) {
    if (const auto known = settings.onlyKnows(
            {u"kind"_s, u"url"_s, u"user_id"_s, u"office"_s, u"authority_file"_s});
        !known)
        return fail(known.error());
    const auto kind = settings.text(u"kind"_s);
    const auto url = settings.address(u"url"_s);
    const auto user = settings.text(u"user_id"_s);
    const auto office = settings.text(u"office"_s);
    const auto authority = settings.has(u"authority_file"_s) ? settings.path(u"authority_file"_s)
                                                             : Result<QString>(QString());
    for (const auto *text : {&kind, &user, &office, &authority})
        if (!*text)
            return fail(text->error());
    if (*kind != "inps"_L1)
        return settings.wrong(u"kind"_s, u"inps is needed"_s);
    if (!url)
        return fail(url.error());
    HttpsClient::Options options;
    options.authorityFile = *authority;
    return std::make_shared<InpsIsee>(*url, InpsIdentity{*user, *office}, options);
}

} // namespace

InpsIsee::InpsIsee(QUrl url, InpsIdentity identity, HttpsClient::Options options)
    : m_url(std::move(url))
    , m_identity(std::move(identity))
    , m_client(std::move(options)) {}

Result<std::optional<FoundIsee>> InpsIsee::find(const FiscalCode &child, QDate day) {
    constexpr int good = 200;
    const auto answer =
        m_client.send({"POST",
                       m_url,
                       {{"Content-Type", "text/xml; charset=utf-8"}, {"SOAPAction", inpsAction()}},
                       inpsQuestion(m_identity, child, day)});
    if (!answer)
        return fail(answer.error());
    if (answer->status != good)
        return fail(FailureCode::GatewayUnavailable, u"isee: status %1"_s.arg(answer->status));
    return readInpsAnswer(answer->body, child);
}

Result<std::shared_ptr<IseeSource>> loadIseeSource(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::ConfigurationInvalid, u"the file cannot be read"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(FailureCode::ConfigurationInvalid, u"no JSON object"_s);
    return readSource(Settings(document.object(), {}, QFileInfo(fileName).absoluteDir()));
}

} // namespace campanella::backend
