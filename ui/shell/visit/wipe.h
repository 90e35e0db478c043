// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace campanella::ui {

// What a visit leaves in the toolkit itself, whichever way it ends. The pages and what they have
// read go with them.

/// Closes menus, hints and the dialogs of that window; none is asked whether it may.
void closeTransients(QWidget &window);
/// Empties every field that somebody can type into, and what *undo* would bring back.
void wipeTexts(QWidget &window);
/// Empties the clipboards that still hold something of this program, selections included.
void wipeClipboard();

} // namespace campanella::ui
