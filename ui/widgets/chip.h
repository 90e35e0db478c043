// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace campanella::ui {

/// A state as sign, word and colours; never colour alone.
struct ChipLook {
    QString word;
    QString icon;
    Role text = Role::Primary;
    Role tint = Role::Tint;
};

/// For delegates: the size of a chip, and a chip filling that rectangle.
[[nodiscard]] QSize chipSize(const ChipLook &look);
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look);

/// A state shown beside what it is about.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);
    void setLook(const ChipLook &look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace campanella::ui
