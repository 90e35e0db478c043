// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/noticepainter.h"
#include "app/session/query.h"
#include "ui/payments/checkout/payoffer.h"
#include "ui/payments/notice/noticefacts.h"
#include "ui/payments/notice/noticepreview.h"
#include "ui/payments/notice/pdffile.h"
#include "ui/payments/notice/plancard.h"
#include "ui/payments/notice/previewbar.h"
#include "ui/payments/notice/printjob.h"
#include "ui/payments/notice/printpanel.h"
#include "ui/payments/notice/reasoncard.h"
#include "ui/print/printdialogs.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/pagescroll.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/state/queryview.h"

#include <QBoxLayout>

#include <memory>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// The notices of some dues, as they will be printed: looked at, printed, saved as PDF.
class NoticePage : public Page {
    Q_OBJECT

public:
    NoticePage(const PageContext &context, const QList<Due> &dues);
    /// Query, navigator and session outlive the page; the session's end empties the clipboard.
    NoticePage(app::Query<Municipality> &municipality, Navigator &navigator, QObject &session,
               std::unique_ptr<PrintDialogs> dialogs, QList<Due> dues, QWidget *parent = nullptr);
    ~NoticePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] PageScroll *scroll() override { return &m_scroll; }
    void opened() override;
    void refresh() override;
    void printCurrent() override;
    void saveCurrent() override;

    /// From now on what is payable can be paid here while the offer says so.
    void offerPaying(std::unique_ptr<PayOffer> offer);
    /// Prints with each due the other ways to pay the same debt that are among the `known` ones,
    /// until the person wants only what was chosen.
    void offerPlans(const QList<Due> &known);
    /// From now on one can ask why.
    void offerReasons(ReasonCard::Ask ask) { m_reason.offer(std::move(ask)); }
    [[nodiscard]] ReasonCard &reason() { return m_reason; }
    [[nodiscard]] PlanCard &plan() { return m_plan; }
    [[nodiscard]] NoticePreview &preview() { return m_preview; }
    [[nodiscard]] PrintPanel &panel() { return m_panel; }
    [[nodiscard]] NoticeFacts &facts() { return m_facts; }
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void retranslate();
    void arrange();
    void takeMunicipality();
    void takeDues();
    void showNotice();
    [[nodiscard]] QList<Due> duesOf(const app::Notice &notice) const;
    void takePaper();
    void startJob(std::shared_ptr<QPagedPaintDevice> device,
                  std::shared_ptr<const app::NoticePainter> painter, const QString &success);
    void saveTo(const QString &path);
    void showPay();
    [[nodiscard]] QList<Due> payableDues() const;
    void jobSucceeded(const QString &success);
    void jobFailed(const Failure &failure);
    void endJob();

    app::Query<Municipality> &m_municipality;
    Navigator &m_navigator;
    QObject &m_session;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QList<Due> m_dues;     ///< as chosen
    QList<Due> m_planDues; ///< and the other parts of the same debts
    QList<app::Notice> m_notices;
    std::shared_ptr<const app::NoticePainter> m_painter;        ///< of files
    std::shared_ptr<const app::NoticePainter> m_printerPainter; ///< of the chosen printer's paper
    std::unique_ptr<PdfFile> m_pdf;
    std::unique_ptr<PrintJob> m_job;
    QString m_folder;
    std::unique_ptr<PayOffer> m_offer;
    PageScroll m_scroll;
    NoticePreview m_preview;
    PreviewBar m_bar;
    Banner m_problem;
    NoticeFacts m_facts;
    PlanCard m_plan;
    ReasonCard m_reason;
    PrintPanel m_panel;
    Banner m_scaleNote;
    QWidget *m_content;
    QWidget *m_side;
    QBoxLayout *m_parts;
};

} // namespace campanella::ui
