// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/smschannel.h"

#include "backend/notify/channelanswer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// The number first: a text that says "{number}" is a text.
QString filledText(const QString &pattern, const Mail &mail) {
    QString filled = pattern;
    filled.replace(u"{number}"_s, mail.recipient);
    return filled.replace(u"{text}"_s, shortText(mail));
}

QJsonValue filled(const QJsonValue &pattern, const Mail &mail) {
    if (pattern.isString())
        return filledText(pattern.toString(), mail);
    if (pattern.isArray()) {
        QJsonArray array = pattern.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = filled(array.at(i), mail);
        return array;
    }
    QJsonObject object = pattern.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = filled(it.value(), mail);
    return pattern.isObject() ? QJsonValue(object) : pattern;
}

} // namespace

QString shortText(const Mail &mail) {
    return mail.body.contains(u'\n') ? mail.subject + u". Leggi nel programma."_s : mail.body;
}

SmsChannel::SmsChannel(SmsSettings settings)
    : m_settings(std::move(settings))
    , m_client(HttpsClient::Options{m_settings.authorityFile}) {}

Result<> SmsChannel::send(const Mail &mail) {
    const QJsonObject body = filled(m_settings.body, mail).toObject();
    return channelOutcome(
        m_client.send({"POST",
                       m_settings.url,
                       {{m_settings.header, m_settings.key}, {"Content-Type", "application/json"}},
                       QJsonDocument(body).toJson(QJsonDocument::Compact)}));
}

} // namespace campanella::backend
