// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/focusring.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>

class QPalette;

namespace campanella::ui {

/// The look in force: scheme and text size. One per application; widgets ask it and listen.
class Theme : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static Theme &instance();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// What the desktop asks for at start: dark when its palette is, else light.
    [[nodiscard]] static Scheme systemScheme();
    /// 100 … 200.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QFont font(TextUse use) const;
    /// A metric (see namespace metrics) scaled with the text size.
    [[nodiscard]] int px(int logical) const;
    /// One of our stroke icons (resources/icons/NAME.svg) in the colour of a role. It follows a
    /// change of scheme by itself; disabled icons are muted.
    [[nodiscard]] QIcon icon(const QString &name, Role role) const;
    /// Applies palette, style and fonts to the application. Needs a QApplication.
    void apply();

Q_SIGNALS:
    /// Colours or sizes have changed: repaint, take fonts again, lay out again.
    void changed();

private:
    Theme() = default;
    [[nodiscard]] QPalette palette() const;

    Scheme m_scheme = Scheme::Light;
    int m_textPercent = 100;
    QPointer<FocusRing> m_ring; ///< dies with the application
};

} // namespace campanella::ui
