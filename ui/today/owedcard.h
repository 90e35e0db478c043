// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/checkout/payoffer.h"
#include "ui/payments/duessummary.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// *Da pagare*: how many notices, how much, what is late, what comes next, and the way on.
class OwedCard : public Card {
    Q_OBJECT

public:
    explicit OwedCard(QWidget *parent = nullptr);
    void show(const DuesSummary &summary);
    [[nodiscard]] QString totalText() const { return m_total.text(); }
    [[nodiscard]] QString countText() const { return m_count.text(); }
    [[nodiscard]] QString overdueText() const { return m_overdue.text(); }
    [[nodiscard]] QString waitingText() const { return m_waiting.text(); }
    [[nodiscard]] Button *printButton() { return &m_print; }
    /// *Paga*, once paying is offered; the offer outlives the card.
    void setOffer(const PayOffer &offer);
    [[nodiscard]] Button *payButton() { return &m_pay; }
    [[nodiscard]] Button *pendingButton() { return &m_pending; }
    [[nodiscard]] Button *listButton() { return &m_list; }

Q_SIGNALS:
    void printPressed();
    void listPressed();
    void payPressed();
    /// The payment that is not over is wanted.
    void pendingPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showNext();
    void showActs();

    DuesSummary m_summary;
    Heading m_title;
    Label m_count;
    Label m_total;
    QLabel m_alert;
    Label m_overdue;
    Label m_nextDay;
    QWidget *m_next = nullptr;
    QVBoxLayout *m_nextPlace;
    Label m_waiting;
    Label m_nothing;
    Button m_pay;
    Button m_print;
    Button m_list;
    Button m_pending;
    const PayOffer *m_offer = nullptr;
};

} // namespace campanella::ui
