// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/profiles.h"

#include "backend/municipality/municipalitystore.h"
#include "domain/contact.h"
#include "domain/publicid.h"

namespace campanella::backend {

namespace {

const QString privacyPage = QStringLiteral("privacy");

FieldError wrong(const char *field, const char *why) {
    return {QString::fromLatin1(field), QString::fromLatin1(why)};
}

tl::unexpected<Failure> refused(const QList<FieldError> &fields) {
    return fail({FailureCode::FieldInvalid, {}, fields, {}, {}});
}

/// What must be accepted; empty where the municipality publishes no notice.
Result<QString> privacyVersion(Store &store) {
    const auto page = readContentPage(store, privacyPage);
    if (page)
        return textVersion(*page);
    return page.error().code == FailureCode::NotFound ? Result<QString>(QString())
                                                      : fail(page.error());
}

/// Names are those of the gateway for a new record only.
Result<qint64> personKeyOf(Store &store, const Identity &identity, const NewProfile &profile) {
    const auto rows = store.query(
        QStringLiteral("INSERT INTO people (public_id, given_name, family_name, fiscal_code, "
                       "email, mobile) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (fiscal_code) "
                       "DO UPDATE SET email = excluded.email, mobile = CASE excluded.mobile "
                       "WHEN '' THEN people.mobile ELSE excluded.mobile END "
                       "RETURNING person_key"),
        {PublicId::random().toString(), identity.givenName, identity.familyName,
         identity.fiscalCode.toString(), profile.email, profile.mobile});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::ServerError, QStringLiteral("the database gave no key"));
    return (*rows)->value(0).toLongLong();
}

Result<> notePrivacy(Store &store, const Account &account, const QString &version) {
    return store
        .execute(QStringLiteral("UPDATE accounts SET privacy_version = ? WHERE account_key = ?"),
                 {version, account.accountKey})
        .map([](int) {});
}

} // namespace

Result<> checkPrivacyVersion(Store &store, const QString &version) {
    const auto current = privacyVersion(store);
    if (!current)
        return fail(current.error());
    return *current == version ? Result<>()
                               : refused({wrong("/privacy_version", "the notice has changed")});
}

Result<> checkProfile(Store &store, const NewProfile &profile) {
    QList<FieldError> fields;
    if (!isEmailAddress(profile.email))
        fields.append(wrong("/email", "not an e-mail address"));
    if (!profile.mobile.isEmpty() && !isTelephoneNumber(profile.mobile))
        fields.append(wrong("/mobile", "not a telephone number"));
    return fields.isEmpty() ? checkPrivacyVersion(store, profile.privacyVersion) : refused(fields);
}

Result<Account> createProfile(Store &store, const Identity &identity, const NewProfile &profile) {
    std::optional<Account> account;
    const auto created = store.transaction([&]() -> Result<> {
        const auto person = personKeyOf(store, identity, profile);
        if (!person)
            return fail(person.error());
        const auto made = ensureAccount(store, *person, Role::Parent);
        if (!made)
            return fail(made.error());
        account = *made;
        return notePrivacy(store, *made, profile.privacyVersion);
    });
    return created ? Result<Account>(*account) : fail(created.error());
}

} // namespace campanella::backend
