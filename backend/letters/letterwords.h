// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/letters/letterorder.h"

#include <QStringList>

namespace campanella::backend {

/// What a letter says in one language.
struct LetterWords {
    QString addressee; ///< "Ai genitori di Luca Rossi"
    QString title;
    QString purpose;
    QString codeLabel; ///< "Codice identificativo"
    QStringList steps; ///< numbered
    QStringList notes;
};

/// In Italian ("it") or German ("de"); Italian for any other language.
[[nodiscard]] LetterWords letterWords(const QString &language, const BadgeLetter &letter,
                                      const Municipality &town);

} // namespace campanella::backend
