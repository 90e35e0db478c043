// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/textprint.h"

#include "app/settings/fonts.h"
#include "ui/widgets/markdown.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace campanella::ui {

namespace {

constexpr int letters = 11; // points
constexpr int titleGap = 12;

void blacken(QTextDocument &document) {
    QTextCharFormat black;
    black.setForeground(Qt::black);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeCharFormat(black);
}

/// As Qt makes the headings of Markdown.
void insertTitle(QTextCursor &place, const QString &title) {
    QTextBlockFormat block;
    block.setHeadingLevel(1);
    block.setBottomMargin(titleGap);
    QTextCharFormat letter;
    letter.setFontWeight(QFont::Bold);
    letter.setProperty(QTextFormat::FontSizeAdjustment, 3);
    place.setBlockFormat(block);
    place.insertText(title, letter);
}

void insertFacts(QTextCursor &place, const QString &facts) {
    QTextBlockFormat block;
    block.setBottomMargin(titleGap);
    place.insertBlock(block, QTextCharFormat());
    place.insertText(facts);
}

} // namespace

void printText(const ContentPage &page, QPagedPaintDevice &device, const QString &facts) {
    SafeDocument document;
    document.setDefaultFont(QFont(app::textFamily(), letters));
    document.setMetaInformation(QTextDocument::DocumentTitle, page.title);
    QTextCursor place(&document);
    insertTitle(place, page.title);
    if (!facts.isEmpty())
        insertFacts(place, facts);
    place.insertBlock(QTextBlockFormat(), QTextCharFormat());
    place.insertFragment(QTextDocumentFragment::fromMarkdown(page.markdown, safeMarkdown));
    blacken(document);
    document.print(&device);
}

Result<> saveTextAsPdf(const ContentPage &page, const QString &path, const QString &facts) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be created"));
    {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Campanella"));
        writer.setTitle(page.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        printText(page, writer, facts);
    }
    if (!file.commit())
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be completed"));
    return {};
}

} // namespace campanella::ui
