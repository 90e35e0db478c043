// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/noticepreview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace campanella::ui {

namespace {

constexpr std::array zoomSteps{25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300};
constexpr int screenDotsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr int margin = 12;

} // namespace

NoticePreview::NoticePreview(QWidget *parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(240);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

NoticePreview::~NoticePreview() = default;

void NoticePreview::setDocument(std::shared_ptr<const app::NoticePainter> painter,
                                QList<app::Notice> notices) {
    m_painter = std::move(painter);
    m_notices = std::move(notices);
    m_pages.clear();
    for (qsizetype i = 0; i < m_notices.size(); ++i) {
        const int pages = m_painter->pageCount(m_notices.at(i));
        for (int page = 0; page < pages; ++page)
            m_pages.append({i, page});
    }
    m_page = 0;
    m_paper = m_notices.isEmpty() ? a4 : m_painter->paperSize(m_notices.constFirst());
    fitPage();
}

void NoticePreview::setPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_paper = m_painter->paperSize(m_notices.at(notice()));
    verticalScrollBar()->setValue(0);
    show(m_zoom);
}

int NoticePreview::notice() const {
    return m_pages.isEmpty() ? 0 : int(m_pages.at(m_page).notice);
}

void NoticePreview::setZoomPercent(int percent) {
    m_fits = false;
    show(std::clamp(percent, zoomSteps.front(), zoomSteps.back()));
}

void NoticePreview::fitPage() {
    m_fits = true;
    show(fittingZoom());
}

bool NoticePreview::canZoomIn() const {
    return m_zoom < zoomSteps.back();
}

bool NoticePreview::canZoomOut() const {
    return m_zoom > zoomSteps.front();
}

void NoticePreview::zoomIn() {
    const auto *next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), m_zoom);
    setZoomPercent(next == zoomSteps.end() ? zoomSteps.back() : *next);
}

void NoticePreview::zoomOut() {
    const auto *next = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), m_zoom);
    setZoomPercent(next == zoomSteps.begin() ? zoomSteps.front() : *std::prev(next));
}

void NoticePreview::show(int zoom) {
    m_zoom = zoom;
    render();
    updateScrollBars();
    describe();
    viewport()->update();
    Q_EMIT changed();
}

void NoticePreview::render() {
    m_image = {};
    m_failure.reset();
    if (m_pages.isEmpty())
        return;
    const PageRef ref = m_pages.at(m_page);
    const int dots = qRound(screenDotsPerInch * m_zoom / 100.0 * devicePixelRatioF());
    const Result<QImage> picture = m_painter->image(m_notices.at(ref.notice), ref.page, dots);
    if (!picture) {
        m_failure = picture.error();
        return;
    }
    m_image = *picture;
}

QSize NoticePreview::sheetSize() const {
    return (m_paper * screenDotsPerInch / millimetresPerInch).toSize() * m_zoom / 100;
}

int NoticePreview::fittingZoom() const {
    const QSize room = viewport()->size() - QSize(2 * margin, 2 * margin);
    const QSizeF paper = m_paper * screenDotsPerInch / millimetresPerInch;
    const int zoom =
        int(std::min(room.width() * 100 / paper.width(), room.height() * 100 / paper.height()));
    return std::clamp(zoom, zoomSteps.front(), zoomSteps.back());
}

void NoticePreview::updateScrollBars() {
    const QSize whole = sheetSize() + QSize(2 * margin, 2 * margin);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(screenDotsPerInch / 2);
}

void NoticePreview::describe() {
    setAccessibleName(tr("Anteprima, pagina %1 di %2").arg(m_page + 1).arg(pageCount()));
    setAccessibleDescription(m_notices.isEmpty() ? QString() : m_notices.at(notice()).subject);
}

void NoticePreview::paintEvent(QPaintEvent *) {
    Theme &theme = Theme::instance();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Role::DisabledFill));
    if (m_image.isNull())
        return;
    const QSize sheet = sheetSize();
    const int left = std::max(margin, (viewport()->width() - sheet.width()) / 2);
    QRect place(QPoint(left, margin), sheet);
    place.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_image);
    painter.setPen(theme.color(Role::Control));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void NoticePreview::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits && fittingZoom() != m_zoom)
        return show(fittingZoom());
    updateScrollBars();
}

bool NoticePreview::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() != QEvent::ShortcutOverride)
        return QAbstractScrollArea::event(event);
    // While the preview has the focus, Ctrl+plus and minus zoom the page, not the whole window.
    auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type says so
    if (key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut) ||
        (key->key() == Qt::Key_0 && key->modifiers() == Qt::ControlModifier))
        event->accept();
    return QAbstractScrollArea::event(event);
}

void NoticePreview::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::ZoomIn))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        return fitPage();
    const bool pageFits = verticalScrollBar()->maximum() == 0;
    if (pageFits && event->matches(QKeySequence::MoveToNextPage))
        return setPage(m_page + 1);
    if (pageFits && event->matches(QKeySequence::MoveToPreviousPage))
        return setPage(m_page - 1);
    if (event->matches(QKeySequence::MoveToNextPage))
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    if (event->matches(QKeySequence::MoveToPreviousPage))
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QAbstractScrollArea::keyPressEvent(event);
}

void NoticePreview::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

} // namespace campanella::ui
