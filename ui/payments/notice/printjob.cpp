// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/printjob.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>
#include <QPrinter>

namespace campanella::ui {

namespace {

/// How long a slice may hold the event loop: half a frame.
constexpr int sliceMilliseconds = 8;
constexpr double millimetresPerInch = 25.4;

bool hasFailed(const QPagedPaintDevice &device) {
    const auto *printer = dynamic_cast<const QPrinter *>(&device);
    if (printer == nullptr)
        return false;
    return printer->printerState() == QPrinter::Error ||
           printer->printerState() == QPrinter::Aborted;
}

} // namespace

PrintJob::PrintJob(std::shared_ptr<QPagedPaintDevice> device,
                   std::shared_ptr<const app::NoticePainter> painter, QList<app::Notice> notices,
                   QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_painter(std::move(painter))
    , m_notices(std::move(notices)) {
    for (const app::Notice &notice : std::as_const(m_notices))
        m_pageCount += m_painter->pageCount(notice);
    connect(&m_timer, &QTimer::timeout, this, &PrintJob::slice);
}

PrintJob::~PrintJob() {
    if (m_canvas.isActive())
        m_canvas.end();
}

void PrintJob::start() {
    m_timer.start(0);
}

void PrintJob::cancel() {
    if (!m_timer.isActive())
        return;
    if (auto *printer = dynamic_cast<QPrinter *>(m_device.get()); printer && m_canvas.isActive())
        printer->abort();
    end(fail(FailureCode::RequestCancelled));
}

void PrintJob::slice() {
    QElapsedTimer clock;
    clock.start();
    do {
        if (m_notice == m_notices.size())
            return end({});
        if (const Result<> painted = paintNext(); !painted)
            return end(painted);
    } while (clock.elapsed() < sliceMilliseconds);
    Q_EMIT progressed(m_done, m_pageCount);
}

Result<> PrintJob::begin() {
    // Whole sheets without margins, whatever was chosen: the codes keep their size.
    if (!m_painter->prepare(*m_device, m_notices.at(m_notice)) || !m_canvas.begin(m_device.get()))
        return fail(FailureCode::PrinterFailed, QStringLiteral("the device does not begin"));
    m_canvas.scale(m_device->logicalDpiX() / millimetresPerInch,
                   m_device->logicalDpiY() / millimetresPerInch);
    return {};
}

Result<> PrintJob::paintNext() {
    if (!m_canvas.isActive()) {
        if (const Result<> begun = begin(); !begun)
            return begun;
    } else if (!m_painter->prepare(*m_device, m_notices.at(m_notice)) || !m_device->newPage()) {
        return fail(FailureCode::PrinterFailed, QStringLiteral("no new page"));
    }
    m_canvas.save();
    const Result<> painted = m_painter->paintPage(m_canvas, m_notices.at(m_notice), m_page);
    m_canvas.restore();
    if (!painted)
        return painted;
    if (hasFailed(*m_device))
        return fail(FailureCode::PrinterFailed, QStringLiteral("the printer reports a failure"));
    stepOn();
    return {};
}

void PrintJob::stepOn() {
    ++m_done;
    if (++m_page < m_painter->pageCount(m_notices.at(m_notice)))
        return;
    m_page = 0;
    ++m_notice;
}

void PrintJob::end(const Result<> &result) {
    m_timer.stop();
    Result<> outcome = result;
    if (m_canvas.isActive() && !m_canvas.end() && outcome)
        outcome = fail(FailureCode::PrinterFailed, QStringLiteral("the device does not end"));
    if (outcome && hasFailed(*m_device))
        outcome = fail(FailureCode::PrinterFailed, QStringLiteral("the printer reports a failure"));
    m_device.reset();
    if (outcome)
        Q_EMIT succeeded();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace campanella::ui
