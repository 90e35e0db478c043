// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

namespace campanella::ui {

/// The look in force: scheme and text size. One per application; widgets ask it and listen.
class Theme : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme &instance();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// 100 … 200.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QFont font(TextUse use) const;
    /// A metric (see namespace metrics) scaled with the text size.
    [[nodiscard]] int px(int logical) const;
    /// One of our stroke icons (resources/icons/NAME.svg) in the colour of a role.
    [[nodiscard]] QIcon icon(const QString &name, Role role) const;
    /// Applies palette, style and fonts to the application.
    void apply();

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    Scheme m_scheme = Scheme::Light;
    int m_textPercent = 100;
};

} // namespace campanella::ui
