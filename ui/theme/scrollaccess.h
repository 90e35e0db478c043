// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::ui {

/// Describes scroll areas to assistive technology ourselves. The toolkit's own description (6.4.2)
/// does not look whether a child is still there: when a scroll bar goes between a screen reader's
/// question for the number of children and its question for the last one, the program ends.
/// May be called more than once.
void installScrollAccess();

} // namespace campanella::ui
