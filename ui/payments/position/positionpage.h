// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "ui/payments/position/openposition.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state/queryview.h"
#include "ui/widgets/table/sheettable.h"

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Prospetto pagamenti*: what is open, by child and service, and what comes next. What is paid is
/// no longer here but in *Storico pagamenti*.
class PositionPage : public SheetPage {
    Q_OBJECT

public:
    explicit PositionPage(const PageContext &context);
    PositionPage(app::Query<QList<Due>> &dues, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;

    [[nodiscard]] SheetTable &table() { return m_table; }
    [[nodiscard]] Button *payButton() { return &m_pay; }
    [[nodiscard]] Button *historyButton() { return &m_history; }
    /// What comes next, in words.
    [[nodiscard]] QString next() const { return m_next.text(); }
    [[nodiscard]] QString total() const { return m_total.text(); }

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void showPositions();
    void showNext(const DuesSummary &summary);
    void openRow(int row);

    app::Query<QList<Due>> &m_dues;
    Navigator &m_navigator;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in it
    Card m_card;
    Label m_next;
    Label m_total;
    Button m_pay;
    Button m_history;
    RowsModel m_model;
    SheetTable m_table;
    QList<OpenPosition> m_positions;
};

} // namespace campanella::ui
