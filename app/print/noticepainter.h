// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/notice.h"
#include "domain/result.h"

#include <QImage>

class QPagedPaintDevice;
class QPainter;

namespace campanella::app {

/// Paints pagoPA payment notices, A4 portrait, as the official reference does (Guida tecnica
/// avvisi di pagamento pagoPA 3.5): on printers, PDF files and screens alike, codes as vectors.
class NoticePainter
{
public:
    explicit NoticePainter(const Municipality &creditor);
    ~NoticePainter();

    /// How many A4 pages that notice takes.
    [[nodiscard]] int pageCount(const Notice &notice) const;
    /// Paints one page; the painter's coordinates are millimetres of the sheet when `scale`
    /// device units make one millimetre. Fails when a code cannot be made (amount out of range).
    [[nodiscard]] Result<> paintPage(QPainter &painter, const Notice &notice, int page) const;
    /// Paints whole notices, each on new pages. Fails with PrinterFailed when the device does.
    [[nodiscard]] Result<> print(QPagedPaintDevice &device, const QList<Notice> &notices) const;
    /// A page as a picture for the preview; `dotsPerInch` follows the zoom.
    [[nodiscard]] Result<QImage> image(const Notice &notice, int page, int dotsPerInch) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace campanella::app
