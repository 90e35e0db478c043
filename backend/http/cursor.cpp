// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/cursor.h"

#include <QCryptographicHash>

namespace campanella::backend {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype checksumBytes = 8;
constexpr qsizetype longestCursor = 200;

QByteArray checksum(const QByteArray &text, const QByteArray &filter) {
    return QCryptographicHash::hash(text + '\n' + filter, QCryptographicHash::Sha256)
        .left(checksumBytes);
}

} // namespace

QString writeCursor(const QByteArrayList &parts, const QByteArray &filter) {
    const QByteArray text = parts.join('|');
    return QString::fromLatin1((checksum(text, filter) + text).toBase64(base64Url));
}

std::optional<QByteArrayList> readCursor(const QString &cursor, const QByteArray &filter,
                                         qsizetype parts) {
    if (cursor.size() > longestCursor)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), base64Url | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray text = decoded.decoded.mid(checksumBytes);
    const QByteArrayList found = text.split('|');
    if (!decoded || found.size() != parts ||
        decoded.decoded.left(checksumBytes) != checksum(text, filter))
        return std::nullopt;
    return found;
}

} // namespace campanella::backend
