// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/list/duesfilterbar.h"
#include "ui/payments/list/duesorderbox.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace campanella::ui {

/// What stands above the dues: the filters. Above cards, where room is short and there is no
/// header, they fold away behind a button, and beside it are the tick for all and the order.
class DuesTools : public QWidget {
    Q_OBJECT

public:
    /// View and models outlive the tools. `initial` is the state that the filters choose at first.
    DuesTools(app::DuesFilterModel &shown, app::DuesFilterModel::StateGroup initial,
              DuesFilterBar::Fields fields, DuesView &view, DuesWordsModel &model,
              QWidget *parent = nullptr);

    /// As fits above cards, or above a table.
    void setCompact(bool compact);
    /// Lets the filters be seen.
    void unfold();
    [[nodiscard]] DuesFilterBar &filters() { return m_filters; }
    [[nodiscard]] DuesOrderBox &orderBox() { return m_order; }
    [[nodiscard]] Button &foldButton() { return m_fold; }
    [[nodiscard]] QCheckBox &allBox() { return m_all; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void showParts();
    void showTicks();
    void retranslate();
    /// One row; where it does not fit one below the other.
    void arrange();

    DuesWordsModel &m_model;
    DuesFilterBar m_filters;
    QWidget m_bar; ///< what is there in short room
    QBoxLayout m_row;
    Button m_fold;
    QCheckBox m_all;
    QWidget m_orderPart;
    Label m_orderWord;
    DuesOrderBox m_order;
    bool m_compact = false;
    bool m_unfolded = false;
};

} // namespace campanella::ui
