// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/saveas.h"

#include "ui/widgets/failuretext.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace campanella::ui {

Result<> writeFile(const QByteArray &bytes, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be written"));
    return {};
}

void saveAs(PrintDialogs &dialogs, QWidget *parent, const SaveOrder &order, const HearEnd &ended) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialogs.askFile(parent, documents.filePath(order.fileName),
                    [order, ended](const QString &path) {
                        if (path.isEmpty())
                            return;
                        const Result<> done = order.write(path);
                        if (done)
                            return ended(Banner::Kind::Success, order.savedWords,
                                         QDir::toNativeSeparators(path));
                        const FailureText words = failureText(done.error());
                        ended(Banner::Kind::Danger, words.title, words.advice);
                    });
}

} // namespace campanella::ui
