// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/codeissue.h"

#include "backend/access/audit.h"
#include "backend/access/links.h"
#include "backend/household/pairing/codestore.h"
#include "backend/municipality/municipalitystore.h"

#include <QFile>

namespace campanella::backend {

namespace {

/// A code is good until the end of its last day in Italy, or a little longer.
std::chrono::seconds lifetimeOf(int days) {
    return std::chrono::hours(24) * days;
}

/// Which children get a letter, and why the others do not.
IssuedCodes sort(const QList<SelectedChild> &children, CodeIssue::Old old) {
    IssuedCodes sorted;
    for (const SelectedChild &child : children) {
        if (!child.fiscalCode)
            sorted.unknown.append(child);
        else if (child.hasLiveCode && old == CodeIssue::Old::Kept)
            sorted.kept.append(child);
        else
            sorted.written.append(child);
    }
    return sorted;
}

LetterOrder orderFor(const Municipality &town, const IssuedCodes &issued) {
    LetterOrder order{town, {}};
    for (const SelectedChild &child : issued.written)
        order.letters.append({PairingCode::random(), child.givenName, child.familyName,
                              child.school, child.schoolClass, issued.lastDay});
    return order;
}

Result<> record(Store &store, const char *action, const QString &childId) {
    return recordAudit(store, {0, Role::Operator, QString::fromLatin1(action), childId, {}, {}});
}

Result<> storeCode(Store &store, const Pepper &pepper, const SelectedChild &child,
                   const PairingCode &code, int days) {
    if (const auto ended = revokeCodes(store, child.key); !ended)
        return fail(ended.error());
    if (const auto added = addCode(store, pepper, child.key, code, lifetimeOf(days)); !added)
        return fail(added.error());
    return record(store, "pairing.code-issued", child.publicId);
}

Result<> storeAll(Store &store, const Pepper &pepper, const IssuedCodes &issued,
                  const LetterOrder &order, int days) {
    return store.transaction([&]() -> Result<> {
        for (qsizetype i = 0; i < issued.written.size(); ++i)
            if (auto stored =
                    storeCode(store, pepper, issued.written.at(i), order.letters.at(i).code, days);
                !stored)
                return stored;
        return {};
    });
}

Result<QList<SelectedChild>> selected(Store &store, const CodeSelection &selection,
                                      const Municipality &town) {
    auto children = selectChildren(store, selection, town.currentSchoolYear);
    if (children && children->isEmpty())
        return fail(FailureCode::NotFound, QStringLiteral("no child of that selection"));
    return children;
}

QByteArray field(const QString &text) {
    QString quoted = text;
    return '"' + quoted.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

Result<IssuedCodes> issueCodes(Store &store, const Pepper &pepper, const CodeIssue &issue,
                               const PrintLetters &print) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    const auto children = selected(store, issue.selection, *town);
    if (!children)
        return fail(children.error());
    IssuedCodes issued = sort(*children, issue.old);
    issued.lastDay = italianDay(store.now()).addDays(issue.days - 1);
    if (issued.written.isEmpty())
        return issued;
    const LetterOrder order = orderFor(*town, issued);
    if (const auto printed = print(order, issue.lettersFile); !printed)
        return fail(printed.error());
    if (const auto stored = storeAll(store, pepper, issued, order, issue.days); !stored) {
        QFile::remove(issue.lettersFile);
        return fail(stored.error());
    }
    return issued;
}

Result<int> revokeSelection(Store &store, const CodeSelection &selection) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    const auto children = selected(store, selection, *town);
    if (!children)
        return fail(children.error());
    int revoked = 0;
    const auto done = store.transaction([&]() -> Result<> {
        for (const SelectedChild &child : *children) {
            const auto ended = revokeCodes(store, child.key);
            if (!ended)
                return fail(ended.error());
            revoked += *ended;
            if (*ended > 0)
                if (auto noted = record(store, "pairing.code-revoked", child.publicId); !noted)
                    return noted;
        }
        return {};
    });
    return done ? Result<int>(revoked) : fail(done.error());
}

Result<> endLink(Store &store, const FiscalCode &child, const FiscalCode &adult) {
    return store.transaction([&]() -> Result<> {
        const auto rows = store.query(
            QStringLiteral("SELECT g.person_key, g.child_key, c.public_id FROM guardianships g "
                           "JOIN children c ON c.child_key = g.child_key "
                           "JOIN people p ON p.person_key = g.person_key "
                           "WHERE c.fiscal_code = ? AND p.fiscal_code = ?"),
            {child.toString(), adult.toString()});
        if (!rows)
            return fail(rows.error());
        if (!(*rows)->next())
            return fail(FailureCode::NotFound, QStringLiteral("no such link"));
        const QString subject = (*rows)->value(2).toString();
        const auto removed =
            removeLink(store, (*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong());
        return removed ? record(store, "pairing.removed", subject) : removed;
    });
}

QByteArray recipientsCsv(const IssuedCodes &issued) {
    QByteArray csv = "codice_fiscale;cognome;nome;scuola;classe;scade_il\n";
    for (const SelectedChild &child : issued.written)
        csv += field(child.fiscalCode->toString()) + ';' + field(child.familyName) + ';' +
               field(child.givenName) + ';' + field(child.school) + ';' + field(child.schoolClass) +
               ';' + issued.lastDay.toString(QStringLiteral("dd/MM/yyyy")).toLatin1() + '\n';
    return csv;
}

} // namespace campanella::backend
