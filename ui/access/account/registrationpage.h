// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "ui/access/account/formroom.h"
#include "ui/access/account/privacynotice.h"

namespace campanella::ui {

/// *Registrati al servizio*: asks for an account with a password. A code that comes by e-mail
/// proves the address, which will be the username; the password is chosen with the code.
class RegistrationPage : public FormRoom {
    Q_OBJECT

public:
    explicit RegistrationPage(app::MunicipalApi &api, QWidget *parent = nullptr);

    void begin() override;

Q_SIGNALS:
    void registerPressed(const campanella::Registration &registration);

private:
    void retranslate() override;
    void check() override;
    void send() override;
    void readNotice() override { m_privacy.readAgain(); }

    FormField m_given;
    FormField m_family;
    FormField m_fiscalCode;
    FormField m_email;
    PrivacyNotice m_privacy;
};

} // namespace campanella::ui
