// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/print/textacts.h"
#include "ui/services/choicebox.h"
#include "ui/services/meals/mealsview.h"
#include "ui/services/yearbox.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Servizi → Refezione*: the *prospetto dei pasti consumati*, by child and period, with its sums;
/// to print, to save, to open in a spreadsheet. A row leads to its day.
class MealsPage : public SheetPage {
    Q_OBJECT

public:
    explicit MealsPage(const PageContext &context);
    MealsPage(app::Session &session, Navigator &navigator, std::unique_ptr<PrintDialogs> dialogs,
              QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    void focusSearch() override;
    void printCurrent() override { m_acts.print(); }
    void saveCurrent() override { m_acts.save(); }

    [[nodiscard]] YearBox &yearBox() { return m_year; }
    [[nodiscard]] ChoiceBox &childBox() { return m_child; }
    [[nodiscard]] ChoiceBox &periodBox() { return m_period; }
    [[nodiscard]] MealsView &table() { return m_table; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    /// The sums in words, as shown.
    [[nodiscard]] QString sums() const { return m_sums.text(); }

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void showYear();
    void showChoices();
    void showPeriods();
    void showMeals();
    void showSums(const QList<app::Meal> &meals);
    void openDay(const AttendanceDay &day);
    [[nodiscard]] app::MealsFilter filter() const;

    app::Session &m_session;
    Navigator &m_navigator;
    std::unique_ptr<PrintDialogs> m_dialogs;
    YearBox m_year;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in it
    ChoiceBox m_child;
    ChoiceBox m_period;
    MealsView m_table;
    Card m_card;
    Label m_sums;
    Label m_total;
    TextActs m_acts;
};

} // namespace campanella::ui
