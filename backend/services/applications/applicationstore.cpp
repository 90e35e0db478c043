// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationstore.h"

#include "backend/access/links.h"
#include "backend/household/householdstore.h"
#include "backend/http/parameters.h"
#include "backend/services/applications/attachmentstore.h"
#include "backend/services/applications/formstore.h"
#include "backend/store/records.h"
#include "domain/json.h"

#include <functional>

namespace campanella::backend {

namespace {

/// In the order of `columns`.
enum Column {
    Key,
    PersonKey,
    ChildKey,
    Id,
    Number,
    FormSlug,
    FormRecord,
    DraftRecord,
    State,
    Version,
    ChangedAt,
    SentAt,
    DecideBy,
    GivenName,
    FamilyName,
    ChildGivenName,
    ChildFamilyName
};

const QString columns = QStringLiteral(
    "SELECT a.application_key, a.person_key, a.child_key, a.public_id, a.number, a.form_slug, "
    "a.form_record, a.draft_record, a.state, a.version, a.changed_at, a.sent_at, a.decide_by, "
    "p.given_name, p.family_name, c.given_name, c.family_name FROM applications a "
    "JOIN people p ON p.person_key = a.person_key "
    "LEFT JOIN children c ON c.child_key = a.child_key");

QDateTime moment(const QVariant &seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

/// What was sent keeps its form; a draft follows the form of now.
Result<ApplicationForm> formAt(Store &store, const QSqlQuery &row) {
    const QByteArray record = row.value(FormRecord).toString().toUtf8();
    return record.isEmpty() ? readForm(store, row.value(FormSlug).toString())
                            : fromJson<ApplicationForm>(record);
}

QString childName(const QSqlQuery &row, const ApplicationDraft &draft) {
    return row.isNull(ChildKey) ? fullName(draft.child.givenName, draft.child.familyName)
                                : fullName(row.value(ChildGivenName).toString(),
                                           row.value(ChildFamilyName).toString());
}

Result<StoredApplication> applicationAt(Store &store, const QSqlQuery &row) {
    const auto id = PublicId::parse(row.value(Id).toString());
    const auto state = applicationStateFromString(row.value(State).toString());
    const auto draft = fromJson<ApplicationDraft>(row.value(DraftRecord).toString().toUtf8());
    const auto form = formAt(store, row);
    if (!id || !state || !draft || !form)
        return fail(FailureCode::ServerError, QStringLiteral("an application is unreadable"));
    const QDate decideBy = isoDay(row.value(DecideBy).toString());
    return StoredApplication{
        row.value(Key).toLongLong(),
        row.value(PersonKey).toLongLong(),
        row.isNull(ChildKey) ? std::nullopt : std::optional(row.value(ChildKey).toLongLong()),
        {*id,
         row.value(Number).toString(),
         *form,
         *draft,
         childName(row, *draft),
         fullName(row.value(GivenName).toString(), row.value(FamilyName).toString()),
         *state,
         row.value(Version).toInt(),
         moment(row.value(ChangedAt)),
         row.isNull(SentAt) ? std::nullopt : std::optional(moment(row.value(SentAt))),
         decideBy.isValid() ? std::optional(decideBy) : std::nullopt,
         {}}};
}

Result<> addEvents(Store &store, StoredApplication &stored) {
    const auto rows = store.query(
        QStringLiteral("SELECT state, at, by_office, body, file FROM application_events "
                       "WHERE application_key = ? ORDER BY event_key"),
        {stored.key});
    if (!rows)
        return fail(rows.error());
    while ((*rows)->next()) {
        const auto state = applicationStateFromString((*rows)->value(0).toString());
        if (!state)
            return fail(FailureCode::ServerError, QStringLiteral("an event is unreadable"));
        stored.application.events.append({*state, moment((*rows)->value(1)),
                                          (*rows)->value(2).toBool(), (*rows)->value(3).toString(),
                                          (*rows)->value(4).toString()});
    }
    return {};
}

tl::unexpected<Failure> refused(const QString &pointer, const QString &why) {
    return refusedField(FailureCode::FieldInvalid, pointer, why);
}

/// NULL when no linked child is named. Only children whom the person may see can be.
Result<QVariant> childKeyOf(Store &store, qint64 personKey, const ApplicationDraft &draft) {
    if (!draft.childId)
        return QVariant();
    const auto rows = store.query(
        QStringLiteral("SELECT c.child_key FROM children c JOIN guardianships g "
                       "ON g.child_key = c.child_key WHERE g.person_key = ? AND c.public_id = ?"),
        {personKey, draft.childId->toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return refused(QStringLiteral("/child_id"), QStringLiteral("is not known here"));
    const QVariant key = (*rows)->value(0);
    const auto allowed = mustBeAllowed(store, personKey, key.toLongLong(), LinkRight::Apply);
    return allowed ? Result<QVariant>(key) : fail(allowed.error());
}

/// The key of the child, for a draft that can be stored.
Result<QVariant> checkStorable(Store &store, qint64 personKey, const ApplicationDraft &draft) {
    if (!isStorable(draft))
        return refused(QStringLiteral("/answers"), QStringLiteral("a text is too long"));
    if (const auto form = readForm(store, draft.formSlug); !form)
        return form.error().code == FailureCode::NotFound
                   ? refused(QStringLiteral("/form"), QStringLiteral("is not known here"))
                   : fail(form.error());
    return childKeyOf(store, personKey, draft);
}

/// The files that the draft names become those of its application.
Result<> tieFiles(Store &store, const StoredApplication &stored) {
    const Application &application = stored.application;
    return tieAttachments(store, stored.personKey, stored.key, application.form, application.draft);
}

/// Runs in one transaction; answers the application as it is afterwards.
Result<Application> changed(Store &store, qint64 personKey, const PublicId &id,
                            const std::function<Result<>(const StoredApplication &)> &change) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto stored = findApplication(store, personKey, id);
        return stored ? change(*stored) : fail(stored.error());
    });
    return done.and_then([&] { return findApplication(store, personKey, id); })
        .map([](const StoredApplication &stored) { return stored.application; });
}

/// A draft that nobody has changed since it was read.
Result<> mustBeDraft(const Application &application, int version) {
    if (application.state != ApplicationState::Draft)
        return fail(FailureCode::ApplicationMoved, QStringLiteral("it was sent already"));
    if (application.version != version)
        return fail(FailureCode::EditStale, QStringLiteral("another version is stored"));
    return {};
}

/// Every wrong field at once.
Result<> mustBeComplete(const Application &application, QDate today) {
    const auto issues = checkDraft(application.form, application.draft, today);
    if (issues.isEmpty())
        return {};
    Failure failure{
        FailureCode::FieldInvalid, QStringLiteral("the application is not complete"), {}, {}, {}};
    for (const DraftIssue &issue : issues)
        failure.fields.append({issue.pointer, issueDetail(issue.issue)});
    return fail(std::move(failure));
}

/// Whether an application of before stands in the way of another for the same child.
bool countsAgainst(const Application &other, const StoredApplication &mine) {
    const bool isLive = mayWithdraw(other.state) || other.state == ApplicationState::Accepted;
    const QString code = mine.application.draft.child.fiscalCode;
    return isLive &&
           (mine.childKey || other.draft.child.fiscalCode.compare(code, Qt::CaseInsensitive) == 0);
}

/// No other application for that child, as far as the person may know of it: that of a linked
/// child, whoever sent it, or one of their own for the same codice fiscale.
Result<> mustBeFirst(Store &store, const StoredApplication &stored) {
    Conditions others;
    others.add(QStringLiteral("a.form_slug = ?"), {stored.application.draft.formSlug});
    others.add(QStringLiteral("a.application_key <> ?"), {stored.key});
    if (stored.childKey)
        others.add(QStringLiteral("a.child_key = ?"), {*stored.childKey});
    else
        others.add(QStringLiteral("a.person_key = ?"), {stored.personKey});
    const auto found = findApplications(store, others);
    if (!found)
        return fail(found.error());
    for (const StoredApplication &other : *found)
        if (countsAgainst(other.application, stored))
            return fail(FailureCode::ApplicationDoubled);
    return {};
}

/// "2026-12": the twelfth of its year.
Result<QString> newNumber(Store &store, int year) {
    return nextNumber(store, QStringLiteral("application:%1").arg(year)).map([year](qint64 number) {
        return QStringLiteral("%1-%2").arg(year).arg(number);
    });
}

Result<> send(Store &store, const StoredApplication &stored) {
    const Application &application = stored.application;
    const QDate today = italianDay(store.now());
    const auto number = newNumber(store, today.year());
    if (!number)
        return fail(number.error());
    const ApplicationDraft draft = tidied(application.form, application.draft);
    const auto written = store.execute(
        QStringLiteral("UPDATE applications SET number = ?, form_record = ?, draft_record = ?, "
                       "sent_at = ?, decide_by = ? WHERE application_key = ?"),
        {*number, QString::fromUtf8(toJson(application.form)), QString::fromUtf8(toJson(draft)),
         store.nowSeconds(), today.addDays(application.form.decisionDays).toString(Qt::ISODate),
         stored.key});
    if (!written)
        return fail(written.error());
    return moveTo(store, stored.key, {ApplicationState::Sent, store.now(), false, {}, {}});
}

} // namespace

Result<QList<StoredApplication>> findApplications(Store &store, const Conditions &conditions) {
    QList<StoredApplication> found;
    {
        const auto rows =
            store.query(columns + conditions.where() +
                            QStringLiteral(" ORDER BY a.changed_at DESC, a.application_key DESC"),
                        conditions.values);
        if (!rows)
            return fail(rows.error());
        while ((*rows)->next()) {
            auto application = applicationAt(store, **rows);
            if (!application)
                return fail(std::move(application).error());
            found.append(*std::move(application));
        }
    }
    for (StoredApplication &stored : found)
        if (const auto added = addEvents(store, stored); !added)
            return fail(added.error());
    return found;
}

Result<QList<Application>> readApplications(Store &store, qint64 personKey) {
    Conditions own;
    own.add(QStringLiteral("a.person_key = ?"), {personKey});
    return findApplications(store, own).map([](const QList<StoredApplication> &found) {
        QList<Application> applications;
        for (const StoredApplication &stored : found)
            applications.append(stored.application);
        return applications;
    });
}

Result<StoredApplication> findApplication(Store &store, qint64 personKey, const PublicId &id) {
    Conditions own;
    own.add(QStringLiteral("a.person_key = ?"), {personKey});
    own.add(QStringLiteral("a.public_id = ?"), {id.toString()});
    auto found = findApplications(store, own);
    if (!found)
        return fail(std::move(found).error());
    if (found->isEmpty())
        return fail(FailureCode::NotFound);
    return found->takeFirst();
}

Result<Application> startDraft(Store &store, qint64 personKey, const ApplicationDraft &draft,
                               const PublicId &id) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto child = checkStorable(store, personKey, draft);
        if (!child)
            return fail(child.error());
        return store
            .execute(QStringLiteral("INSERT INTO applications (public_id, person_key, child_key, "
                                    "form_slug, draft_record, state, changed_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                     {id.toString(), personKey, *child, draft.formSlug,
                      QString::fromUtf8(toJson(draft)), toString(ApplicationState::Draft),
                      store.nowSeconds()})
            .and_then([&](int) { return findApplication(store, personKey, id); })
            .and_then([&](const StoredApplication &stored) { return tieFiles(store, stored); });
    });
    return done.and_then([&] { return findApplication(store, personKey, id); })
        .map([](const StoredApplication &stored) { return stored.application; });
}

