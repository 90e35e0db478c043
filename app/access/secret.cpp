// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/secret.h"

#include <QRandomGenerator>

namespace campanella::app {

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QByteArray base64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool sameSecret(QByteArrayView one, QByteArrayView other) {
    if (one.size() != other.size())
        return false;
    int differences = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        differences |= one[i] ^ other[i];
    return differences == 0;
}

void overwrite(char *bytes, qsizetype count) {
    // Through a volatile pointer, so that no compiler leaves it out.
    volatile char *written = bytes;
    for (qsizetype i = 0; i < count; ++i)
        written[i] = '\0';
}

void wipe(QByteArray &secret) {
    overwrite(secret.data(), secret.size());
    secret.clear();
}

} // namespace campanella::app
