// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace campanella::ui {

/// Still grey bars in the shape of the rows to come; a screen reader hears "Caricamento".
class Skeleton : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace campanella::ui
