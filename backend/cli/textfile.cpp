// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/textfile.h"

#include "backend/http/parameters.h"

#include <QFile>

namespace campanella::backend {

static const QByteArray byteOrderMark = "\xEF\xBB\xBF";

Result<QString> readTextFile(const QString &path, qsizetype longest) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, QStringLiteral("cannot be opened"));
    QByteArray bytes = file.read(longest + byteOrderMark.size() + 1);
    if (bytes.startsWith(byteOrderMark))
        bytes.remove(0, byteOrderMark.size());
    if (bytes.size() > longest)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/text"),
                            QStringLiteral("more than %1 bytes").arg(longest));
    if (!bytes.isValidUtf8())
        return fail(FailureCode::EncodingUnknown, QStringLiteral("not UTF-8"));
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.trimmed();
}

} // namespace campanella::backend
