// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/iconbutton.h"

namespace campanella::ui {

IconButton::IconButton(const QString &icon, const QString &words, QWidget *parent)
    : Button(ButtonKind::Row, QString(), icon, parent) {
    setWords(words);
}

void IconButton::setWords(const QString &words) {
    setToolTip(words);
    setAccessibleName(words);
}

void IconButton::setAlone(bool alone) {
    setKind(alone ? ButtonKind::Outlined : ButtonKind::Row);
}

} // namespace campanella::ui
