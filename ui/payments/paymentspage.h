// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/payments/history/notecard.h"
#include "ui/payments/history/paymentsmodel.h"
#include "ui/payments/history/periodsearch.h"
#include "ui/payments/history/receiptcard.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"
#include "ui/widgets/table/sheettable.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace campanella::ui {

struct PageContext;

/// *Storico pagamenti · Pagamenti*: what was paid, between two days and with some words; a row
/// opens its receipt, on which the person may note something, and all that is shown can be printed,
/// saved as PDF and as a table.
class PaymentsPage : public SheetPage {
    Q_OBJECT

public:
    explicit PaymentsPage(const PageContext &context);
    PaymentsPage(app::Query<QList<Due>> &payments, app::Query<Municipality> &town,
                 std::unique_ptr<PrintDialogs> dialogs, QWidget *parent = nullptr);

    using KeepNote = std::function<QFuture<Result<>>(const PublicId &, const PaymentNote &)>;
    /// Nothing can be noted until it is told who keeps it.
    void offerNotes(KeepNote keep);

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
    [[nodiscard]] NoteCard &note() { return m_note; }
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
    void keepNote(const PublicId &payment, const PaymentNote &note);
    void takeNoted(const Result<> &answer, bool isEmpty);
    void sayNotKept(const Failure &failure);
    [[nodiscard]] bool isWanted(const Due &due) const;
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
    NoteCard m_note;
    KeepNote m_keepNote;
    std::optional<Due> m_open;
};

} // namespace campanella::ui
