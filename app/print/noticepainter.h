// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/notice.h"
#include "domain/result.h"

#include <QImage>

#include <functional>
#include <memory>

class QFileDevice;
class QPagedPaintDevice;
class QPainter;

namespace campanella::app {

class Brand;

/// What a notice is printed on.
enum class Paper {
    A4,
    Strip ///< the roll of a receipt printer, 80 mm wide and as long as it takes
};

/// Paints pagoPA payment notices, A4 portrait, as the official reference does (Guida tecnica
/// avvisi di pagamento pagoPA 3.5): on printers, PDF files and screens alike, codes as vectors.
/// Remembers shaped texts, so one painter for many notices is fast; for the main thread.
class NoticePainter {
public:
    /// Told after each notice: how many are done, of how many.
    using Progress = std::function<void(qsizetype done, qsizetype total)>;

    /// Logos come from the standard brand folder.
    explicit NoticePainter(const Municipality &creditor, Paper paper = Paper::A4);
    NoticePainter(const Municipality &creditor, Brand brand, Paper paper = Paper::A4);
    ~NoticePainter();
    Q_DISABLE_COPY_MOVE(NoticePainter)

    /// Whether all codes of the notice can be made: fails with NothingToPrint when it has no
    /// payment, MoneyInvalid when an amount is out of range, FieldInvalid for the postal account.
    [[nodiscard]] Result<> check(const Notice &notice) const;
    /// How many pages that notice takes: a strip is one.
    [[nodiscard]] int pageCount(const Notice &notice) const;
    /// The size of each of its pages in millimetres.
    [[nodiscard]] QSizeF paperSize(const Notice &notice) const;
    /// Sets the device, or its next page, to that size without margins; whether it could be set.
    [[nodiscard]] bool prepare(QPagedPaintDevice &device, const Notice &notice) const;
    /// Paints one page; the painter's units are millimetres from the corner of the sheet.
    /// Fails as check() does.
    [[nodiscard]] Result<> paintPage(QPainter &painter, const Notice &notice, int page) const;
    /// Paints whole notices, each on new pages, which it prepares. Fails as
    /// check() does, with NothingToPrint for no notices, with PrinterFailed when the device does.
    [[nodiscard]] Result<> print(QPagedPaintDevice &device, const QList<Notice> &notices,
                                 const Progress &progress = {}) const;
    /// Writes one PDF to an open file. Fails as print() does, with FolderNotWritable when the
    /// file cannot take it (disk full).
    [[nodiscard]] Result<> writePdf(QFileDevice &file, const QList<Notice> &notices,
                                    const Progress &progress = {}) const;
    /// Writes one PDF, whole or not at all: an existing file stays until the new one is complete.
    [[nodiscard]] Result<> savePdf(const QString &path, const QList<Notice> &notices,
                                   const Progress &progress = {}) const;
    /// A page as a picture for the preview; `dotsPerInch` follows the zoom.
    [[nodiscard]] Result<QImage> image(const Notice &notice, int page, int dotsPerInch) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace campanella::app
