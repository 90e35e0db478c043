// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/noticepainter.h"

#include "app/print/blocks/frontblocks.h"
#include "app/print/blocks/instalmentbox.h"
#include "app/print/blocks/noticetexts.h"
#include "app/print/blocks/postalslip.h"
#include "app/print/blocks/strip.h"
#include "app/print/layout.h"
#include "app/print/pageplan.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace campanella::app {

namespace {

constexpr qreal millimetresPerInch = 25.4;
/// One device unit is then a hundredth of a millimetre, the unit of Sheet.
constexpr int pdfDotsPerInch = 2540;

QPageSize pageSizeOf(const QSizeF &millimetres) {
    if (millimetres == QSizeF(layout::pageWidth, layout::pageHeight))
        return QPageSize(QPageSize::A4);
    return QPageSize(millimetres, QPageSize::Millimeter, QStringLiteral("Avviso"),
                     QPageSize::ExactMatch);
}

/// Qt compresses each page by way of two buffers of 16 MB, of which it touches some pages. The C
/// library would give them back to the system each time, which costs a batch 7 % of its time.
void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int megabyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte); // the most that it takes
    mallopt(M_TRIM_THRESHOLD, 64 * megabyte);
#endif
}

Failure unwritable(const QFileDevice &file) {
    return {FailureCode::FolderNotWritable, file.errorString(), {}, {}, {}};
}

} // namespace

class NoticePainter::Private {
public:
    Private(Municipality who, Brand marks, Paper on)
        : creditor(std::move(who))
        , brand(std::move(marks))
        , paper(on) {
        if (!creditor.crestSvg.isEmpty())
            crest = std::make_unique<QSvgRenderer>(creditor.crestSvg.toUtf8());
        if (crest && !crest->isValid())
            crest.reset();
    }

    [[nodiscard]] bool postal() const {
        return paper == Paper::A4 && creditor.postalAccount.has_value();
    }
    [[nodiscard]] QList<NoticePage> pages(const Notice &notice) const {
        return paper == Paper::A4 ? planPages(notice, postal()) : QList<NoticePage>{NoticePage{}};
    }
    [[nodiscard]] qreal stripLength(const Notice &notice);
    [[nodiscard]] Result<> checkPayment(const Notice &notice, const NoticePayment &payment) const;
    [[nodiscard]] Result<> paint(const NoticeView &view, const NoticePage &page) const;
    [[nodiscard]] Result<> paintFront(const NoticeView &view, const NoticePage &page) const;
    [[nodiscard]] Result<> paintBoxes(const NoticeView &view, const NoticePage &page) const;
    [[nodiscard]] Result<> paintSlips(const NoticeView &view, const NoticePage &page) const;
    [[nodiscard]] Result<> paintOn(QPainter &painter, const Notice &notice, const NoticePage &page);

    Municipality creditor;
    Brand brand;
    Paper paper;
    std::unique_ptr<QSvgRenderer> crest;
    TextShaper shaper;
};

Result<> NoticePainter::Private::checkPayment(const Notice &notice,
                                              const NoticePayment &payment) const {
    const auto qr = qrText(payment.number, creditor.fiscalCode, payment.amount);
    if (!qr)
        return fail(qr.error());
    if (!postal())
        return {};
    const auto matrix = dataMatrixText(postalSlip(notice, creditor, payment));
    return matrix ? Result<>() : fail(matrix.error());
}

Result<> NoticePainter::Private::paintFront(const NoticeView &view, const NoticePage &page) const {
    paintParties(view);
    paintAmount(view);
    paintWhere(view);
    if (!page.payment) {
        paintPaymentBar(view, {});
        return {};
    }
    const Result<> painted = paintPayment(view, *page.payment);
    if (!painted || !page.slips)
        return painted;
    return paintPostalSlip(view, *page.payment, layout::slipBelowPayment, false);
}

Result<> NoticePainter::Private::paintBoxes(const NoticeView &view, const NoticePage &page) const {
    for (int i = 0; i < page.boxes.size(); ++i) {
        const int row = static_cast<int>(i) / page.columns;
        const qreal top = page.boxesTop + row * layout::boxesPitch;
        const BoxPlace place{top, page.columns, static_cast<int>(i) % page.columns, page.slips};
        if (const Result<> painted = paintInstalment(view, page.boxes[i], place); !painted)
            return painted;
    }
    return {};
}

Result<> NoticePainter::Private::paintSlips(const NoticeView &view, const NoticePage &page) const {
    const bool tight = page.columns == 3;
    qreal top = tight ? layout::slipsOfThree : layout::slipsOfTwo;
    for (const NoticePayment &payment : page.boxes) {
        if (const Result<> painted = paintPostalSlip(view, payment, top, tight); !painted)
            return painted;
        top += tight ? layout::slipsOfThreePitch : layout::slipsOfTwoPitch;
    }
    return {};
}

Result<> NoticePainter::Private::paint(const NoticeView &view, const NoticePage &page) const {
    paintHeading(view);
    Result<> painted = page.front ? paintFront(view, page) : Result<>();
    if (painted)
        painted = paintBoxes(view, page);
    if (painted && page.slips)
        painted = paintSlips(view, page);
    return painted;
}

