// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/banner.h"

#include <QByteArray>

#include <functional>

namespace campanella::ui {

/// Fails with FolderNotWritable; then no file is left behind.
[[nodiscard]] Result<> writeFile(const QByteArray &bytes, const QString &path);

/// What saveAs() shall write, and what it says when it is written.
struct SaveOrder {
    QString fileName; ///< suggested, in the folder of documents
    QString savedWords;
    std::function<Result<>(const QString &path)> write;
};

/// Hears how an act ended, in words for the page's banner.
using HearEnd = std::function<void(Banner::Kind kind, const QString &lead, const QString &rest)>;

/// Asks where, writes, and says how it ended; nothing when nowhere was chosen. The dialogs outlive
/// the parent.
void saveAs(PrintDialogs &dialogs, QWidget *parent, const SaveOrder &order, const HearEnd &ended);

} // namespace campanella::ui
