// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QDir>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace campanella::backend {

/// One object of a configuration file. Every reader fails with ConfigurationInvalid, and its
/// `detail` begins with the JSON pointer of the field: "/ways/0/id: …".
class Settings {
public:
    /// `folder`: files that the object names are looked for from there.
    Settings(QJsonObject object, QString pointer, const QDir &folder)
        : m_object(std::move(object))
        , m_pointer(std::move(pointer))
        , m_folder(folder) {}

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    /// A text that must be there and not be empty.
    [[nodiscard]] Result<QString> text(const QString &key) const;
    [[nodiscard]] Result<QString> text(const QString &key, const QString &otherwise) const;
    [[nodiscard]] Result<bool> flag(const QString &key, bool otherwise) const;
    [[nodiscard]] Result<int> number(const QString &key, int least, int most, int otherwise) const;
    /// An https address with a host and without user, query or fragment.
    [[nodiscard]] Result<QUrl> address(const QString &key) const;
    /// Nothing when the key is not there.
    [[nodiscard]] Result<QStringList> texts(const QString &key) const;
    /// The objects of an array; none when the key is not there.
    [[nodiscard]] Result<QList<Settings>> objects(const QString &key) const;
    /// An object that must be there.
    [[nodiscard]] Result<Settings> object(const QString &key) const;
    /// What stands in the file that the key names, without spaces around: secrets and keys are
    /// never part of the configuration itself.
    [[nodiscard]] Result<QByteArray> secret(const QString &key) const;
    /// The path of the file that the key names.
    [[nodiscard]] Result<QString> path(const QString &key) const;
    /// Fails on a field of another name: most likely it is misspelt.
    [[nodiscard]] Result<> onlyKnows(const QStringList &keys) const;
    /// The failure of a field, in words of the reader.
    [[nodiscard]] tl::unexpected<Failure> wrong(const QString &key, const QString &why) const;

private:
    QJsonObject m_object;
    QString m_pointer;
    QDir m_folder;
};

} // namespace campanella::backend
