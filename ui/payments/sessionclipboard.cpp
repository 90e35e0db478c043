// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/sessionclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace campanella::ui {

void copyForSession(QObject &session, const QString &text) {
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    QObject::connect(&session, &QObject::destroyed, clipboard, [clipboard, text] {
        if (clipboard->text() == text)
            clipboard->clear();
    });
}

} // namespace campanella::ui
