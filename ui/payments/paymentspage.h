// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/payments/history/paymentsmodel.h"
#include "ui/payments/history/periodsearch.h"
#include "ui/payments/history/receiptcard.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"
#include "ui/widgets/table/sheettable.h"

#include <memory>
#include <optional>

namespace campanella::ui {

struct PageContext;

/// *Storico pagamenti · Pagamenti*: what was paid, between two days; a row opens its receipt, and
/// all that is shown can be printed, saved as PDF and as a table.
class PaymentsPage : public SheetPage {
    Q_OBJECT

public:
    explicit PaymentsPage(const PageContext &context);
    PaymentsPage(app::Query<QList<Due>> &payments, app::Query<Municipality> &town,
                 std::unique_ptr<PrintDialogs> dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    void focusSearch() override;
    bool stepBack() override;
    void printCurrent() override;
    void saveCurrent() override;

    [[nodiscard]] PeriodSearch &search() { return m_search; }
    [[nodiscard]] SheetTable &table() { return m_table; }
    [[nodiscard]] ReceiptCard &receipt() { return m_receipt; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    /// What is shown, in words: how many, how much.
    [[nodiscard]] QString sums() const { return m_sums.text(); }

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void showPayments();
    void showSums();
    void openReceipt(int row);
    void showReceipt();
    [[nodiscard]] const Municipality *town() const;
    [[nodiscard]] EmptyWords emptyWords() const;

    app::Query<QList<Due>> &m_payments;
    app::Query<Municipality> &m_town;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in it
    QWidget m_list;
    QWidget m_reader;
    PeriodSearch m_search;
    PaymentsModel m_model;
    SheetTable m_table;
    Label m_sums;
    TextActs m_acts;
    Button m_back;
    ReceiptCard m_receipt;
    std::optional<Due> m_open;
};

} // namespace campanella::ui
