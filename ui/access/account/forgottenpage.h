// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "ui/access/account/formroom.h"

namespace campanella::ui {

/// *Hai dimenticato la password?*: username or e-mail, and a code is sent by e-mail.
class ForgottenPage : public FormRoom {
    Q_OBJECT

public:
    explicit ForgottenPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void requested(const campanella::PasswordResetRequest &request);

private:
    void retranslate() override;
    void check() override;
    void send() override;

    FormField m_account;
    Label m_otherWays;
};

} // namespace campanella::ui
