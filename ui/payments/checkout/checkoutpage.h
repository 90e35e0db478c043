// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/checkoutwatch.h"
#include "app/session/session.h"
#include "ui/payments/checkout/payoffer.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <functional>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// A payment: what is paid and for whom, *Paga*, then how it goes until it is over. What does not
/// fit into one payment comes after it. No dialogs: it is the same on a terminal.
class CheckoutPage : public SheetPage {
    Q_OBJECT

public:
    /// What the page works with; all of it outlives the page.
    struct Desk {
        app::MunicipalApi &api;
        app::Session &session;
        Navigator &navigator;
        std::function<bool()> isOnline;
        std::function<bool(const QUrl &)> openPage; ///< false when there is no browser
        /// For an outcome only: who leaves our page may still be paying on the other.
        std::function<void()> closePage;
    };

    CheckoutPage(const PageContext &context, const QList<Due> &dues);
    /// Without dues the page goes on with the payment that is not over.
    CheckoutPage(Desk desk, const QList<Due> &dues, app::CheckoutWatch::Pace pace,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;

    [[nodiscard]] PayOffer &offer() { return m_offer; }
    /// *Paga*, *Apri di nuovo la pagina*, *Riprova*, *Vedi la ricevuta*: the way on.
    [[nodiscard]] Button *mainButton() { return &m_main; }
    /// *Annulla*, *Torna a Oggi*.
    [[nodiscard]] Button *otherButton() { return &m_other; }
    [[nodiscard]] Button *printButton() { return &m_print; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    void arrange();
    void build();
    void listen();
    /// As the session knows them now; those that cannot be paid any more are left out.
    void takeNewDues();
    void resume();
    void takeCheckout();
    void takeRefusal(const Failure &failure);
    void pay();
    void pressMain();
    void pressOther();
    void openPage();
    void showAll();
    void showRows();
    void showConfirm();
    void showProgress(const Checkout &checkout);
    void announce();
    [[nodiscard]] bool isOver() const;

    Desk m_desk;
    QList<Due> m_rest; ///< for the next payment
    QList<Due> m_dues; ///< of this one
    PayOffer m_offer;
    app::CheckoutWatch m_watch;
    Card m_card;
    Chip m_chip;
    Heading m_title;
    Label m_advice;
    QWidget m_rows;
    Label m_total;
    Label m_reason;
    QBoxLayout *m_acts;
    Button m_main;
    Button m_other;
    Button m_print;
    std::optional<CheckoutState> m_said; ///< what was announced last
    bool m_changedMeanwhile = false;     ///< dues are read anew after a refusal
};

} // namespace campanella::ui