Result<Application> saveDraft(Store &store, qint64 personKey, const PublicId &id, int version,
                              const ApplicationDraft &draft) {
    return changed(store, personKey, id, [&](const StoredApplication &stored) -> Result<> {
        if (const auto free = mustBeDraft(stored.application, version); !free)
            return free;
        const auto child = checkStorable(store, personKey, draft);
        if (!child)
            return fail(child.error());
        return store
            .execute(QStringLiteral("UPDATE applications SET child_key = ?, form_slug = ?, "
                                    "draft_record = ?, version = version + 1, changed_at = ? "
                                    "WHERE application_key = ?"),
                     {*child, draft.formSlug, QString::fromUtf8(toJson(draft)), store.nowSeconds(),
                      stored.key})
            .and_then([&](int) { return findApplication(store, personKey, id); })
            .and_then([&](const StoredApplication &now) { return tieFiles(store, now); });
    });
}

Result<> discardDraft(Store &store, qint64 personKey, const PublicId &id) {
    return store.transaction([&]() -> Result<> {
        const auto stored = findApplication(store, personKey, id);
        if (!stored)
            return fail(stored.error());
        if (stored->application.state != ApplicationState::Draft)
            return fail(FailureCode::ApplicationMoved, QStringLiteral("it was sent already"));
        if (const auto dropped = dropAttachments(store, stored->key); !dropped)
            return dropped;
        return store
            .execute(QStringLiteral("DELETE FROM applications WHERE application_key = ?"),
                     {stored->key})
            .map([](int) {});
    });
}

