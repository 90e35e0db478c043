// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/wipe.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QTextEdit>
#include <QToolTip>

namespace campanella::ui {

void closeTransients(QWidget &window) {
    QToolTip::hideText();
    // Closing the last menu of a chain closes the chain; one that stays is not asked for ever.
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

void wipeTexts(QWidget &window) {
    const QList<QLineEdit *> lines = window.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setText(QString()); // clear() could be undone
    const QList<QTextEdit *> texts = window.findChildren<QTextEdit *>();
    for (QTextEdit *text : texts)
        if (!text->isReadOnly())
            text->setPlainText(QString());
}

void wipeClipboard() {
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (clipboard.ownsClipboard())
        clipboard.clear(QClipboard::Clipboard);
    if (clipboard.ownsSelection())
        clipboard.clear(QClipboard::Selection);
}

} // namespace campanella::ui
