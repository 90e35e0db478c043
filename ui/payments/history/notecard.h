// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"
#include "domain/payment.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/form.h"

#include <QHash>

#include <optional>

namespace campanella::ui {

/// *La tua nota*: what a person notes on a payment for themselves. What was typed stays, payment by
/// payment, until the backend tells it as the note.
class NoteCard : public Card {
    Q_OBJECT

public:
    explicit NoteCard(QWidget *parent = nullptr);

    void setPayment(const Payment &payment);
    /// The answer was no. True when the field says why; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure) { return m_form.refuse(failure); }
    /// The answer was yes.
    void accept() { m_form.accept(); }
    [[nodiscard]] FormField &field() { return m_field; }
    [[nodiscard]] Button &saveButton() { return m_save; }

Q_SIGNALS:
    /// refuse() or accept() follows.
    void saving(const PublicId &payment, const PaymentNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<PublicId> m_payment;
    QHash<PublicId, QString> m_typed; ///< what is not told as the note yet
    FormField m_field;
    Button m_save;
    Form m_form;
};

} // namespace campanella::ui
