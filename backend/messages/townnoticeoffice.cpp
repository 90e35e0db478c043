// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/townnoticeoffice.h"

#include "backend/http/parameters.h"
#include "backend/messages/noticefiles.h"
#include "backend/messages/townnoticestore.h"
#include "backend/municipality/municipalitystore.h"
#include "domain/searchtext.h"

#include <QTimeZone>

namespace campanella::backend {

namespace {

/// Recipients by internal key; an invalid one is NULL.
struct Addressees {
    QVariant serviceKey;
    QVariant childKey;
    QVariant personKey;
};

tl::unexpected<Failure> unknown(const QString &pointer) {
    return refusedField(FailureCode::FieldInvalid, pointer, QStringLiteral("is not known here"));
}

/// The first column of the first row; invalid when there is none.
Result<QVariant> one(Store &store, const QString &sql, const QVariantList &values) {
    return store.query(sql, values).map([](const Rows &rows) {
        return rows->next() ? rows->value(0) : QVariant();
    });
}

Result<> findService(Store &store, const QString &code, Addressees &found) {
    if (code.isEmpty())
        return {};
    const auto key =
        one(store, QStringLiteral("SELECT service_key FROM services WHERE code = ?"), {code});
    if (!key)
        return fail(key.error());
    found.serviceKey = *key;
    return key->isValid() ? Result<>() : unknown(QStringLiteral("/service"));
}

/// A child's code stands for whoever is linked to the child, an adult's for that adult alone:
/// parents may live apart.
Result<> findFamily(Store &store, const QString &text, Addressees &found) {
    if (text.isEmpty())
        return {};
    const auto code = FiscalCode::parse(text);
    if (!code)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("/family"),
                            code.error().detail);
    const auto child =
        one(store, QStringLiteral("SELECT child_key FROM children WHERE fiscal_code = ?"),
            {code->toString()});
    const auto person =
        one(store, QStringLiteral("SELECT person_key FROM people WHERE fiscal_code = ?"),
            {code->toString()});
    if (!child || !person)
        return fail(child ? person.error() : child.error());
    found.childKey = *child;
    found.personKey = child->isValid() ? QVariant() : *person;
    return child->isValid() || person->isValid() ? Result<>() : unknown(QStringLiteral("/family"));
}

/// Names of schools and classes are what the enrolments of the year say.
Result<> checkSchool(Store &store, const Recipients &who, const SchoolYear &year) {
    if (who.school.isEmpty())
        return {};
    const auto school =
        one(store,
            QStringLiteral("SELECT 1 FROM enrolments WHERE school_year = ? AND school = ? LIMIT 1"),
            {year.toString(), who.school});
    if (!school)
        return fail(school.error());
    if (!school->isValid())
        return unknown(QStringLiteral("/school"));
    const auto schoolClass =
        one(store,
            QStringLiteral("SELECT 1 FROM enrolments WHERE school_year = ? AND school = ? "
                           "AND (? = '' OR school_class = ?) LIMIT 1"),
            {year.toString(), who.school, who.schoolClass, who.schoolClass});
    if (!schoolClass)
        return fail(schoolClass.error());
    return schoolClass->isValid() ? Result<>() : unknown(QStringLiteral("/class"));
}

Result<Addressees> findAddressees(Store &store, const Recipients &who, const SchoolYear &year) {
    Addressees found;
    return findService(store, who.serviceCode, found)
        .and_then([&] { return findFamily(store, who.familyCode, found); })
        .and_then([&] { return checkSchool(store, who, year); })
        .map([&found] { return found; });
}

qint64 firstMoment(const NoticeDraft &draft, qint64 now) {
    static const QTimeZone rome("Europe/Rome");
    return draft.firstDay ? draft.firstDay->startOfDay(rome).toSecsSinceEpoch() : now;
}

Result<> insert(Store &store, const NoticeDraft &draft, const Addressees &to,
                const Municipality &town, const PublicId &id) {
    const Recipients &who = draft.recipients;
    return store
        .execute(
            QStringLiteral("INSERT INTO town_notices (public_id, title, body, search_text, office, "
                           "audience, service_key, school, school_class, child_key, person_key, "
                           "school_year, published_at, last_day) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {id.toString(), draft.title, draft.text, searchText(draft.title + u' ' + draft.text),
             draft.office.isEmpty() ? town.officeName : draft.office, toString(who.audience()),
             to.serviceKey, who.school, who.schoolClass, to.childKey, to.personKey,
             town.currentSchoolYear.toString(), firstMoment(draft, store.nowSeconds()),
             draft.lastDay ? QVariant(draft.lastDay->toString(Qt::ISODate)) : QVariant()})
        .map([](int) {});
}

/// Whoever can sign in as a parent and is addressed.
Result<int> countPeople(Store &store, const PublicId &id) {
    return one(store,
               QStringLiteral("SELECT COUNT(*) FROM accounts a CROSS JOIN town_notices n "
                              "WHERE a.role = 'parent' AND n.public_id = ? AND ") +
                   addressedTo(QStringLiteral("a.person_key")),
               {id.toString()})
        .map([](const QVariant &count) { return count.toInt(); });
}

OfficeNotice noticeAt(const Rows &rows, const PublicId &id) {
    return {id,
            rows->value(1).toString(),
            rows->value(2).toString(),
            QDateTime::fromSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC),
            rows->value(4).toString(),
            !rows->isNull(5),
            rows->value(6).toInt()};
}

} // namespace

Result<PublishedNotice> publishTownNotice(Store &store, const NoticeDraft &draft,
                                          const PublicId &id) {
    if (const auto checked = checkDraft(draft); !checked)
        return fail(checked.error());
    PublishedNotice published{id, 0};
    const auto done = store.transaction([&]() -> Result<> {
        const auto town = readMunicipality(store);
        if (!town)
            return fail(town.error());
        const auto to = findAddressees(store, draft.recipients, town->currentSchoolYear);
        if (!to)
            return fail(to.error());
        if (const auto stored = insert(store, draft, *to, *town, published.id); !stored)
            return stored;
        if (const auto added = addNoticeFiles(store, published.id, draft.files); !added)
            return added;
        return countPeople(store, published.id).map([&published](int people) {
            published.people = people;
        });
    });
    return done.map([&published] { return published; });
}

Result<> withdrawTownNotice(Store &store, const PublicId &id) {
    const auto changed =
        store.execute(QStringLiteral("UPDATE town_notices SET withdrawn_at = ? "
                                     "WHERE public_id = ? AND withdrawn_at IS NULL"),
                      {store.nowSeconds(), id.toString()});
    if (!changed)
        return fail(changed.error());
    return *changed > 0 ? Result<>() : fail(FailureCode::NotFound);
}

Result<QList<OfficeNotice>> listTownNotices(Store &store) {
    const auto rows = store.query(QStringLiteral(
        "SELECT n.public_id, n.title, n.audience, n.published_at, n.last_day, n.withdrawn_at, "
        "(SELECT COUNT(*) FROM town_notice_reads r WHERE r.notice_key = n.notice_key) "
        "FROM town_notices n ORDER BY n.published_at DESC, n.public_id DESC"));
    if (!rows)
        return fail(rows.error());
    QList<OfficeNotice> notices;
    while ((*rows)->next()) {
        const auto id = PublicId::parse((*rows)->value(0).toString());
        if (!id)
            return fail(FailureCode::ServerError, QStringLiteral("a stored notice is unreadable"));
        notices.append(noticeAt(*rows, *id));
    }
    return notices;
}

} // namespace campanella::backend
