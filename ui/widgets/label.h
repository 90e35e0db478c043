// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>
#include <QMargins>

#include <array>

namespace campanella::ui {

/// A text in one of the uses of the type table and the colour of a role. It follows the theme.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(TextUse use, Role role = Role::Text, QWidget *parent = nullptr);
    Label(const QString &text, TextUse use, Role role = Role::Text, QWidget *parent = nullptr);

    void setUse(TextUse use);
    void setRole(Role role);
    /// As QLabel's, but lines that were broken once are remembered.
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    struct Measured {
        size_t text = 0; ///< its hash: a label of the window must not keep a visitor's name
        QFont font;
        QMargins margins;
        int width = -1;
        int height = -1;
        [[nodiscard]] bool isOf(const Measured &other) const;
    };

    void applyTheme();

    TextUse m_use;
    Role m_role;
    mutable std::array<Measured, 4> m_measured; ///< the latest first
};

/// A title that a screen reader knows as a heading.
class Heading : public Label {
    Q_OBJECT

public:
    explicit Heading(TextUse use = TextUse::PageTitle, QWidget *parent = nullptr);
    explicit Heading(const QString &text, TextUse use = TextUse::PageTitle,
                     QWidget *parent = nullptr);
};

/// A text that others wrote, or that may be long: plain, over as many lines as it needs.
[[nodiscard]] Label *plainLabel(const QString &text, TextUse use, Role role = Role::Text);

} // namespace campanella::ui
