// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/isee.h"

#include <QRegularExpression>

namespace campanella {

Result<QString> dsuProtocol(QStringView typed) {
    constexpr qsizetype longest = 60; // with all its blanks
    static const QRegularExpression shape(
        QStringLiteral("\\AINPS-ISEE-[0-9]{4}-[0-9]{8}[A-Z]-[0-9]{2}\\z"));
    QString protocol = typed.left(longest).toString().toUpper();
    protocol.removeIf([](QChar c) { return c.isSpace(); });
    return typed.size() <= longest && shape.match(protocol).hasMatch()
               ? Result<QString>(protocol)
               : fail(FailureCode::FieldInvalid, QStringLiteral("not a protocol number of a DSU"));
}

int yearOfDsu(const QString &protocol) {
    return protocol.section(u'-', 2, 2).toInt();
}

} // namespace campanella
