// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/contactstore.h"

#include "backend/access/password/emailcodes.h"
#include "domain/json.h"
#include "domain/person.h"

#include <QCryptographicHash>

namespace campanella::backend {

namespace {

const QString timeFormat = QStringLiteral("HH:mm");

std::optional<QuietHours> quietHoursOf(const QString &from, const QString &until) {
    if (from.isEmpty())
        return std::nullopt;
    return QuietHours{QTime::fromString(from, timeFormat), QTime::fromString(until, timeFormat)};
}

Contacts contactsAt(const Rows &rows) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    const QString email = text(0);
    const bool proved = !email.isEmpty() && foldedEmail(email) == text(2);
    return {email,
            proved,
            {text(1), text(3), text(4), rows->value(5).toInt() == 1, quietHoursOf(text(6), text(7)),
             rows->value(9).toInt() == 1, rows->value(10).toInt() == 1},
            {},
            !text(1).isEmpty() && text(1) == text(8)};
}

/// A strong entity tag (RFC 9110 §8.8.1): another record has another one.
QString versionOf(const Contacts &contacts) {
    constexpr qsizetype bytes = 12;
    return QString::fromLatin1(
        QCryptographicHash::hash(toJson(contacts), QCryptographicHash::Sha256)
            .first(bytes)
            .toBase64(QByteArray::Base64UrlEncoding));
}

Result<> ensureRow(Store &store, qint64 personKey) {
    return store
        .execute(QStringLiteral("INSERT INTO contact_details (person_key) VALUES (?) "
                                "ON CONFLICT DO NOTHING"),
                 {personKey})
        .map([](int) {});
}

/// What the registry says stays the registry's until the person writes something else.
Result<> saveMobile(Store &store, qint64 personKey, const QString &mobile) {
    const auto changed = store.execute(
        QStringLiteral("UPDATE people SET mobile = ? WHERE person_key = ? AND mobile <> ?"),
        {mobile, personKey, mobile});
    if (!changed || *changed == 0)
        return changed.map([](int) {});
    return store
        .execute(QStringLiteral("UPDATE contact_details SET own_mobile = 1 WHERE person_key = ?"),
                 {personKey})
        .map([](int) {});
}

Result<> saveDetails(Store &store, qint64 personKey, const ContactChoices &choices) {
    const QuietHours quiet = choices.quietHours.value_or(QuietHours{});
    return store
        .execute(QStringLiteral("UPDATE contact_details SET second_name = ?, second_telephone = ?, "
                                "courtesy_mail = ?, quiet_from = ?, quiet_until = ?, "
                                "courtesy_sms = ?, courtesy_app_io = ? WHERE person_key = ?"),
                 {choices.secondName, choices.secondTelephone, choices.courtesyMail ? 1 : 0,
                  quiet.from.toString(timeFormat), quiet.until.toString(timeFormat),
                  choices.courtesySms ? 1 : 0, choices.courtesyAppIo ? 1 : 0, personKey})
        .map([](int) {});
}

} // namespace

Result<Contacts> readContacts(Store &store, qint64 personKey) {
    const auto rows =
        store.query(QStringLiteral("SELECT p.email, p.mobile, COALESCE(d.proven_email, ''), "
                                   "COALESCE(d.second_name, ''), COALESCE(d.second_telephone, ''), "
                                   "COALESCE(d.courtesy_mail, 1), COALESCE(d.quiet_from, ''), "
                                   "COALESCE(d.quiet_until, ''), COALESCE(d.proven_mobile, ''), "
                                   "COALESCE(d.courtesy_sms, 0), COALESCE(d.courtesy_app_io, 0) "
                                   "FROM people p "
                                   "LEFT JOIN contact_details d ON d.person_key = p.person_key "
                                   "WHERE p.person_key = ?"),
                    {personKey});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    Contacts contacts = contactsAt(*rows);
    contacts.version = versionOf(contacts);
    return contacts;
}

Result<> saveChoices(Store &store, qint64 personKey, const ContactChoices &choices) {
    if (auto there = ensureRow(store, personKey); !there)
        return there;
    if (auto saved = saveMobile(store, personKey, choices.mobile); !saved)
        return saved;
    return saveDetails(store, personKey, choices);
}

Result<> saveProvenEmail(Store &store, qint64 personKey, const QString &email) {
    if (auto there = ensureRow(store, personKey); !there)
        return there;
    const auto saved = store.execute(
        QStringLiteral("UPDATE people SET email = ? WHERE person_key = ?"), {email, personKey});
    if (!saved)
        return fail(saved.error());
    return store
        .execute(QStringLiteral("UPDATE contact_details SET proven_email = ? WHERE person_key = ?"),
                 {foldedEmail(email), personKey})
        .map([](int) {});
}

Result<> saveProvenMobile(Store &store, qint64 personKey, const QString &mobile) {
    if (auto there = ensureRow(store, personKey); !there)
        return there;
    if (auto saved = saveMobile(store, personKey, mobile); !saved)
        return saved;
    return store
        .execute(QStringLiteral("UPDATE contact_details SET proven_mobile = ? "
                                "WHERE person_key = ?"),
                 {mobile, personKey})
        .map([](int) {});
}

Result<OwnContacts> ownContacts(Store &store, const FiscalCode &code) {
    return store
        .query(QStringLiteral("SELECT p.email, p.mobile, d.proven_email, d.own_mobile "
                              "FROM contact_details d JOIN people p ON p.person_key = d.person_key "
                              "WHERE p.fiscal_code = ?"),
               {code.toString()})
        .map([](const Rows &rows) {
            OwnContacts own;
            if (!rows->next())
                return own;
            const QString email = rows->value(0).toString();
            if (!email.isEmpty() && foldedEmail(email) == rows->value(2).toString())
                own.email = email;
            if (rows->value(3).toInt() == 1)
                own.mobile = rows->value(1).toString();
            return own;
        });
}

Result<QStringList> referenceParents(Store &store, const PublicId &childId) {
    return store
        .query(QStringLiteral("SELECT DISTINCT p.given_name, p.family_name, p.public_id "
                              "FROM dues d JOIN children c ON c.child_key = d.child_key "
                              "JOIN people p ON p.person_key = d.payer_key "
                              "WHERE c.public_id = ? ORDER BY p.given_name, p.public_id"),
               {childId.toString()})
        .map([](const Rows &rows) {
            QStringList names;
            while (rows->next())
                names.append(fullName(rows->value(0).toString(), rows->value(1).toString()));
            return names;
        });
}

} // namespace campanella::backend
