// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"

#include <QString>

class QMenu;

namespace campanella::ui {

/// "Italiano", "English", "Deutsch": each language by its own name.
[[nodiscard]] QString ownName(app::Language language);

/// Fills a menu with the text sizes and the colours, the chosen ones ticked.
void fillLookMenu(QMenu &menu, app::Settings &settings);
/// Fills a menu with the languages; `current` is the one in use.
void fillLanguageMenu(QMenu &menu, app::Settings &settings, app::Language current);

} // namespace campanella::ui
