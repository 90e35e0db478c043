// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/notice.h"
#include "domain/result.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

namespace campanella::ui {

/// A PDF being saved: it appears under its name only once complete, so that giving up or a full
/// disk never leaves half a notice behind.
class PdfFile {
public:
    /// Fails with FolderNotWritable.
    [[nodiscard]] static Result<std::unique_ptr<PdfFile>> create(const QString &path);

    /// Where to paint; shares the life of this file.
    [[nodiscard]] QPagedPaintDevice &device() { return *m_writer; }
    /// Makes the file appear. Fails with FolderNotWritable (for example a full disk).
    [[nodiscard]] Result<> commit();

private:
    explicit PdfFile(const QString &path);

    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
};

/// A name with no personal data: "avviso-302000260010041783.pdf", "avvisi-2026-11-22.pdf" for many.
[[nodiscard]] QString pdfFileName(const QList<app::Notice> &notices, QDate today);

} // namespace campanella::ui
