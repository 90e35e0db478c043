// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/previewbar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace campanella::ui {

namespace {
constexpr int padding = 8;
} // namespace

PreviewBar::PreviewBar(NoticePreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_zoomOut(QStringLiteral("zoomout"), QString())
    , m_zoom(TextUse::RowAmount)
    , m_zoomIn(QStringLiteral("zoomin"), QString())
    , m_fit(ButtonKind::Link, QString(), QStringLiteral("fit"))
    , m_before(QStringLiteral("left"), QString())
    , m_page(TextUse::Help, Role::Muted)
    , m_after(QStringLiteral("right"), QString()) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(padding, padding, padding, padding);
    line->setSpacing(padding);
    for (QWidget *widget : {static_cast<QWidget *>(&m_zoomOut), static_cast<QWidget *>(&m_zoom),
                            static_cast<QWidget *>(&m_zoomIn), static_cast<QWidget *>(&m_fit)})
        line->addWidget(widget);
    line->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(&m_before), static_cast<QWidget *>(&m_page),
                            static_cast<QWidget *>(&m_after)})
        line->addWidget(widget);
    m_fit.setSmall(true);
    m_zoom.setAlignment(Qt::AlignCenter);
    connect(&m_zoomOut, &IconButton::clicked, &preview, &NoticePreview::zoomOut);
    connect(&m_zoomIn, &IconButton::clicked, &preview, &NoticePreview::zoomIn);
    connect(&m_fit, &Button::clicked, &preview, &NoticePreview::fitPage);
    connect(&m_before, &IconButton::clicked, &preview,
            [&preview] { preview.setPage(preview.page() - 1); });
    connect(&m_after, &IconButton::clicked, &preview,
            [&preview] { preview.setPage(preview.page() + 1); });
    connect(&preview, &NoticePreview::changed, this, &PreviewBar::showState);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void PreviewBar::retranslate() {
    m_zoomOut.setWords(tr("Rimpicciolisci l'avviso"));
    m_zoomIn.setWords(tr("Ingrandisci l'avviso"));
    m_fit.setText(tr("Pagina intera"));
    m_before.setWords(tr("Pagina precedente"));
    m_after.setWords(tr("Pagina seguente"));
    showState();
}

void PreviewBar::showState() {
    const int pages = m_preview.pageCount();
    m_zoom.setText(tr("%1 %").arg(m_preview.zoomPercent()));
    m_zoom.setAccessibleName(tr("Ingrandimento %1 per cento").arg(m_preview.zoomPercent()));
    m_zoomIn.setEnabled(m_preview.canZoomIn());
    m_zoomOut.setEnabled(m_preview.canZoomOut());
    m_page.setText(tr("Pagina %1 di %2").arg(m_preview.page() + 1).arg(pages));
    m_page.setVisible(pages > 0);
    m_before.setVisible(pages > 1);
    m_after.setVisible(pages > 1);
    m_before.setEnabled(m_preview.page() > 0);
    m_after.setEnabled(m_preview.page() + 1 < pages);
}

void PreviewBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::instance().color(Role::Hairline));
}

} // namespace campanella::ui
