// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QVBoxLayout>
#include <QWidget>

namespace campanella::ui {

/// A white sheet with a thin border, radius 4 and 16 px padding.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Where the content goes, from top to bottom; margins are the padding.
    [[nodiscard]] QVBoxLayout *body() { return &m_body; }
    /// Surface by default.
    void setFill(Role fill);
    /// Draws no sheet: it lies on another card.
    void lieFlat();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout m_body;
    Role m_fill = Role::Surface;
    bool m_flat = false;
};

/// A thin line between parts of a card.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace campanella::ui
