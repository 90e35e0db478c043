// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "ui/payments/duessummary.h"
#include "ui/payments/list/duesfooter.h"
#include "ui/payments/list/duestools.h"
#include "ui/payments/list/duesview.h"
#include "ui/payments/list/tableframe.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/pagescroll.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// The dues of a family: *Nuovo pagamento* (what is still open, most urgent first) and *Prospetto
/// Ruoli* (everything, by the ruolo that made it). Filters above, selection and its total below.
class DuesPage : public Page {
    Q_OBJECT

public:
    enum class Kind { NewPayment, BillingLists };

    DuesPage(const PageContext &context, Kind kind);
    /// Query and navigator outlive the page.
    DuesPage(app::Query<QList<Due>> &dues, Navigator &navigator, Kind kind,
             QWidget *parent = nullptr);
    ~DuesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] PageScroll *scroll() override { return &m_scroll; }
    void opened() override;
    void focusSearch() override;
    void refresh() override;
    void printCurrent() override;

    /// From now on one can pay here while the offer says so.
    void offerPaying(std::unique_ptr<PayOffer> offer);
    [[nodiscard]] Button *pendingButton() { return &m_pending; }
    [[nodiscard]] DuesView &view() { return *m_view; }
    [[nodiscard]] DuesFooter &footer() { return m_footer; }
    [[nodiscard]] DuesTools &tools() { return m_tools; }
    [[nodiscard]] DuesFilterBar &filters() { return m_tools.filters(); }
    [[nodiscard]] app::DueSelection &selection() { return m_selection; }
    [[nodiscard]] QString summaryText() const { return m_summary.text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void applyTheme();
    void takeDues();
    void showRows();
    void showWaiting();
    [[nodiscard]] static QString whyWaiting(const QList<Due> &waiting);
    void showSummary();
    void retranslate();
    void keepInSight(const QRect &cell);
    [[nodiscard]] EmptyWords emptyWords();

    app::Query<QList<Due>> &m_query;
    Navigator &m_navigator;
    Kind m_kind;
    app::DuesModel m_dues;
    std::unique_ptr<app::DuesFilterModel> m_shown;
    app::DueSelection m_selection;
    DuesWordsModel m_words;
    PageScroll m_scroll;
    DuesView *m_view;
    TableFrame *m_frame;
    QWidget *m_list;
    QWidget *m_content;
    DuesTools m_tools;
    Banner m_waiting;
    Button m_pending; ///< leads to the payment that is not over
    std::unique_ptr<PayOffer> m_offer;
    Label m_summary;
    QueryView *m_queryView;
    DuesFooter m_footer;
};

} // namespace campanella::ui
