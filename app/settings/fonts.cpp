// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLibrary>

namespace campanella::app {

namespace {

QStringList folders() {
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList places{qEnvironmentVariable("CAMPANELLA_FONTS")};
    constexpr int deepest = 4; // campanella-signin in a build tree
    for (int up = 0; up <= deepest; ++up)
        places.append(
            program.filePath(QStringLiteral("../").repeated(up) + QStringLiteral("fonts")));
    places.append(program.filePath(QStringLiteral("../share/campanella/fonts")));
    return places;
}

QString familyOr(const QString &wanted, QFontDatabase::SystemFont fallback) {
    loadFonts();
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(fallback).family();
}

bool loadFrom(const QDir &folder) {
    bool loaded = false;
    for (const QString &file : folder.entryList({QStringLiteral("*.ttf")}, QDir::Files))
        loaded = QFontDatabase::addApplicationFont(folder.filePath(file)) >= 0 || loaded;
    return loaded;
}

} // namespace

void loadFonts() {
    static bool done = false;
    if (done)
        return;
    done = true;
    for (const QString &folder : folders())
        if (!folder.isEmpty() && loadFrom(QDir(folder)))
            return;
}

std::future<void> readFontConfiguration() {
    return std::async(std::launch::async, [] {
        using Init = int (*)();
        if (const auto init = reinterpret_cast<Init>(
                QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit")))
            init();
    });
}

QString textFamily() {
    // Asked for each text that is painted: the database is searched once.
    static const QString family =
        familyOr(QStringLiteral("Titillium Web"), QFontDatabase::GeneralFont);
    return family;
}

QString monoFamily() {
    static const QString family = familyOr(QStringLiteral("Roboto Mono"), QFontDatabase::FixedFont);
    return family;
}

} // namespace campanella::app
