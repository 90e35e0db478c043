// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/notice/noticepreview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QWidget>

namespace campanella::ui {

/// The tools above a preview: zoom, whole page, page n of m.
class PreviewBar : public QWidget {
    Q_OBJECT

public:
    /// The preview outlives the bar.
    explicit PreviewBar(NoticePreview &preview, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showState();

    NoticePreview &m_preview;
    IconButton m_zoomOut;
    Label m_zoom;
    IconButton m_zoomIn;
    Button m_fit;
    IconButton m_before;
    Label m_page;
    IconButton m_after;
};

} // namespace campanella::ui
