// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

// The peer of the client's start: an empty Qt window, nothing else.

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
