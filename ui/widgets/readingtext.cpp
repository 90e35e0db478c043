// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/readingtext.h"

#include "ui/widgets/markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace campanella::ui {

namespace {

void openLink(const QUrl &link) {
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto"), QStringLiteral("tel")};
    if (schemes.contains(link.scheme()))
        QDesktopServices::openUrl(link);
}

} // namespace

ReadingText::ReadingText(QWidget *parent)
    : QTextBrowser(parent) {
    setDocument(new SafeDocument(this));
    document()->setDocumentMargin(0); // in line with what stands above and below
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &openLink);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReadingText::fit);
}

void ReadingText::showMarkdown(const QString &markdown) {
    document()->setMarkdown(markdown, safeMarkdown);
}

void ReadingText::fit() {
    setFixedHeight(int(std::ceil(document()->size().height())) + 2 * frameWidth());
}

// What scrolls is around us.
void ReadingText::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
        return event->ignore();
    default:
        QTextBrowser::keyPressEvent(event);
    }
}

void ReadingText::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

void ReadingText::resizeEvent(QResizeEvent *event) {
    QTextBrowser::resizeEvent(event);
    fit();
}

} // namespace campanella::ui
