// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace campanella::ui {

/// The first letter of a name in a ring; decoration, the name stands beside it.
class InitialRing : public QWidget {
    Q_OBJECT

public:
    explicit InitialRing(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
};

} // namespace campanella::ui
