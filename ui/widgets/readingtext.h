// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QTextBrowser>

namespace campanella::ui {

/// A long text as high as it needs: what is around it scrolls, not the text. Links of the web, to
/// write and to call open in the system's programs; others do nothing.
class ReadingText : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);
    /// Shows Markdown that others wrote: no HTML, no pictures.
    void showMarkdown(const QString &markdown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace campanella::ui
