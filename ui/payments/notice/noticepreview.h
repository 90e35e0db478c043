// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/noticepainter.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <memory>

namespace campanella::ui {

/// Shows one page of a set of notices on neutral grey, as the printer will print it, at a zoom or
/// fitted whole. One page at a time is drawn, so many notices open as fast as one.
class NoticePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit NoticePreview(QWidget *parent = nullptr);
    ~NoticePreview() override;

    void setDocument(std::shared_ptr<const app::NoticePainter> painter, QList<app::Notice> notices);
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// From 0.
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// The notice of the page on screen; 0 when there is none.
    [[nodiscard]] int notice() const;
    /// 100 is the size of the paper at 96 dots per inch.
    [[nodiscard]] int zoomPercent() const { return m_zoom; }
    void setZoomPercent(int percent);
    [[nodiscard]] bool fitsPage() const { return m_fits; }
    void fitPage();
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;
    void zoomIn();
    void zoomOut();
    /// Why the page cannot be shown, when it cannot.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    /// Page, zoom or document are others now.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct PageRef {
        qsizetype notice;
        int page;
    };
    void show(int zoom);
    void render();
    void updateScrollBars();
    [[nodiscard]] QSize sheetSize() const;
    [[nodiscard]] int fittingZoom() const;
    void describe();

    std::shared_ptr<const app::NoticePainter> m_painter;
    QList<app::Notice> m_notices;
    QList<PageRef> m_pages;
    static constexpr QSizeF a4{210, 297};
    QSizeF m_paper = a4; ///< of the page on screen, in millimetres
    QImage m_image;
    std::optional<Failure> m_failure;
    int m_page = 0;
    int m_zoom = 50;
    bool m_fits = true;
};

} // namespace campanella::ui
