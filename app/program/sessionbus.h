// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <future>

namespace campanella::app {

/// Whether programs speak to the desktop by D-Bus here. Elsewhere (offscreen, Windows, macOS)
/// nobody asks for the bus. Needs the QGuiApplication.
[[nodiscard]] bool desktopHasBus();

/// Begins to connect to the desktop's message bus on another thread, where Qt speaks to screen
/// readers by one (D-Bus). Qt itself would do it with the first widget that has a name, and let the
/// start wait for 2 ms, or 7 where the bus must first be found by its display. Needs the
/// QGuiApplication; the future ends with it.
[[nodiscard]] std::future<void> connectSessionBus();

} // namespace campanella::app
