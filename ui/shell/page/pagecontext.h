// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::app {
class Client;
class Session;
class Settings;
} // namespace campanella::app

namespace campanella::ui {

class Navigator;

/// What every page is born with; all of it outlives the page.
struct PageContext {
    app::Client &client;
    app::Session &session;
    Navigator &navigator;
    app::Settings &settings;
};

} // namespace campanella::ui
