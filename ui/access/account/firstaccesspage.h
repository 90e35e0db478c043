// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "ui/access/account/formroom.h"
#include "ui/access/account/privacynotice.h"

namespace campanella::ui {

/// The first access of a person whom SPID, CIE or Cohesion knows and the municipality does not:
/// the data that came along, locked; e-mail and mobile to confirm; the privacy notice; *Crea*.
class FirstAccessPage : public FormRoom {
    Q_OBJECT

public:
    explicit FirstAccessPage(app::MunicipalApi &api, QWidget *parent = nullptr);

    /// `way` says where the data come from.
    void showPerson(const FirstAccess &person, const SignInWay &way);
    void forget() override;

Q_SIGNALS:
    void createPressed(const campanella::NewProfile &profile);

private:
    void retranslate() override;
    void check() override;
    void send() override;
    void readNotice() override { m_privacy.readAgain(); }
    void build();

    QString m_ticket;
    QString m_wayName;
    FormField m_given;
    FormField m_family;
    FormField m_fiscalCode;
    FormField m_birthDate;
    FormField m_email;
    FormField m_mobile;
    PrivacyNotice m_privacy;
};

} // namespace campanella::ui
