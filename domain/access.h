// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"
#include "domain/municipality.h"
#include "domain/publicid.h"
#include "domain/session.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace campanella {

/// How the button of a way in looks and behaves; the label is the municipality's.
enum class WayKind { Spid, Cie, Cohesion, Other };

[[nodiscard]] QString toString(WayKind kind);
[[nodiscard]] Result<WayKind> wayKindFromString(QStringView text);

/// An identity provider that our own list offers, where the gateway shows none.
struct IdentityProvider {
    QString id;   ///< entityID, handed to the gateway as it stands
    QString name; ///< "Poste Italiane"
    friend bool operator==(const IdentityProvider &, const IdentityProvider &) = default;
};

/// The highest SignInWay::oldestEngine that is believed; Chromium counts one up a month.
inline constexpr int newestEngine = 9999;

/// One way in through somebody else: SPID, CIE, Cohesion, in the order of the municipality.
struct SignInWay {
    QString id; ///< kebab-case, part of URLs: "spid"
    WayKind kind = WayKind::Other;
    QString label;     ///< "Entra con SPID"
    QString caption;   ///< "Servizio di autenticazione Cohesion REGIONE MARCHE"; may be empty
    QStringList hosts; ///< where the embedded view may go besides the backend: "login.example.it"
    QList<IdentityProvider> providers; ///< empty where the gateway shows its own list
    int oldestEngine = 0; ///< Chromium's major version that its pages still work with; 0: any
    friend bool operator==(const SignInWay &, const SignInWay &) = default;
};

/// The ways in that this municipality offers (GET /v1/access/ways).
struct AccessOffer {
    QList<SignInWay> ways;
    bool credentials = true;   ///< the form with username and password
    bool registration = false; ///< "Registrati al servizio" and the forgotten password, by e-mail
    QUrl helpUrl;              ///< the municipality's page about signing in; may be empty
    QString demoMail = {};     ///< the folder of a demo's letters; never present elsewhere
    friend bool operator==(const AccessOffer &, const AccessOffer &) = default;
};

/// What the client hands in for a session after the browser came back (RFC 7636 §4.5).
struct Redemption {
    QString code;         ///< one-time, 60 seconds
    QString codeVerifier; ///< 43 to 128 characters
    friend bool operator==(const Redemption &, const Redemption &) = default;
};

/// Who an unknown person is, as SPID, CIE or Cohesion says. With the ticket they make an account.
struct FirstAccess {
    QString ticket; ///< opaque, 256 bits, 15 minutes, once
    QString givenName;
    QString familyName;
    FiscalCode fiscalCode;
    std::optional<QDate> birthDate;
    QString email;  ///< a proposal, may be empty
    QString mobile; ///< a proposal, may be empty
    friend bool operator==(const FirstAccess &, const FirstAccess &) = default;
};

/// Where a sign-in through somebody else ends: a session, or a first access. Exactly one is there.
struct SignInOutcome {
    std::optional<SessionGrant> session;
    std::optional<FirstAccess> firstAccess;
    friend bool operator==(const SignInOutcome &, const SignInOutcome &) = default;
};

/// Which text a person has read: the SHA-256 of its markdown, in hexadecimal.
[[nodiscard]] QString textVersion(const ContentPage &page);

/// The button "Crea" of the first access. The privacy notice is accepted by sending it: the text
/// that was shown is named by its version.
struct NewProfile {
    QString ticket;
    QString email;
    QString mobile;         ///< may be empty
    QString privacyVersion; ///< textVersion() of the page "privacy" as it was shown
    friend bool operator==(const NewProfile &, const NewProfile &) = default;
};

/// An account with a password, asked for by somebody without SPID or CIE. The username will be the
/// e-mail address: a name of one's own choice would tell strangers which names exist.
struct Registration {
    QString givenName;
    QString familyName;
    FiscalCode fiscalCode;
    QString email;
    QString privacyVersion; ///< as in NewProfile
    friend bool operator==(const Registration &, const Registration &) = default;
};

/// The end of a registration. The password comes with the code, never before: so nobody can put
/// their own on an account that somebody else confirms.
struct EmailProof {
    QString email; ///< as in the registration
    QString code;  ///< of the e-mail, as typed: case, spaces and dashes do not matter
    QString password;
    friend bool operator==(const EmailProof &, const EmailProof &) = default;
};

/// "Hai dimenticato la password?": username or e-mail address.
struct PasswordResetRequest {
    QString account;
    friend bool operator==(const PasswordResetRequest &, const PasswordResetRequest &) = default;
};

/// The end of a forgotten password: the code of the e-mail and the new password.
struct PasswordReset {
    QString account; ///< as in the request
    QString code;    ///< as in EmailProof
    QString password;
    friend bool operator==(const PasswordReset &, const PasswordReset &) = default;
};

/// Gestione → Password.
struct PasswordChange {
    QString currentPassword;
    QString newPassword;
    friend bool operator==(const PasswordChange &, const PasswordChange &) = default;
};

/// How the signed-in person can come in (GET /v1/access/account).
struct AccountSummary {
    QString username; ///< empty: no credentials, only SPID, CIE or Cohesion
    friend bool operator==(const AccountSummary &, const AccountSummary &) = default;
};

/// A visit of this person that is open somewhere.
struct OpenSession {
    PublicId id;
    QString way;    ///< SignInWay::id, or "credentials"
    QString device; ///< what the client said it is: "Campanella 0.1.0, Linux"; may be empty
    QDateTime beganAt;
    QDateTime lastUsedAt;
    bool current = false; ///< the one that asks
    friend bool operator==(const OpenSession &, const OpenSession &) = default;
};

/// The backend's last word on a visit. With an address, the browser has to go there as well: the
/// gateway keeps a session of its own in it.
struct SignOutAnswer {
    QUrl browserLogout; ///< empty when nothing is left to do
    friend bool operator==(const SignOutAnswer &, const SignOutAnswer &) = default;
};

} // namespace campanella
