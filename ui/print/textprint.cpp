// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/textprint.h"

#include "app/settings/fonts.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

namespace campanella::ui {

namespace {

constexpr int letters = 11; // points

void blacken(QTextDocument &document) {
    QTextCharFormat black;
    black.setForeground(Qt::black);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeCharFormat(black);
}

} // namespace

void printText(const ContentPage &page, QPagedPaintDevice &device) {
    QTextDocument document;
    document.setDefaultFont(QFont(app::textFamily(), letters));
    document.setMetaInformation(QTextDocument::DocumentTitle, page.title);
    document.setMarkdown(QStringLiteral("# ") + page.title + QStringLiteral("\n\n") +
                         page.markdown);
    blacken(document);
    document.print(&device);
}

Result<> saveTextAsPdf(const ContentPage &page, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be created"));
    {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Campanella"));
        writer.setTitle(page.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        printText(page, writer);
    }
    if (!file.commit())
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be completed"));
    return {};
}

} // namespace campanella::ui
