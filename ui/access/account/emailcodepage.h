// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/access/account/codefield.h"
#include "ui/access/account/formroom.h"
#include "ui/access/account/resendbutton.h"

namespace campanella::ui {

/// The code of an e-mail and a new password: the end of a registration or of a forgotten password.
/// Whether a letter was sent at all is said to nobody.
class EmailCodePage : public FormRoom {
    Q_OBJECT

public:
    enum class Purpose { Registration, NewPassword };

    explicit EmailCodePage(Purpose purpose, QWidget *parent = nullptr);

    /// What was typed for the letter: an address, or a username.
    void showAsked(const QString &asked);
    /// The demo sends no letters: in which folder they are. Empty elsewhere.
    void showDemoMail(const QString &folder);
    /// A letter has just been asked for: another one can be asked for a minute later.
    void letterAsked();
    void forget() override;
    [[nodiscard]] ResendButton *resendButton() { return &m_resend; }

Q_SIGNALS:
    void submitted(const QString &code, const QString &password);
    void resendPressed();
    /// What was typed for the letter was wrong.
    void correctPressed();

private:
    void retranslate() override;
    void check() override;
    void send() override;

    Purpose m_purpose;
    Label m_words;
    CodeField *m_codeEdit; ///< belongs to m_code
    FormField m_code;
    FormField m_password;
    ResendButton m_resend;
    Button m_correct;
    Label m_demo;
    QString m_asked;
    QString m_demoMail;
};

} // namespace campanella::ui
