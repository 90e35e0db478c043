// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/access.h"
#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

static void write(Writer &out, const Redemption &redemption) {
    out.beginObject();
    out.field(QLatin1String("code"), redemption.code);
    out.field(QLatin1String("code_verifier"), redemption.codeVerifier);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Redemption> &redemption) {
    const auto code = at.get<QString>("code");
    const auto codeVerifier = at.get<QString>("code_verifier");
    if (at.good())
        redemption = Redemption{*code, *codeVerifier};
}

static void write(Writer &out, const FirstAccess &person) {
    out.beginObject();
    out.field(QLatin1String("ticket"), person.ticket);
    out.field(QLatin1String("given_name"), person.givenName);
    out.field(QLatin1String("family_name"), person.familyName);
    out.field(QLatin1String("fiscal_code"), person.fiscalCode);
    out.field(QLatin1String("birth_date"), person.birthDate);
    out.fieldUnlessEmpty(QLatin1String("email"), person.email);
    out.fieldUnlessEmpty(QLatin1String("mobile"), person.mobile);
    out.endObject();
}

static void read(const Cursor &at, std::optional<FirstAccess> &person) {
    const auto ticket = at.get<QString>("ticket");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto fiscalCode = at.get<FiscalCode>("fiscal_code");
    const auto birthDate = at.maybe<QDate>("birth_date");
    const auto email = at.textOrEmpty("email");
    const auto mobile = at.textOrEmpty("mobile");
    if (at.good())
        person =
            FirstAccess{*ticket, *givenName, *familyName, *fiscalCode, birthDate, email, mobile};
}

static void write(Writer &out, const SignInOutcome &outcome) {
    out.beginObject();
    out.field(QLatin1String("session"), outcome.session);
    out.field(QLatin1String("first_access"), outcome.firstAccess);
    out.endObject();
}

static void read(const Cursor &at, std::optional<SignInOutcome> &outcome) {
    const auto session = at.maybe<SessionGrant>("session");
    const auto firstAccess = at.maybe<FirstAccess>("first_access");
    if (session.has_value() == firstAccess.has_value())
        at.refuse(QStringLiteral("either a session or a first access"));
    if (at.good())
        outcome = SignInOutcome{session, firstAccess};
}

static void write(Writer &out, const NewProfile &profile) {
    out.beginObject();
    out.field(QLatin1String("ticket"), profile.ticket);
    out.field(QLatin1String("email"), profile.email);
    out.fieldUnlessEmpty(QLatin1String("mobile"), profile.mobile);
    out.field(QLatin1String("privacy_version"), profile.privacyVersion);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewProfile> &profile) {
    const auto ticket = at.get<QString>("ticket");
    const auto email = at.get<QString>("email");
    const auto mobile = at.textOrEmpty("mobile");
    const auto privacyVersion = at.get<QString>("privacy_version");
    if (at.good())
        profile = NewProfile{*ticket, *email, mobile, *privacyVersion};
}

static void write(Writer &out, const Registration &wanted) {
    out.beginObject();
    out.field(QLatin1String("given_name"), wanted.givenName);
    out.field(QLatin1String("family_name"), wanted.familyName);
    out.field(QLatin1String("fiscal_code"), wanted.fiscalCode);
    out.field(QLatin1String("email"), wanted.email);
    out.field(QLatin1String("privacy_version"), wanted.privacyVersion);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Registration> &wanted) {
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto fiscalCode = at.get<FiscalCode>("fiscal_code");
    const auto email = at.get<QString>("email");
    const auto privacyVersion = at.get<QString>("privacy_version");
    if (at.good())
        wanted = Registration{*givenName, *familyName, *fiscalCode, *email, *privacyVersion};
}

static void write(Writer &out, const EmailProof &proof) {
    out.beginObject();
    out.field(QLatin1String("email"), proof.email);
    out.field(QLatin1String("code"), proof.code);
    out.field(QLatin1String("password"), proof.password);
    out.endObject();
}

