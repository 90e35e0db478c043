// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/profile.h"
#include "ui/access/account/codefield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/form.h"

namespace campanella::ui {

/// A mobile that is stored and not proved, and the code that proves it. Hidden where the
/// municipality sends no SMS, where there is no mobile, and once it is proved.
class MobileCard : public Card {
    Q_OBJECT

public:
    explicit MobileCard(QWidget *parent = nullptr);

    void showContacts(const Contacts &contacts);
    /// A message is on its way, or nobody is told that it is not.
    void codeSent();
    /// The answer was no. True when a field says why; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure);
    /// What was typed is gone.
    void rest();
    void retranslate();

    [[nodiscard]] Button &sendButton() { return m_send; }
    [[nodiscard]] FormField &code() { return m_code; }
    [[nodiscard]] Button &confirmButton() { return m_confirm; }

Q_SIGNALS:
    void codeWanted(const QString &mobile);
    void codeTyped(const QString &mobile, const QString &code);

private:
    void present(bool hasCode);

    Heading m_title;
    Label m_words;
    Button m_send;
    CodeField *m_codeEdit; ///< belongs to m_code
    FormField m_code;
    Button m_confirm;
    Form m_form;
    Contacts m_contacts;
};

} // namespace campanella::ui
