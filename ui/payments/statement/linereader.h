// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/statement.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table/rowsmodel.h"
#include "ui/widgets/table/sheettable.h"

namespace campanella::ui {

/// One line of the statement, opened: its sums and each of its movements.
class LineReader : public QWidget {
    Q_OBJECT

public:
    explicit LineReader(QWidget *parent = nullptr);

    void setLine(const StatementLine &line);
    [[nodiscard]] SheetTable &table() { return m_table; }
    [[nodiscard]] Button *backButton() { return &m_back; }

Q_SIGNALS:
    void backPressed();
    /// A movement was pressed, or opened by Enter.
    void movementOpened(const campanella::Movement &movement);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<StatementLine> m_line;
    Button m_back;
    Heading m_title;
    Label m_sums;
    RowsModel m_model;
    SheetTable m_table;
};

} // namespace campanella::ui
