// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/emailcodes.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <optional>

namespace campanella::backend {

namespace {

constexpr QStringView alphabet = u"BCDFGHJKLMNPQRSTVWXZ";
constexpr int symbols = 10;
constexpr int mostTries = 5;
constexpr int mostMailsADay = 5;
constexpr qint64 day = 24 * 60 * 60;

QString toText(CodePurpose purpose) {
    switch (purpose) {
    case CodePurpose::Registration:
        return QStringLiteral("registration");
    case CodePurpose::Password:
        return QStringLiteral("password");
    case CodePurpose::Contact:
        break;
    }
    return QStringLiteral("contact");
}

QString newCode() {
    QString code;
    for (int i = 0; i < symbols; ++i)
        code += alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size())));
    return code;
}

QString grouped(const QString &code) {
    return code.left(symbols / 2) + u'-' + code.mid(symbols / 2);
}

/// As it was typed → as it was made.
QString plain(const QString &typed) {
    QString code = typed.left(100).toUpper();
    code.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return code;
}

/// What is typed into a field may be anything, a password too: only its hash is kept.
QString hashOf(const QString &text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString hashOfAsked(const QString &asked) {
    return hashOf(asked.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded());
}

QString hashOfCode(const QString &askedHash, const QString &code) {
    return hashOf(askedHash + u':' + code);
}

tl::unexpected<Failure> wrong() {
    return fail(FailureCode::EmailCodeWrong, QStringLiteral("no such code, or not any more"));
}

Result<> sweep(Store &store) {
    return store
        .execute(QStringLiteral("DELETE FROM email_codes WHERE created_at <= ?"),
                 {store.nowSeconds() - day})
        .map([](int) {});
}

/// Counts the try on every code it may be meant for, before any is looked at: so guesses sent side
/// by side do not slip through. Answers the one it fits.
Result<std::optional<ProvenCode>> countTry(Store &store, CodePurpose purpose,
                                           const QString &askedHash, const QString &codeHash) {
    const auto rows =
        store.query(QStringLiteral("UPDATE email_codes SET tries = tries + 1 WHERE purpose = ? AND "
                                   "asked_hash = ? AND expires_at > ? AND tries < ? "
                                   "RETURNING code_key, code_hash, recipient, username, record"),
                    {toText(purpose), askedHash, store.nowSeconds(), mostTries});
    if (!rows)
        return fail(rows.error());
    std::optional<ProvenCode> found;
    while ((*rows)->next())
        if ((*rows)->value(1).toString() == codeHash && !(*rows)->value(3).toString().isEmpty())
            found = ProvenCode{(*rows)->value(0).toLongLong(), (*rows)->value(2).toString(),
                               (*rows)->value(3).toString(), (*rows)->value(4).toString()};
    return found;
}

/// A right code is no wrong try.
Result<> uncountTry(Store &store, CodePurpose purpose, const QString &askedHash) {
    return store
        .execute(QStringLiteral("UPDATE email_codes SET tries = tries - 1 WHERE purpose = ? AND "
                                "asked_hash = ? AND expires_at > ? AND tries > 0"),
                 {toText(purpose), askedHash, store.nowSeconds()})
        .map([](int) {});
}

} // namespace

Result<QString> issueEmailCode(Store &store, const NewEmailCode &wanted) {
    if (auto swept = sweep(store); !swept)
        return fail(swept.error());
    const QString code = newCode();
    const QString askedHash = hashOfAsked(wanted.asked);
    const qint64 now = store.nowSeconds();
    return store
        .execute(QStringLiteral("INSERT INTO email_codes (purpose, asked_hash, recipient, "
                                "code_hash, username, record, created_at, expires_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                 {toText(wanted.purpose), askedHash, foldedEmail(wanted.recipient),
                  hashOfCode(askedHash, code), wanted.username, wanted.record, now,
                  now + static_cast<qint64>(lifetimeOf(wanted.purpose).count())})
        .map([&code](int) { return grouped(code); });
}

Result<ProvenCode> checkEmailCode(Store &store, CodePurpose purpose, const QString &asked,
                                  const QString &code) {
    const QString askedHash = hashOfAsked(asked);
    std::optional<ProvenCode> found;
    const auto counted = store.transaction([&]() -> Result<> {
        const auto tried = countTry(store, purpose, askedHash, hashOfCode(askedHash, plain(code)));
        if (!tried)
            return fail(tried.error());
        found = *tried;
        return found ? uncountTry(store, purpose, askedHash) : Result<>();
    });
    if (!counted)
        return fail(counted.error());
    return found ? Result<ProvenCode>(*found) : wrong();
}

Result<> spendEmailCode(Store &store, const ProvenCode &proven) {
    const auto spent =
        store.execute(QStringLiteral("UPDATE email_codes SET code_hash = '', record = '', "
                                     "username = '' WHERE code_key = ? AND username <> ''"),
                      {proven.key});
    if (!spent)
        return fail(spent.error());
    return *spent == 1 ? Result<>() : wrong();
}

Result<> revokeEmailCodes(Store &store, const QString &username) {
    return store
        .execute(QStringLiteral("UPDATE email_codes SET code_hash = '', record = '', username = '' "
                                "WHERE username = ?"),
                 {username})
        .map([](int) {});
}

Result<bool> mayWriteTo(Store &store, const QString &recipient) {
    return store
        .query(QStringLiteral("SELECT COUNT(*) FROM email_codes WHERE recipient = ? AND "
                              "created_at > ?"),
               {foldedEmail(recipient), store.nowSeconds() - day})
        .map([&recipient](const Rows &rows) {
            return !recipient.isEmpty() && rows->next() && rows->value(0).toInt() < mostMailsADay;
        });
}

std::chrono::seconds lifetimeOf(CodePurpose purpose) {
    using namespace std::chrono_literals;
    return purpose == CodePurpose::Registration ? 24h : 30min;
}

QString foldedEmail(const QString &address) {
    return address.trimmed().toLower();
}

} // namespace campanella::backend