static void read(const Cursor &at, std::optional<EmailProof> &proof) {
    const auto email = at.get<QString>("email");
    const auto code = at.get<QString>("code");
    const auto password = at.get<QString>("password");
    if (at.good())
        proof = EmailProof{*email, *code, *password};
}

static void write(Writer &out, const PasswordResetRequest &request) {
    out.beginObject();
    out.field(QLatin1String("account"), request.account);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PasswordResetRequest> &request) {
    const auto account = at.get<QString>("account");
    if (at.good())
        request = PasswordResetRequest{*account};
}

static void write(Writer &out, const PasswordReset &reset) {
    out.beginObject();
    out.field(QLatin1String("account"), reset.account);
    out.field(QLatin1String("code"), reset.code);
    out.field(QLatin1String("password"), reset.password);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PasswordReset> &reset) {
    const auto account = at.get<QString>("account");
    const auto code = at.get<QString>("code");
    const auto password = at.get<QString>("password");
    if (at.good())
        reset = PasswordReset{*account, *code, *password};
}

static void write(Writer &out, const PasswordChange &change) {
    out.beginObject();
    out.field(QLatin1String("current_password"), change.currentPassword);
    out.field(QLatin1String("new_password"), change.newPassword);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PasswordChange> &change) {
    const auto currentPassword = at.get<QString>("current_password");
    const auto newPassword = at.get<QString>("new_password");
    if (at.good())
        change = PasswordChange{*currentPassword, *newPassword};
}

static void write(Writer &out, const AccountSummary &account) {
    out.beginObject();
    out.fieldUnlessEmpty(QLatin1String("username"), account.username);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AccountSummary> &account) {
    const auto username = at.textOrEmpty("username");
    if (at.good())
        account = AccountSummary{username};
}

static void write(Writer &out, const OpenSession &session) {
    out.beginObject();
    out.field(QLatin1String("id"), session.id);
    out.field(QLatin1String("way"), session.way);
    out.fieldUnlessEmpty(QLatin1String("device"), session.device);
    out.field(QLatin1String("began_at"), session.beganAt);
    out.field(QLatin1String("last_used_at"), session.lastUsedAt);
    out.field(QLatin1String("current"), session.current);
    out.endObject();
}

static void read(const Cursor &at, std::optional<OpenSession> &session) {
    const auto id = at.get<PublicId>("id");
    const auto way = at.get<QString>("way");
    const auto device = at.textOrEmpty("device");
    const auto beganAt = at.get<QDateTime>("began_at");
    const auto lastUsedAt = at.get<QDateTime>("last_used_at");
    const auto current = at.get<bool>("current");
    if (at.good())
        session = OpenSession{*id, *way, device, *beganAt, *lastUsedAt, *current};
}

static void write(Writer &out, const SignOutAnswer &answer) {
    out.beginObject();
    if (!answer.browserLogout.isEmpty())
        out.field(QLatin1String("browser_logout"), answer.browserLogout);
    out.endObject();
}

static void read(const Cursor &at, std::optional<SignOutAnswer> &answer) {
    const auto browserLogout = at.maybe<QUrl>("browser_logout");
    if (at.good())
        answer = SignOutAnswer{browserLogout.value_or(QUrl())};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Redemption)
CAMPANELLA_CODEC(campanella::SignInOutcome)
CAMPANELLA_CODEC(campanella::NewProfile)
CAMPANELLA_CODEC(campanella::Registration)
CAMPANELLA_CODEC(campanella::EmailProof)
CAMPANELLA_CODEC(campanella::PasswordResetRequest)
CAMPANELLA_CODEC(campanella::PasswordReset)
CAMPANELLA_CODEC(campanella::PasswordChange)
CAMPANELLA_CODEC(campanella::AccountSummary)
CAMPANELLA_CODEC(QList<campanella::OpenSession>)
CAMPANELLA_CODEC(campanella::SignOutAnswer)
