// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/buttonlook.h"

#include <QPushButton>

#include <optional>

namespace campanella::ui {

/// A button of one kind, with one of our icons before its word. Enter presses it like Space.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, QWidget *parent = nullptr);
    /// `icon` is a name of resources/icons; empty for none.
    Button(ButtonKind kind, const QString &text, const QString &icon, QWidget *parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setSymbol(const QString &icon);
    /// 32 px high with text 14 instead of 40 px with text 16.
    void setSmall(bool small);
    /// For links in running text of another size.
    void setUse(TextUse use);
    /// Hides the arrow of a button that opens a menu.
    void setPlain(bool plain);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    [[nodiscard]] Role iconRole() const;

    ButtonKind m_kind;
    QString m_symbol;
    bool m_small = false;
    std::optional<TextUse> m_use;
};

} // namespace campanella::ui
