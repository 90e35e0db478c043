// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/profile.h"
#include "ui/access/account/codefield.h"
#include "ui/access/account/resendbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form/form.h"

namespace campanella::ui {

/// The e-mail address: which it is, whether it is proved, and the two steps to a new one. Until
/// the code is typed nothing has changed.
class EmailCard : public Card {
    Q_OBJECT

public:
    explicit EmailCard(QWidget *parent = nullptr);

    void showContacts(const Contacts &contacts);
    /// The demo sends no letters: in which folder they are. Empty elsewhere.
    void showDemoMail(const QString &folder);
    /// A letter is on its way, or nobody is told that it is not.
    void codeSent();
    /// The answer was no. True when a field says why; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure);
    /// Back to the address that holds; what was typed is gone.
    void rest();
    void retranslate();

    [[nodiscard]] Button &changeButton() { return m_change; }
    [[nodiscard]] Button &proveButton() { return m_prove; }
    [[nodiscard]] FormField &address() { return m_address; }
    [[nodiscard]] FormField &code() { return m_code; }
    [[nodiscard]] Button &sendButton() { return m_send; }
    [[nodiscard]] Button &confirmButton() { return m_confirm; }
    [[nodiscard]] ResendButton &resendButton() { return m_resend; }

Q_SIGNALS:
    void codeWanted(const QString &email);
    void codeTyped(const QString &email, const QString &code);

private:
    enum class Step { Rest, Address, Code };
    void build();
    void listen();
    void present(Step step);
    void showWords();

    Heading m_title;
    Label m_current;
    Chip m_state;
    Button m_change;
    Button m_prove;
    FormField m_address;
    Button m_send;
    Button m_cancel;
    Label m_sent;
    CodeField *m_codeEdit; ///< belongs to m_code
    FormField m_code;
    Button m_confirm;
    ResendButton m_resend;
    Label m_demo;
    Form m_addressForm;
    Form m_codeForm;
    Step m_step = Step::Rest;
    Contacts m_contacts;
    QString m_asked; ///< where the last code went
    QString m_demoMail;
};

} // namespace campanella::ui
