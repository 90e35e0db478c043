// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pepper.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <sodium.h>

namespace campanella::backend {

namespace {

constexpr qsizetype keySize = crypto_auth_hmacsha256_KEYBYTES;

tl::unexpected<Failure> unusable(const char *why) {
    return fail(FailureCode::ConfigurationInvalid, QString::fromLatin1(why));
}

QByteArray newKey() {
    std::array<quint32, keySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), keySize);
}

/// Of two programs that start together the second finds the file of the first.
void makeUnlessThere(const QString &name) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(newKey().toHex() + '\n');
}

} // namespace

QString Pepper::fileBeside(const QString &storeUrl) {
    const QString scheme = QStringLiteral("sqlite:");
    if (!storeUrl.startsWith(scheme))
        return {};
    return storeUrl.mid(scheme.size()).section(u'?', 0, 0) + QStringLiteral(".pepper");
}

Result<Pepper> Pepper::load(const QString &file) {
    if (file.isEmpty())
        return unusable("this store needs --pepper");
    makeUnlessThere(file);
    QFile stored(file);
    if (!stored.open(QIODevice::ReadOnly))
        return unusable("the pepper's file cannot be read or made");
    const QByteArray text = stored.read(keySize * 2 + 2).trimmed();
    const QByteArray key = QByteArray::fromHex(text);
    if (key.size() != keySize || key.toHex() != text)
        return unusable("the pepper's file does not hold 64 hexadecimal digits");
    return Pepper(key);
}

QByteArray Pepper::codeOf(const QByteArray &text) const {
    QByteArray hash(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(hash.data()),
                           reinterpret_cast<const unsigned char *>(text.constData()),
                           static_cast<unsigned long long>(text.size()),
                           reinterpret_cast<const unsigned char *>(m_key.constData()));
    return hash;
}

QString Pepper::hashOf(const PairingCode &code) const {
    return QString::fromLatin1(
        codeOf("pairing:" + code.toString().toLatin1())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Pepper::badgeNumber(const QString &childId, const SchoolYear &year) const {
    constexpr quint64 numbers = 1'000'000'000'000;
    const QByteArray code = codeOf("badge:" + year.toString().toLatin1() + ':' + childId.toUtf8());
    return QStringLiteral("%1").arg(qFromBigEndian<quint64>(code.constData()) % numbers, 12, 10,
                                    QLatin1Char('0'));
}

} // namespace campanella::backend
