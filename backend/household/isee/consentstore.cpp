// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/consentstore.h"

#include "domain/access.h"

namespace campanella::backend {

namespace {

/// From the column `first` on: public_id, given, text_version, detail, recorded_at.
Result<StoredConsent> consentAt(const Rows &rows, int first) {
    const auto id = PublicId::parse(rows->value(first).toString());
    if (!id)
        return fail(FailureCode::ServerError, QStringLiteral("a stored consent is unreadable"));
    return StoredConsent{
        *id, rows->value(first + 1).toInt() == 1, rows->value(first + 2).toString(),
        rows->value(first + 3).toString(),
        QDateTime::fromSecsSinceEpoch(rows->value(first + 4).toLongLong(), Qt::UTC)};
}

} // namespace

Result<QList<StoredConsent>> readConsents(Store &store, qint64 personKey,
                                          const ConsentTopic &topic) {
    const auto rows = store.query(
        QStringLiteral("SELECT public_id, given, text_version, detail, recorded_at FROM consents "
                       "WHERE person_key = ? AND kind = ? AND subject = ? "
                       "ORDER BY consent_key DESC"),
        {personKey, topic.kind, topic.subject});
    if (!rows)
        return fail(rows.error());
    QList<StoredConsent> consents;
    while ((*rows)->next()) {
        const auto consent = consentAt(*rows, 0);
        if (!consent)
            return fail(consent.error());
        consents.append(*consent);
    }
    return consents;
}

Result<PublicId> addConsent(Store &store, qint64 personKey, const ConsentTopic &topic,
                            const ContentPage &text, bool given, const QString &detail) {
    const QString version = textVersion(text);
    const auto kept = store.execute(QStringLiteral("INSERT INTO consent_texts (version, title, "
                                                   "markdown) VALUES (?, ?, ?) "
                                                   "ON CONFLICT DO NOTHING"),
                                    {version, text.title, text.markdown});
    if (!kept)
        return fail(kept.error());
    const PublicId id = PublicId::random();
    return store
        .execute(QStringLiteral("INSERT INTO consents (public_id, person_key, kind, subject, "
                                "given, text_version, detail, recorded_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                 {id.toString(), personKey, topic.kind, topic.subject, given ? 1 : 0, version,
                  detail, store.nowSeconds()})
        .map([&id](int) { return id; });
}

Result<ContentPage> readConsentText(Store &store, const QString &version) {
    const auto rows = store.query(
        QStringLiteral("SELECT title, markdown FROM consent_texts WHERE version = ?"), {version});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    return ContentPage{version, (*rows)->value(0).toString(), (*rows)->value(1).toString()};
}

Result<QList<ConsentOfPerson>> newestConsents(Store &store, const ConsentTopic &topic) {
    const auto rows = store.query(
        QStringLiteral("SELECT COALESCE(p.fiscal_code, ''), p.given_name, p.family_name, "
                       "c.public_id, c.given, c.text_version, c.detail, c.recorded_at "
                       "FROM consents c JOIN people p ON p.person_key = c.person_key "
                       "WHERE c.kind = ? AND c.subject = ? AND c.consent_key = "
                       "(SELECT MAX(n.consent_key) FROM consents n WHERE n.person_key = "
                       "c.person_key AND n.kind = c.kind AND n.subject = c.subject) "
                       "ORDER BY p.family_name, p.given_name, c.public_id"),
        {topic.kind, topic.subject});
    if (!rows)
        return fail(rows.error());
    QList<ConsentOfPerson> people;
    while ((*rows)->next()) {
        const auto consent = consentAt(*rows, 3);
        if (!consent)
            return fail(consent.error());
        const auto text = [&rows](int column) { return (*rows)->value(column).toString(); };
        people.append({text(0), text(1), text(2), *consent});
    }
    return people;
}

} // namespace campanella::backend
