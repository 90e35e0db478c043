// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"
#include "ui/theme/tokens.h"

#include <QObject>

namespace campanella::ui {

/// The colours that a wish means on this desktop.
[[nodiscard]] Scheme schemeFor(app::ColorScheme wish);

/// Keeps colours and text size of the whole application as the settings say. The language is
/// switched by the program, which speaks before there is a window.
class Look : public QObject {
    Q_OBJECT

public:
    explicit Look(app::Settings &settings, QObject *parent = nullptr);
    /// The language in use; never System.
    [[nodiscard]] app::Language language() const;
    /// Larger or smaller by one step of 25 %.
    void enlarge();
    void shrink();

private:
    void apply();

    app::Settings &m_settings;
};

} // namespace campanella::ui