Result<> NoticePainter::Private::paintOn(QPainter &painter, const Notice &notice,
                                         const NoticePage &page) {
    Sheet sheet(painter, shaper);
    const NoticeView view{sheet, notice, creditor, brand, crest.get()};
    if (paper == Paper::Strip)
        return paintStrip(view).map([](qreal) {});
    return paint(view, page);
}

/// Painted where nobody sees it: how long it is, the painting knows.
qreal NoticePainter::Private::stripLength(const Notice &notice) {
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    Sheet sheet(painter, shaper);
    return paintStrip({sheet, notice, creditor, brand, crest.get()}).value_or(layout::pageHeight);
}

NoticePainter::NoticePainter(const Municipality &creditor, Paper paper)
    : NoticePainter(creditor, Brand(), paper) {}

NoticePainter::NoticePainter(const Municipality &creditor, Brand brand, Paper paper)
    : d(std::make_unique<Private>(creditor, std::move(brand), paper)) {}

NoticePainter::~NoticePainter() = default;

Result<> NoticePainter::check(const Notice &notice) const {
    if (!notice.single && notice.instalments.isEmpty())
        return fail(FailureCode::NothingToPrint, QStringLiteral("a notice without payments"));
    QList<NoticePayment> payments = notice.instalments;
    if (notice.single)
        payments.append(*notice.single);
    for (const NoticePayment &payment : payments)
        if (const Result<> possible = d->checkPayment(notice, payment); !possible)
            return possible;
    return {};
}

int NoticePainter::pageCount(const Notice &notice) const {
    return static_cast<int>(d->pages(notice).size());
}

QSizeF NoticePainter::paperSize(const Notice &notice) const {
    if (d->paper == Paper::A4)
        return {layout::pageWidth, layout::pageHeight};
    return {layout::stripWidth, d->stripLength(notice)};
}

bool NoticePainter::prepare(QPagedPaintDevice &device, const Notice &notice) const {
    const QPageSize size = pageSizeOf(paperSize(notice));
    const QPageLayout now = device.pageLayout();
    // A printer at work may refuse even what it has already.
    if (now.mode() == QPageLayout::FullPageMode && now.pageSize().isEquivalentTo(size))
        return true;
    QPageLayout sheet(size, QPageLayout::Portrait, {});
    sheet.setMode(QPageLayout::FullPageMode);
    return device.setPageLayout(sheet);
}

Result<> NoticePainter::paintPage(QPainter &painter, const Notice &notice, int page) const {
    if (const Result<> possible = check(notice); !possible)
        return possible;
    const QList<NoticePage> pages = d->pages(notice);
    if (page < 0 || page >= pages.size())
        return fail(FailureCode::NothingToPrint, QStringLiteral("no such page"));
    return d->paintOn(painter, notice, pages[page]);
}

Result<> NoticePainter::print(QPagedPaintDevice &device, const QList<Notice> &notices,
                              const Progress &progress) const {
    if (notices.isEmpty())
        return fail(FailureCode::NothingToPrint, QStringLiteral("no notices"));
    for (const Notice &notice : notices)
        if (const Result<> possible = check(notice); !possible)
            return possible;
    const Failure failed{
        FailureCode::PrinterFailed, QStringLiteral("the device failed"), {}, {}, {}};
    QPainter painter;
    keepFreedMemory();
    if (!prepare(device, notices.first()) || !painter.begin(&device))
        return fail(failed);
    painter.scale(device.logicalDpiX() / millimetresPerInch,
                  device.logicalDpiY() / millimetresPerInch);
    qsizetype done = 0;
    bool first = true;
    for (const Notice &notice : notices) {
        for (const NoticePage &page : d->pages(notice)) {
            if (!std::exchange(first, false) && (!prepare(device, notice) || !device.newPage()))
                return fail(failed);
            if (const Result<> painted = d->paintOn(painter, notice, page); !painted)
                return painted;
        }
        if (progress)
            progress(++done, notices.size());
    }
    return painter.end() ? Result<>() : fail(failed);
}

Result<> NoticePainter::writePdf(QFileDevice &file, const QList<Notice> &notices,
                                 const Progress &progress) const {
    Result<> printed;
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDotsPerInch);
        writer.setTitle(QStringLiteral("Avviso di pagamento"));
        writer.setCreator(QStringLiteral("Campanella"));
        printed = print(writer, notices, progress);
    }
    if (printed && (!file.flush() || file.error() != QFileDevice::NoError))
        return fail(unwritable(file));
    return printed;
}

Result<> NoticePainter::savePdf(const QString &path, const QList<Notice> &notices,
                                const Progress &progress) const {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(unwritable(file));
    const Result<> written = writePdf(file, notices, progress);
    if (!written)
        return written;
    return file.commit() ? Result<>() : fail(unwritable(file));
}

Result<QImage> NoticePainter::image(const Notice &notice, int page, int dotsPerInch) const {
    const qreal dotsPerMillimetre = dotsPerInch / millimetresPerInch;
    QImage image((paperSize(notice) * dotsPerMillimetre).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    return paintPage(painter, notice, page).map([&] {
        painter.end();
        return image;
    });
}

} // namespace campanella::app
