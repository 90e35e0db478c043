// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/noticepainter.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

#include <memory>

class QPagedPaintDevice;

namespace campanella::ui {

/// Puts notices on a printer or a PDF in slices from the event loop, so that the window stays live.
/// Ends in exactly one succeeded() or failed(), never before start() has returned, and then holds
/// no device.
class PrintJob : public QObject {
    Q_OBJECT

public:
    PrintJob(std::shared_ptr<QPagedPaintDevice> device,
             std::shared_ptr<const app::NoticePainter> painter, QList<app::Notice> notices,
             QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    /// Ends the job with RequestCancelled; what a printer has already taken stays printed.
    void cancel();
    /// Pages of the whole job.
    [[nodiscard]] int pageCount() const { return m_pageCount; }

Q_SIGNALS:
    void progressed(int donePages, int pages);
    void succeeded();
    void failed(const campanella::Failure &failure);

private:
    void slice();
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> paintNext();
    void end(const Result<> &result);
    void stepOn();

    std::shared_ptr<QPagedPaintDevice> m_device;
    std::shared_ptr<const app::NoticePainter> m_painter;
    QList<app::Notice> m_notices;
    QPainter m_canvas;
    QTimer m_timer;
    qsizetype m_notice = 0;
    int m_page = 0;
    int m_done = 0;
    int m_pageCount = 0;
};

} // namespace campanella::ui
