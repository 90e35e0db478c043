// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/list/duesview.h"

#include <QComboBox>

namespace campanella::ui {

/// *Ordina per*: the orders of the dues to choose from, for a list that has no header to press.
class DuesOrderBox : public QComboBox {
    Q_OBJECT

public:
    /// View and model outlive the box.
    DuesOrderBox(DuesView &view, const DuesWordsModel &model, QWidget *parent = nullptr);

    /// Shows the order in force, which a press on the header may have changed.
    void showOrder();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose();

    DuesView &m_view;
    const DuesWordsModel &m_model;
};

} // namespace campanella::ui
