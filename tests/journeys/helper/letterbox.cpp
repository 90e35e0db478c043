// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/letterbox.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace campanella::test {

namespace {
constexpr int patience = 20000; // milliseconds; the machine may be busy
} // namespace

LetterBox::LetterBox(QString folder)
    : m_folder(std::move(folder)) {}

QString LetterBox::codeOfUnread() {
    static const QRegularExpression code(QStringLiteral("[A-Z]{5}-[A-Z]{5}"));
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.eml")}, QDir::Files)) {
        QFile letter(folder.filePath(name));
        if (m_read.contains(name) || !letter.open(QIODevice::ReadOnly))
            continue;
        m_read.append(name);
        const auto found = code.match(QString::fromUtf8(letter.readAll()));
        if (found.hasMatch())
            return found.captured();
    }
    return {};
}

QString LetterBox::nextCode() {
    QString code;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            code = codeOfUnread();
            return !code.isEmpty();
        },
        patience));
    return code;
}

} // namespace campanella::test
