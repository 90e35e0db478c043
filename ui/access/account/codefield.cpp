// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/codefield.h"

#include "ui/theme/theme.h"

namespace campanella::ui {

namespace {
constexpr int longest = 64; // with all its spaces and dashes
} // namespace

CodeField::CodeField(QWidget *parent)
    : QLineEdit(parent) {
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    connect(&Theme::instance(), &Theme::changed, this, &CodeField::applyTheme);
    applyTheme();
}

QString CodeField::code() const {
    QString code;
    for (const QChar letter : text())
        if (letter.isLetterOrNumber())
            code.append(letter.toUpper());
    return code;
}

void CodeField::applyTheme() {
    setFont(Theme::instance().font(TextUse::RowAmount));
}

} // namespace campanella::ui
