// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duescursor.h"

#include <QCryptographicHash>
#include <QList>

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

QString writeDuesCursor(const DuesPosition &position, const QByteArray &filter) {
    const QByteArray text = QByteArray(position.settled ? "1" : "0") + '|' +
                            position.sortDate.toLatin1() + '|' + position.id.toLatin1();
    return QString::fromLatin1((checksum(text, filter) + text).toBase64(base64Url));
}

std::optional<DuesPosition> readDuesCursor(const QString &cursor, const QByteArray &filter) {
    if (cursor.size() > longestCursor)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), base64Url | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray text = decoded.decoded.mid(checksumBytes);
    const QList<QByteArray> parts = text.split('|');
    if (!decoded || parts.size() != 3 ||
        decoded.decoded.left(checksumBytes) != checksum(text, filter))
        return std::nullopt;
    return DuesPosition{parts.at(0) == "1", QString::fromLatin1(parts.at(1)),
                        QString::fromLatin1(parts.at(2))};
}

} // namespace campanella::backend
