// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/childimporter.h"

#include "backend/access/links.h"
#include "backend/import/files/familyimporter.h"

#include <QCoreApplication>
#include <QSet>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChildImporter)
};

enum { Code, FamilyName, GivenName, FirstGuardian, LastGuardian = FirstGuardian + 3 };

constexpr qsizetype nameLimit = 70;

/// Those the registry named. Who is linked by a code or a confirmation is not in the file.
Result<QSet<qint64>> storedGuardians(Store &store, qint64 child) {
    const auto query = store.query(QStringLiteral("SELECT person_key FROM guardianships WHERE "
                                                  "child_key = ? AND way = 'registry'"),
                                   {child});
    if (!query)
        return fail(query.error());
    QSet<qint64> people;
    while ((*query)->next())
        people.insert((*query)->value(0).toLongLong());
    return people;
}

} // namespace

ChildImporter::ChildImporter()
    : m_children(QStringLiteral("children"), {QStringLiteral("fiscal_code")},
                 {QStringLiteral("given_name"), QStringLiteral("family_name")},
                 RecordTable::Identity::PublicId) {}

QList<Column> ChildImporter::columns() const {
    return {{QStringLiteral("codice_fiscale"), Presence::Required},
            {QStringLiteral("cognome"), Presence::Required},
            {QStringLiteral("nome"), Presence::Required},
            {QStringLiteral("genitore_1"), Presence::Required},
            {QStringLiteral("genitore_2")},
            {QStringLiteral("genitore_3")},
            {QStringLiteral("genitore_4")}};
}

Result<QList<qint64>> ChildImporter::guardians(RowReader &row, Store &store) const {
    QList<qint64> keys;
    for (int column = FirstGuardian; column <= LastGuardian; ++column) {
        const auto code = column == FirstGuardian ? row.required(column, parsePersonCode)
                                                  : row.optional(column, parsePersonCode);
        if (!code)
            continue;
        const auto key =
            findKey(store, QStringLiteral("SELECT person_key FROM people WHERE fiscal_code = ?"),
                    {code->toString()});
        if (!key)
            return fail(key.error());
        if (*key && !keys.contains(**key))
            keys.append(**key);
        if (!*key)
            row.note(column,
                     {Words::tr("Questo genitore non è fra le famiglie."),
                      Words::tr("Aggiungilo al file delle famiglie e importa prima quello.")});
    }
    return keys;
}

Result<RowOutcome> ChildImporter::link(Store &store, qint64 child,
                                       const QList<qint64> &guardians) const {
    const auto stored = storedGuardians(store, child);
    if (!stored)
        return fail(stored.error());
    const QSet<qint64> wanted(guardians.begin(), guardians.end());
    if (*stored == wanted)
        return RowOutcome::Unchanged;
    for (const qint64 gone : *stored - wanted)
        if (const auto done = removeLink(store, gone, child); !done)
            return fail(done.error());
    for (const qint64 person : wanted - *stored)
        if (const auto done = store.execute(
                QStringLiteral("INSERT INTO guardianships (person_key, child_key) VALUES (?, ?) "
                               "ON CONFLICT (person_key, child_key) DO UPDATE SET way = "
                               "'registry', invitation_key = NULL"),
                {person, child});
            !done)
            return fail(done.error());
    return RowOutcome::Updated;
}

Result<RowOutcome> ChildImporter::apply(RowReader &row, Store &store) {
    const auto code = row.required(Code, parsePersonCode);
    const QString family = row.requiredText(FamilyName, nameLimit);
    const QString given = row.requiredText(GivenName, nameLimit);
    const auto people = guardians(row, store);
    if (!people)
        return fail(people.error());
    if (code)
        m_seen.check(row, Code, code->toString());
    if (!row.isGood())
        return RowOutcome::Unchanged;
    warnIfNameDiffers(row, Code, *code, given, family);
    const auto outcome = m_children.put(store, {code->toString()}, {given, family});
    if (!outcome)
        return outcome;
    const auto child =
        findKey(store, QStringLiteral("SELECT child_key FROM children WHERE fiscal_code = ?"),
                {code->toString()});
    if (!child)
        return fail(child.error());
    const auto linked = link(store, **child, *people);
    return linked && *outcome == RowOutcome::Unchanged ? linked : (linked ? outcome : linked);
}

} // namespace campanella::backend
