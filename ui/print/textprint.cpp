// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/textprint.h"

#include "app/settings/fonts.h"
#include "ui/widgets/markdown.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace campanella::ui {

namespace {

constexpr int letters = 11; // points
constexpr int titleGap = 12;
constexpr int paragraphGap = 6;
constexpr int cellPadding = 4;
constexpr int tableLetters = 9; // points: a codice fiscale and a notice's number fit on a line

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

/// A table of Markdown has double lines, and its letters touch them.
void rule(QTextTable &table) {
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::gray);
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding);
    format.setTopMargin(paragraphGap);
    format.setBottomMargin(titleGap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    QTextCharFormat small;
    small.setFontPointSize(tableLetters);
    QTextCursor all = table.firstCursorPosition();
    all.setPosition(table.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    all.mergeCharFormat(small);
}

/// Paragraphs stand apart; the lines of a list and of a table do not.
void space(QTextDocument &document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor at(block);
        if (at.currentTable() || block.textList() || block.blockFormat().headingLevel() > 0)
            continue;
        QTextBlockFormat format;
        format.setBottomMargin(paragraphGap);
        at.mergeBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames)
        if (auto *table = qobject_cast<QTextTable *>(frame))
            rule(*table);
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
    space(document);
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
