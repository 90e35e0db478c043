// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/iochannel.h"

#include "backend/notify/channelanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

// The limits of the API: subject 10 to 120 characters, markdown 80 to 10 000.
constexpr qsizetype longestSubject = 120;
constexpr qsizetype shortestText = 80;
constexpr qsizetype longestText = 10'000;

QString subjectOf(const Mail &mail) {
    constexpr qsizetype shortest = 10;
    const QString subject = mail.subject.left(longestSubject);
    return subject.size() < shortest ? u"Servizi scolastici: "_s + subject : subject;
}

QString textOf(const Mail &mail) {
    const QString text = mail.body.left(longestText);
    if (text.size() >= shortestText)
        return text;
    return text + u"\n\nQuesto messaggio arriva dal programma dei servizi scolastici del tuo "
                  "Comune. Lì leggi tutto."_s;
}

QByteArray messageOf(const Mail &mail) {
    const QJsonObject content{{u"subject"_s, subjectOf(mail)}, {u"markdown"_s, textOf(mail)}};
    return QJsonDocument(QJsonObject{{u"fiscal_code"_s, mail.recipient}, {u"content"_s, content}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

IoChannel::IoChannel(IoSettings settings)
    : m_settings(std::move(settings))
    , m_client(HttpsClient::Options{m_settings.authorityFile}) {}

Result<OutboundAnswer> IoChannel::post(const QString &path, const QByteArray &body) const {
    QUrl url = m_settings.url;
    url.setPath(path);
    return m_client.send(
        {"POST",
         url,
         {{"Ocp-Apim-Subscription-Key", m_settings.key}, {"Content-Type", "application/json"}},
         body});
}

/// 404: no citizen of App IO.
Result<> IoChannel::askProfile(const QString &fiscalCode) const {
    const QJsonObject question{{u"fiscal_code"_s, fiscalCode}};
    const auto answer =
        post(u"/api/v1/profiles"_s, QJsonDocument(question).toJson(QJsonDocument::Compact));
    if (auto asked = channelOutcome(answer); !asked)
        return asked;
    const QJsonObject profile = QJsonDocument::fromJson(answer->body).object();
    if (!profile.value(u"sender_allowed"_s).toBool())
        return fail(FailureCode::FieldInvalid, u"the citizen takes no messages of the service"_s);
    return {};
}

Result<> IoChannel::send(const Mail &mail) {
    return askProfile(mail.recipient).and_then([&] {
        return channelOutcome(post(u"/api/v1/messages"_s, messageOf(mail)));
    });
}

} // namespace campanella::backend
