// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/payments/statement/balancechart.h"
#include "ui/payments/statement/linereader.h"
#include "ui/payments/statement/statementchoice.h"
#include "ui/print/textacts.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Estratto conto*: what is owed and paid, by child and service, of the school years and services
/// that were chosen with MOSTRA; a row opens its movements, a movement its notice or receipt.
class StatementPage : public SheetPage {
    Q_OBJECT

public:
    explicit StatementPage(const PageContext &context);
    StatementPage(app::Query<Statement> &statement, app::Query<QList<Due>> &dues,
                  app::Query<Municipality> &town, Navigator &navigator,
                  std::unique_ptr<PrintDialogs> dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    void focusSearch() override;
    bool stepBack() override;
    void printCurrent() override { m_acts.print(); }
    void saveCurrent() override { m_acts.save(); }

    [[nodiscard]] StatementChoice &choice() { return m_choice; }
    [[nodiscard]] BalanceChart &chart() { return m_chart; }
    [[nodiscard]] SheetTable &table() { return m_table; }
    [[nodiscard]] LineReader &reader() { return m_reader; }
    [[nodiscard]] TextActs &acts() { return m_acts; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listen();
    void arrange();
    void takeChoice();
    void showStatement();
    void openLine(int row);
    void closeLine();
    void openMovement(const Movement &movement);
    [[nodiscard]] QList<BalanceChart::Bar> bars() const;

    app::Query<Statement> &m_statement;
    app::Query<QList<Due>> &m_dues;
    app::Query<Municipality> &m_town;
    Navigator &m_navigator;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in it
    QWidget m_overview;
    QBoxLayout *m_top; ///< belongs to m_overview
    StatementChoice m_choice;
    Card m_chartCard;
    Heading m_chartTitle;
    Label m_debit;
    Label m_credit;
    BalanceChart m_chart;
    RowsModel m_model;
    SheetTable m_table;
    TextActs m_acts;
    LineReader m_reader;
    Statement m_shown;
    StatementFilter m_filter; ///< as of the last MOSTRA
    int m_openRow = -1;
};

} // namespace campanella::ui
