// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/codeselection.h"

namespace campanella::backend {

namespace {

SelectedChild childAt(const Rows &rows) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    std::optional<FiscalCode> code;
    if (const auto stored = FiscalCode::parse(text(4)))
        code = *stored;
    return {rows->value(0).toLongLong(),    text(1), text(2), text(3), code, text(5), text(6),
            rows->value(7).toLongLong() > 0};
}

} // namespace

Result<QList<SelectedChild>> selectChildren(Store &store, const CodeSelection &selection,
                                            const SchoolYear &schoolYear) {
    const QString child = selection.child ? selection.child->toString() : QString();
    const auto rows = store.query(
        QStringLiteral(
            "SELECT c.child_key, c.public_id, c.given_name, c.family_name, c.fiscal_code, "
            "COALESCE(MAX(e.school), ''), COALESCE(MAX(e.school_class), ''), "
            "(SELECT COUNT(*) FROM pairing_codes p WHERE p.child_key = c.child_key AND "
            "p.used_at IS NULL AND p.revoked_at IS NULL AND p.expires_at > ?) "
            "FROM children c LEFT JOIN enrolments e ON e.child_key = c.child_key AND "
            "e.school_year = ? WHERE c.fiscal_code = ? OR (? <> '' AND e.school = ? AND "
            "(? = '' OR e.school_class = ?)) "
            "GROUP BY c.child_key, c.public_id, c.given_name, c.family_name, c.fiscal_code "
            "ORDER BY 7, c.family_name, c.given_name, c.public_id"),
        {store.nowSeconds(), schoolYear.toString(), child, selection.school, selection.school,
         selection.schoolClass, selection.schoolClass});
    if (!rows)
        return fail(rows.error());
    QList<SelectedChild> children;
    while ((*rows)->next())
        children.append(childAt(*rows));
    return children;
}

} // namespace campanella::backend
