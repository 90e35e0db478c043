// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/letterpainter.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace campanella;
using namespace campanella::backend;

namespace {

/// What went wrong, for the program that started us.
int complain(const Failure &failure) {
    QTextStream(stderr) << failureName(failure.code) << ' ' << failure.detail << '\n';
    return 1;
}

} // namespace

/// campanella-letters FILE.pdf: paints the order on standard input. Started by campanella-backend,
/// which has no fonts and no QtGui of its own.
int main(int argc, char *argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly) || QGuiApplication::arguments().size() != 2)
        return complain({FailureCode::RequestMalformed, {}, {}, {}, {}});
    const auto order = readOrder(input.readAll());
    if (!order)
        return complain(order.error());
    const auto painted = paintLetters(*order, QGuiApplication::arguments().at(1));
    return painted ? 0 : complain(painted.error());
}
