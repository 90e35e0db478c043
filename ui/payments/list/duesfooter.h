// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dueselection.h"
#include "ui/payments/checkout/payoffer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QWidget>

namespace campanella::ui {

/// The foot that stays: how many are ticked, of whom, their total, and what to do with them.
class DuesFooter : public QWidget {
    Q_OBJECT

public:
    explicit DuesFooter(QWidget *parent = nullptr);

    void show(const app::DueSelection &selection);
    /// Two lines at the left instead of one, as below a list of cards. Where one line does not fit
    /// there are two in any case.
    void setCompact(bool compact);
    /// As narrow as two lines can be.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] Button *printButton() { return &m_print; }
    /// Shown once paying is offered; the offer outlives the footer.
    void setOffer(const PayOffer &offer);
    [[nodiscard]] Button *payButton() { return &m_pay; }
    [[nodiscard]] QString countText() const { return m_count.text(); }
    [[nodiscard]] QString whoText() const { return m_who.text(); }
    [[nodiscard]] QString totalText() const { return m_total.text(); }

Q_SIGNALS:
    void printPressed();
    void payPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void retranslate();
    void announce();
    void arrange();
    /// The width that one line needs.
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int buttonsWidth() const;

    QLabel m_tick;
    Label m_count;
    Label m_who;
    Label m_totalWord;
    Label m_total;
    Button m_print;
    Button m_pay;
    const PayOffer *m_offer = nullptr;
    QBoxLayout m_info;
    int m_number = 0;
    Money m_sum;
    QList<app::ChildTotal> m_children;
    bool m_wantsCompact = false;
    bool m_compact = false;
};

} // namespace campanella::ui
