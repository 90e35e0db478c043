// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/settings.h"

#include <QFile>
#include <QJsonArray>

namespace campanella::backend {

tl::unexpected<Failure> Settings::wrong(const QString &key, const QString &why) const {
    const QString pointer = m_pointer + u'/' + key;
    return fail({FailureCode::ConfigurationInvalid,
                 pointer + QStringLiteral(": ") + why,
                 {{pointer, why}},
                 {},
                 {}});
}

Result<QString> Settings::text(const QString &key) const {
    const QString value = m_object.value(key).toString().trimmed();
    if (value.isEmpty())
        return wrong(key, QStringLiteral("a text is needed"));
    return value;
}

Result<QString> Settings::text(const QString &key, const QString &otherwise) const {
    return has(key) ? text(key) : otherwise;
}

Result<bool> Settings::flag(const QString &key, bool otherwise) const {
    if (!has(key))
        return otherwise;
    if (!m_object.value(key).isBool())
        return wrong(key, QStringLiteral("true or false is needed"));
    return m_object.value(key).toBool();
}

Result<int> Settings::number(const QString &key, int least, int most, int otherwise) const {
    if (!has(key))
        return otherwise;
    const int value = m_object.value(key).toInt(least - 1);
    if (value < least || value > most)
        return wrong(key,
                     QStringLiteral("a whole number from %1 to %2 is needed").arg(least).arg(most));
    return value;
}

Result<Settings> Settings::object(const QString &key) const {
    if (!m_object.value(key).isObject())
        return wrong(key, QStringLiteral("an object is needed"));
    return Settings(m_object.value(key).toObject(), m_pointer + u'/' + key, m_folder);
}

Result<QUrl> Settings::address(const QString &key) const {
    const auto value = text(key);
    if (!value)
        return fail(value.error());
    const QUrl url(*value, QUrl::StrictMode);
    const bool good = url.isValid() && url.scheme() == QLatin1String("https") &&
                      !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
                      !url.hasFragment();
    if (!good)
        return wrong(key, QStringLiteral("an https address is needed"));
    return url;
}

Result<QStringList> Settings::texts(const QString &key) const {
    if (has(key) && !m_object.value(key).isArray())
        return wrong(key, QStringLiteral("a list of texts is needed"));
    QStringList values;
    for (const QJsonValue &value : m_object.value(key).toArray()) {
        if (value.toString().isEmpty())
            return wrong(key, QStringLiteral("a list of texts is needed"));
        values.append(value.toString());
    }
    return values;
}

Result<QList<Settings>> Settings::objects(const QString &key) const {
    if (has(key) && !m_object.value(key).isArray())
        return wrong(key, QStringLiteral("a list of objects is needed"));
    QList<Settings> all;
    for (const QJsonValue &value : m_object.value(key).toArray()) {
        if (!value.isObject())
            return wrong(key, QStringLiteral("a list of objects is needed"));
        all.append(Settings(value.toObject(),
                            QStringLiteral("%1/%2/%3").arg(m_pointer, key).arg(all.size()),
                            m_folder));
    }
    return all;
}

Result<QString> Settings::path(const QString &key) const {
    return text(key).map([this](const QString &name) { return m_folder.absoluteFilePath(name); });
}

Result<QByteArray> Settings::secret(const QString &key) const {
    const auto name = path(key);
    if (!name)
        return fail(name.error());
    QFile file(*name);
    const QByteArray content =
        file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    if (content.isEmpty())
        return wrong(key, QStringLiteral("the file cannot be read or is empty"));
    return content;
}

Result<> Settings::onlyKnows(const QStringList &keys) const {
    for (const QString &key : m_object.keys())
        if (!keys.contains(key))
            return wrong(key, QStringLiteral("nobody knows this field"));
    return {};
}

} // namespace campanella::backend
