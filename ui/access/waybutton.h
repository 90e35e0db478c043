// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"

#include <QAbstractButton>

namespace campanella::ui {

/// How large a way's button is, after the standard of the SPID access button: 150, 220, 280 or
/// 340 px wide with letters of 10, 15, 20 or 25 px, at text size 100 %.
enum class WayButtonSize { Small, Medium, Large, ExtraLarge };

/// "Entra con SPID": icon, line and words, in the colours of the SPID access button. CIE has the
/// same face; Cohesion and others are outlined, so that the national ways stand out.
/// The icon is a drawing of ours: the registered marks are not part of the program.
class WayButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit WayButton(WayKind kind, WayButtonSize size = WayButtonSize::Large,
                       QWidget *parent = nullptr);

    [[nodiscard]] WayKind way() const { return m_way; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Face;
    void applyTheme();
    [[nodiscard]] Face face() const;
    [[nodiscard]] Face nationalFace() const;
    [[nodiscard]] Face outlinedFace() const;
    /// The square part before the line.
    [[nodiscard]] int iconField() const;
    [[nodiscard]] QString icon() const;

    WayKind m_way;
    WayButtonSize m_size;
};

} // namespace campanella::ui
