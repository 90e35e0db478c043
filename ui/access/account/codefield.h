// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLineEdit>

namespace campanella::ui {

/// A code read from a letter: small letters, spaces and dashes do not matter, typed or pasted.
class CodeField : public QLineEdit {
    Q_OBJECT

public:
    explicit CodeField(QWidget *parent = nullptr);
    /// Letters and digits alone, in capitals.
    [[nodiscard]] QString code() const;

private:
    void applyTheme();
};

} // namespace campanella::ui