Result<Application> sendDraft(Store &store, qint64 personKey, const PublicId &id, int version) {
    return changed(store, personKey, id, [&](const StoredApplication &stored) -> Result<> {
        const QDate today = italianDay(store.now());
        if (const auto free = mustBeDraft(stored.application, version); !free)
            return free;
        if (!isOpenOn(stored.application.form, today))
            return fail(FailureCode::ApplicationsClosed);
        return mustBeComplete(stored.application, today)
            .and_then([&] { return checkStorable(store, personKey, stored.application.draft); })
            .and_then([&](const QVariant &) { return mustBeFirst(store, stored); })
            .and_then([&] { return send(store, stored); });
    });
}

Result<Application> withdraw(Store &store, qint64 personKey, const PublicId &id) {
    return changed(store, personKey, id, [&](const StoredApplication &stored) -> Result<> {
        if (!mayWithdraw(stored.application.state))
            return fail(FailureCode::ApplicationMoved);
        return moveTo(store, stored.key, {ApplicationState::Renounced, store.now(), false, {}, {}});
    });
}

Result<Application> supplement(Store &store, qint64 personKey, const PublicId &id,
                               const Supplement &added) {
    return changed(store, personKey, id, [&](const StoredApplication &stored) -> Result<> {
        const QString text = added.text.trimmed();
        const bool saysNothing = text.isEmpty() && added.file.isEmpty();
        if (saysNothing || text.size() > longestText || text.contains(QChar::Null))
            return refused(QStringLiteral("/text"), QStringLiteral("1 to 2000 characters"));
        if (stored.application.state != ApplicationState::ToSupplement)
            return fail(FailureCode::ApplicationMoved, QStringLiteral("nothing was asked"));
        if (!added.file.isEmpty())
            if (const auto tied = tieAttachment(store, personKey, stored.key, added.file); !tied)
                return tied;
        return moveTo(store, stored.key,
                      {ApplicationState::InProgress, store.now(), false, text, added.file});
    });
}

Result<> moveTo(Store &store, qint64 applicationKey, const ApplicationEvent &event) {
    const qint64 at = event.at.toSecsSinceEpoch();
    const auto noted = store.execute(
        QStringLiteral("INSERT INTO application_events (application_key, state, at, by_office, "
                       "body, file) VALUES (?, ?, ?, ?, ?, ?)"),
        {applicationKey, toString(event.state), at, event.byOffice ? 1 : 0, event.text,
         event.file});
    if (!noted)
        return fail(noted.error());
    return store
        .execute(QStringLiteral("UPDATE applications SET state = ?, version = version + 1, "
                                "changed_at = ? WHERE application_key = ?"),
                 {toString(event.state), at, applicationKey})
        .map([](int) {});
}

} // namespace campanella::backend
