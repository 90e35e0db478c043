// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QList>
#include <QWidget>

namespace campanella::ui {

/// A bar for each service: debit to the left of zero, credit to the right, the value with its sign
/// beside it. The same figures are in a table beside it; a screen reader hears them as well.
class BalanceChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        Money balance;
        friend bool operator==(const Bar &, const Bar &) = default;
    };

    explicit BalanceChart(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where things stand, in pixels.
    struct Scale {
        int left = 0;  ///< of the least value
        int right = 0; ///< of the greatest
        qint64 least = 0;
        qint64 most = 0;
        [[nodiscard]] int at(qint64 cents) const;
    };
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] int nameWidth() const;
    void paintAxis(QPainter &painter, const Scale &scale) const;
    void paintBar(QPainter &painter, const Scale &scale, int row) const;
    void applyTheme();
    void describe();

    QList<Bar> m_bars;
};

/// Distances between the lines of such a chart: 1, 2 or 5 times a power of ten euro, at most five
/// of them from `least` to `most` (cents).
[[nodiscard]] qint64 chartStep(qint64 least, qint64 most);

} // namespace campanella::ui
