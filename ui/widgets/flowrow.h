// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace campanella::ui {

/// A row of buttons that goes on below where the room ends: large letters and long German words
/// need no scrolling sideways (WCAG 2.1, 1.4.10). Never narrower than its widest button; what is
/// hidden takes no room.
class FlowRow final : public QLayout {
public:
    /// `gap` in pixels, between neighbours and between lines.
    explicit FlowRow(int gap, QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        QLayoutItem *item;
        QRect rect;
    };
    /// Where each shown item goes in so much width, from 0, 0.
    [[nodiscard]] QList<Place> places(int width) const;
    /// Those of the last line, whose lower edge is `below`, stand on one middle.
    static void alignLine(QList<Place> &places, qsizetype first, int below);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace campanella::ui
