// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/townnotice.h"

namespace campanella::ui {

/// "Ufficio Scuola · venerdì 20 novembre 2026 · per 3B, Scuola primaria Verdi".
[[nodiscard]] QString noticeFacts(const TownNotice &notice);

/// "Per tutti", "Per 3B, Scuola primaria Verdi", "Solo per la tua famiglia".
[[nodiscard]] QString audienceWords(const TownNotice &notice);

/// "Documento PDF, 48,2 kB".
[[nodiscard]] QString fileFacts(const NoticeFile &file);

/// The name with places where a line may be broken: names have no blanks.
[[nodiscard]] QString breakableName(const QString &name);

} // namespace campanella::ui
