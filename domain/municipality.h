// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"
#include "domain/pairingcode.h"
#include "domain/schoolyear.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace campanella {

/// The creditor's postal account; with it every notice carries a bollettino postale.
struct PostalAccount {
    QString number;        ///< up to 12 digits
    QString holder;        ///< intestatario, up to 50 characters
    QString authorisation; ///< "AUT. DB/…" as granted by Poste; empty when not granted
    friend bool operator==(const PostalAccount &, const PostalAccount &) = default;
};

/// A test user shown on the sign-in page of a demo municipality; never present elsewhere.
struct DemoUser {
    QString username;
    QString password;
    QString label;
    friend bool operator==(const DemoUser &, const DemoUser &) = default;
};

/// A code that a demo municipality has issued for whoever wants to try; never present elsewhere.
struct DemoCode {
    PairingCode code;
    QDate birthDate; ///< of its child
    QString label;
    friend bool operator==(const DemoCode &, const DemoCode &) = default;
};

/// A municipality (Comune) as creditor and as host of the portal. One backend serves one.
struct Municipality {
    QString name;       ///< "Comune di Valmarina"
    QString department; ///< ENTE.SETTORE, up to 50: "Servizi Educativi"
    FiscalCode fiscalCode;
    QString cbill;       ///< SIA/CBILL code, 5 characters; empty when none
    QString contactInfo; ///< ENTE.INFO, up to 100: site, phone, e-mail for citizens
    QString officeName;
    QString officePhone;
    QString officeHours;
    QUrl website;
    QString sitePath; ///< path on the institutional site, "Servizi Educativi › Portale Genitori"
    QString secondLanguage; ///< second language of notices, ISO 639-1 ("de"); empty when none
    QString crestSvg;       ///< coat of arms as SVG text; empty when none
    SchoolYear currentSchoolYear;
    std::optional<PostalAccount> postalAccount;
    QList<DemoUser> demoUsers;
    QList<DemoCode> demoCodes = {};
    friend bool operator==(const Municipality &, const Municipality &) = default;
};

/// A text that the municipality publishes: accessibility statement, privacy notice.
struct ContentPage {
    QString slug; ///< kebab-case name in the URL: "privacy", "accessibilita"
    QString title;
    QString markdown;
    friend bool operator==(const ContentPage &, const ContentPage &) = default;
};

} // namespace campanella
