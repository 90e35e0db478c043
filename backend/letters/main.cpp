// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/badgepainter.h"
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

Result<> paint(const QStringList &arguments, const QByteArray &input) {
    if (arguments.size() == 2 && arguments.first() == u"badges")
        return readBadgeOrder(input).and_then(
            [&](const BadgeOrder &order) { return paintBadges(order, arguments.last()); });
    if (arguments.size() != 1)
        return fail(FailureCode::RequestMalformed);
    return readOrder(input).and_then(
        [&](const LetterOrder &order) { return paintLetters(order, arguments.last()); });
}

} // namespace

/// campanella-letters [badges] FILE.pdf: paints the order on standard input. Started by
/// campanella-backend, which has no fonts and no QtGui of its own.
int main(int argc, char *argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return complain({FailureCode::RequestMalformed, {}, {}, {}, {}});
    const auto painted = paint(QGuiApplication::arguments().mid(1), input.readAll());
    return painted ? 0 : complain(painted.error());
}
