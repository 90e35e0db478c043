// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/demofolder.h"

#include "backend/demo/town/bulkload.h"
#include "backend/demo/town/demoletters.h"
#include "backend/store/migrations.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace campanella::backend {

namespace {

const auto databaseName = QStringLiteral("campanella.db");
const auto recipeName = QStringLiteral("demo.json");
const auto mailSettingsName = QStringLiteral("mail.json");
const auto schemaKey = QStringLiteral("schema");

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
    if (!made.open(QIODevice::ReadOnly))
        return QFile::exists(file(databaseName)) ? State::Foreign : State::Empty;
    const QJsonObject object = QJsonDocument::fromJson(made.readAll()).object();
    if (!object.value(QStringLiteral("complete")).toBool() || !QFile::exists(file(databaseName)))
        return State::Empty;
    const bool same =
        object.value(QStringLiteral("families")).toInt() == recipe.families &&
        object.value(QStringLiteral("seed")).toString() == QString::number(recipe.seed);
    if (!same)
        return State::OtherRecipe;
    return object.value(schemaKey).toInt() == newestSchema() ? State::Same : State::Outdated;
}

Result<> DemoFolder::clear() const {
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString name = file(databaseName + suffix);
        if (QFile::exists(name) && !QFile::remove(name))
            return fail(FailureCode::FolderNotWritable,
                        QStringLiteral("cannot remove the old demo"));
    }
    return {};
}

bool DemoFolder::write(const QString &name, const QJsonObject &object) const {
    QSaveFile made(file(name));
    return made.open(QIODevice::WriteOnly) && made.write(QJsonDocument(object).toJson()) > 0 &&
           made.commit();
}

Result<> DemoFolder::writeRecipe(const DemoRecipe &recipe, bool complete) const {
    const QJsonObject object{{QStringLiteral("complete"), complete},
                             {schemaKey, newestSchema()},
                             {QStringLiteral("families"), recipe.families},
                             {QStringLiteral("seed"), QString::number(recipe.seed)},
                             {QStringLiteral("today"), recipe.today.toString(Qt::ISODate)}};
    if (!write(recipeName, object))
        return fail(FailureCode::FolderNotWritable,
                    QStringLiteral("cannot write the demo's recipe"));
    return {};
}

Result<> DemoFolder::make(const DemoRecipe &recipe,
                          const std::function<void(int)> &progress) const {
    if (!QDir().mkpath(m_path))
        return fail(FailureCode::FolderNotWritable,
                    QStringLiteral("cannot make the demo's folder"));
    if (state(recipe) == State::Foreign)
        return fail(FailureCode::FolderNotWritable, QStringLiteral("holds a database of no demo"));
    if (const auto begun = writeRecipe(recipe, false); !begun)
        return begun;
    if (const auto cleared = clear(); !cleared)
        return cleared;
    const auto store = Store::open(storeUrl());
    if (!store)
        return fail(store.error());
    if (const auto migrated = (*store)->migrate(); !migrated)
        return migrated;
    const auto pepper = Pepper::load(Pepper::fileBeside(storeUrl()));
    if (!pepper)
        return fail(FailureCode::FolderNotWritable, pepper.error().detail);
    const auto write = [&] {
        return writeDemoTown(**store, recipe, progress).and_then([&] {
            return issueDemoLetters(**store, *pepper);
        });
    };
    if (const auto written = loadInBulk(**store, write); !written)
        return written;
    return writeRecipe(recipe, true);
}

Result<> DemoFolder::ensureCertificates(const QDateTime &now) const {
    return certificates().areGood(now) ? Result<>() : certificates().make(now);
}

QString DemoFolder::mailFolder() const {
    return file(QStringLiteral("posta"));
}

Result<QString> DemoFolder::writeMailSettings() const {
    const QJsonObject object{
        {QStringLiteral("folder"), mailFolder()},
        {QStringLiteral("from"), QStringLiteral("scuola@comune.valmarina.example")},
        {QStringLiteral("name"), QStringLiteral("Comune di Valmarina")}};
    if (!write(mailSettingsName, object))
        return fail(FailureCode::FolderNotWritable, QStringLiteral("cannot write mail.json"));
    return file(mailSettingsName);
}

} // namespace campanella::backend
