// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::test {

/// Looks for words that stand nowhere else, in the places where a program may have left them: as
/// UTF-8, UTF-16, hexadecimal or Base64.
class Traces {
public:
    explicit Traces(const QStringList &words);

    /// Files below that folder with such a word in them or in their name.
    [[nodiscard]] QStringList inFiles(const QString &folder) const;
    /// The same for what a process holds open and has written, also where it is deleted already.
    [[nodiscard]] QStringList inOpenFiles(qint64 process) const;
    /// Which of the words it has in its memory.
    [[nodiscard]] QStringList inMemory(qint64 process) const;
    [[nodiscard]] bool isIn(const QByteArray &content) const;
    [[nodiscard]] bool isIn(const QString &text) const;

private:
    QStringList m_words;
    QByteArrayList m_forms; ///< of all words, in all writings
};

/// All that lies below a folder.
[[nodiscard]] QStringList filesBelow(const QString &folder);

} // namespace campanella::test
