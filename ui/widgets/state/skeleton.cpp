// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/state/skeleton.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace campanella::ui {

namespace {

constexpr int rows = 5;
constexpr int barHeight = 12;
// Widths of the middle bar in thousandths of the row, so that no two neighbours are alike.
constexpr std::array middle{270, 330, 210, 290, 230};

void paintRow(QPainter &painter, const QRect &row, int share) {
    const Theme &theme = Theme::instance();
    const QColor grey = theme.color(Role::DisabledFill);
    const int pad = metrics::cardPadding;
    const int box = theme.px(metrics::checkBox);
    const int high = theme.px(barHeight);
    const int top = row.center().y() - high / 2;
    paintBox(painter, {row.left() + pad, row.center().y() - box / 2, box, box}, grey, grey);
    const auto bar = [&](int left, int width) {
        paintBox(painter, {row.left() + left, top, width, high}, grey, grey);
    };
    bar(pad * 2 + box, row.width() * 15 / 100);
    bar(row.width() * 36 / 100, row.width() * share / 1000);
    bar(row.width() * 82 / 100 - pad, row.width() * 16 / 100);
}

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("Caricamento"));
}

QSize Skeleton::sizeHint() const {
    return {0, rows * Theme::instance().px(metrics::row)};
}

void Skeleton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    const int high = theme.px(metrics::row);
    const QRect card(0, 0, width(), std::min(height(), rows * high));
    paintBox(painter, card, theme.color(Role::Surface), theme.color(Role::Border));
    for (int i = 0; i < rows; ++i) {
        const QRect row(0, i * high, width(), high);
        paintRow(painter, row, middle.at(static_cast<size_t>(i)));
        if (i > 0)
            painter.fillRect(QRect(1, row.top(), width() - 2, 1), theme.color(Role::Hairline));
    }
}

void Skeleton::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Caricamento"));
}

} // namespace campanella::ui
