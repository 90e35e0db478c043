// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/certificates.h"
#include "backend/demo/demotown.h"

namespace campanella::backend {

/// The folder of a demo: campanella.db, the certificates, and demo.json, which says from which
/// recipe the town was made and whether it is complete.
class DemoFolder {
public:
    enum class State {
        Empty,       ///< nothing in it, or a demo whose making was interrupted
        Same,        ///< the town of this recipe
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

private:
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] Result<> clear() const;
    [[nodiscard]] Result<> writeRecipe(const DemoRecipe &recipe, bool complete) const;

    QString m_path;
};

} // namespace campanella::backend
