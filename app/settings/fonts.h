// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <future>

namespace campanella::app {

/// Loads Titillium Web and Roboto Mono from the first `fonts` folder that has them: the one named
/// by CAMPANELLA_FONTS, those beside or above the program (a build tree), the installed one.
/// Without any, the system's fonts serve. Safe to call more than once; needs a QGuiApplication.
void loadFonts();

/// Begins to read the system's font configuration on another thread, where there is one
/// (fontconfig): a tenth of a start, which may pass while the application object is made. Harmless
/// when it comes too late. The future ends with it.
[[nodiscard]] std::future<void> readFontConfiguration();

/// The family for text: Titillium Web, else the system's sans serif.
[[nodiscard]] QString textFamily();
/// The family for codes and amounts: Roboto Mono, else the system's fixed-width font.
[[nodiscard]] QString monoFamily();

} // namespace campanella::app
