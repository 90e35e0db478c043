// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/certificates.h"
#include "backend/demo/town/demotown.h"

#include <QJsonObject>

namespace campanella::backend {

/// The folder of a demo: campanella.db, the certificates, demo.json, which says from which recipe
/// the town was made and whether it is complete, and posta/, the mail that would have been sent.
class DemoFolder {
public:
    enum class State {
        Empty,       ///< nothing in it, or a demo whose making was interrupted
        Same,        ///< the town of this recipe
        Outdated,    ///< the town of this recipe, made by a program with an older schema
        OtherRecipe, ///< a town of another seed or size
        Foreign      ///< a database that is not a demo: never touched
    };

    explicit DemoFolder(const QString &path);

    [[nodiscard]] QString storeUrl() const;
    [[nodiscard]] DemoCertificates certificates() const { return DemoCertificates::in(m_path); }
    /// Compares seed and size; the day on which it was made does not matter.
    [[nodiscard]] State state(const DemoRecipe &recipe) const;
    /// Makes the town, replacing an earlier demo. Fails with FolderNotWritable, also when the
    /// folder is Foreign, or as the store does.
    [[nodiscard]] Result<> make(const DemoRecipe &recipe,
                                const std::function<void(int)> &progress = {}) const;
    /// Makes certificates unless there are good ones. The folder must exist.
    [[nodiscard]] Result<> ensureCertificates(const QDateTime &now) const;
    /// Where mail is collected.
    [[nodiscard]] QString mailFolder() const;
    /// Writes the file of `serve --mail` that says so; answers its name.
    [[nodiscard]] Result<QString> writeMailSettings() const;

private:
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] Result<> clear() const;
    [[nodiscard]] bool write(const QString &name, const QJsonObject &object) const;
    [[nodiscard]] Result<> writeRecipe(const DemoRecipe &recipe, bool complete) const;

    QString m_path;
};

} // namespace campanella::backend
