// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/demo/demobackend.h"
#include "tests/screens/tour.h"

#include <QApplication>

#include <cstdio>
#include <memory>

/// campanella-screens DIR [DATA]: a PNG of every page in DIR, from a demo municipality of its own
/// whose data are kept in DATA.
int main(int argc, char *argv[]) {
    using namespace campanella;
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fputs("usage: campanella-screens DIR [DATA]\n", stderr);
        return 2;
    }
    const QDir pictures(words[1]);
    if (!pictures.mkpath(QStringLiteral("."))) {
        std::fputs("that folder cannot be made\n", stderr);
        return 1;
    }
    app::DemoBackend backend({.program = {}, .dataDir = words.value(2)});
    std::unique_ptr<test::Tour> tour;
    QObject::connect(
        &backend, &app::DemoBackend::ready, &application, [&](const app::ConnectionConfig &config) {
            tour = std::make_unique<test::Tour>(config, pictures);
            QObject::connect(tour.get(), &test::Tour::finished, &application, [](int count) {
                std::printf("%d pictures\n", count);
                QCoreApplication::exit(count > 0 ? 0 : 1);
            });
            tour->start();
        });
    QObject::connect(&backend, &app::DemoBackend::failed, &application, [](const Failure &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.detail));
        QCoreApplication::exit(1);
    });
    backend.start();
    return QApplication::exec();
}
