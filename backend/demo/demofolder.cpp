// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/demofolder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace campanella::backend {

namespace {

const auto databaseName = QStringLiteral("campanella.db");
const auto recipeName = QStringLiteral("demo.json");

} // namespace

DemoFolder::DemoFolder(const QString &path)
    : m_path(QDir(path).absolutePath()) {}

QString DemoFolder::file(const QString &name) const {
    return QDir(m_path).filePath(name);
}

QString DemoFolder::storeUrl() const {
    return QStringLiteral("sqlite:") + file(databaseName);
}

DemoFolder::State DemoFolder::state(const DemoRecipe &recipe) const {
    QFile made(file(recipeName));
    if (!QFile::exists(file(databaseName)) || !made.open(QIODevice::ReadOnly))
        return State::Empty;
    const QJsonObject object = QJsonDocument::fromJson(made.readAll()).object();
    const bool same =
        object.value(QStringLiteral("families")).toInt() == recipe.families &&
        object.value(QStringLiteral("seed")).toString() == QString::number(recipe.seed);
    return same ? State::Same : State::OtherRecipe;
}

/// The recipe goes first: an interrupted run leaves a folder that counts as empty.
Result<> DemoFolder::clear() const {
    for (const QString &suffix : {recipeName, databaseName, databaseName + QStringLiteral("-wal"),
                                  databaseName + QStringLiteral("-shm")})
        if (QFile::exists(file(suffix)) && !QFile::remove(file(suffix)))
            return fail(FailureCode::FolderNotWritable,
                        QStringLiteral("cannot remove the old demo"));
    return {};
}

Result<> DemoFolder::writeRecipe(const DemoRecipe &recipe) const {
    const QJsonObject object{{QStringLiteral("families"), recipe.families},
                             {QStringLiteral("seed"), QString::number(recipe.seed)},
                             {QStringLiteral("today"), recipe.today.toString(Qt::ISODate)}};
    QSaveFile made(file(recipeName));
    if (!made.open(QIODevice::WriteOnly) || made.write(QJsonDocument(object).toJson()) < 0 ||
        !made.commit())
        return fail(FailureCode::FolderNotWritable,
                    QStringLiteral("cannot write the demo's recipe"));
    return {};
}

Result<> DemoFolder::make(const DemoRecipe &recipe,
                          const std::function<void(int)> &progress) const {
    if (!QDir().mkpath(m_path))
        return fail(FailureCode::FolderNotWritable,
                    QStringLiteral("cannot make the demo's folder"));
    if (const auto cleared = clear(); !cleared)
        return cleared;
    const auto store = Store::open(storeUrl());
    if (!store)
        return fail(store.error());
    if (const auto migrated = (*store)->migrate(); !migrated)
        return migrated;
    if (const auto written = writeDemoTown(**store, recipe, progress); !written)
        return written;
    return writeRecipe(recipe);
}

Result<> DemoFolder::ensureCertificates(const QDateTime &now) const {
    return certificates().areGood(now) ? Result<>() : certificates().make(now);
}

} // namespace campanella::backend
