// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::test {

/// The letters of a demo backend, as the person reads them.
class LetterBox {
public:
    explicit LetterBox(QString folder);

    /// The code in a letter that was not read yet, at the latest after a while; empty when none
    /// comes. Letters without a code are read as well.
    [[nodiscard]] QString nextCode();

private:
    [[nodiscard]] QString codeOfUnread();

    QString m_folder;
    QStringList m_read;
};

} // namespace campanella::test
