// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csvimport.h"
#include "backend/import/files/noticeissuer.h"

#include <QStringList>

#include <functional>

namespace campanella::backend {

/// What `campanella-backend import` was asked to do.
struct ImportRequest {
    QString storeUrl;
    QHash<QString, QString> files; ///< option name ("dues") → path
    std::optional<int> segregationCode;
    bool skipBadRows = false;
    bool dryRun = false;
};

/// One file of a request, ready to be taken.
struct ImportStep {
    QString path;
    QString label; ///< "dovuti"
    std::function<Result<ImportSummary>(Store &, const ImportOptions &)> run;
};

/// The names of the file options, in the order in which the files must be taken: a child needs
/// its guardians, an enrolment its child, a due its service.
[[nodiscard]] QStringList importOptionNames();

/// The steps of a request, in that order.
[[nodiscard]] QList<ImportStep> importSteps(const ImportRequest &request);

} // namespace campanella::backend
