// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QTextDocument>

namespace campanella::ui {

/// How Markdown of others is read: HTML in it stands there as text.
inline constexpr QTextDocument::MarkdownFeatures safeMarkdown =
    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
    QTextDocument::MarkdownNoHTML;

/// A document for texts of others: the pictures that they name are not loaded, neither from the
/// net nor from this computer.
class SafeDocument : public QTextDocument {
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace campanella::ui
