// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/codestore.h"

namespace campanella::backend {

namespace {

const QString selectCode = QStringLiteral(
    "SELECT p.code_key, p.public_id, c.child_key, c.public_id, c.fiscal_code, "
    "p.used_by_key, p.used_at IS NULL AND p.revoked_at IS NULL AND p.expires_at > ? "
    "FROM pairing_codes p JOIN children c ON c.child_key = p.child_key WHERE p.code_hash = ?");

Result<StoredCode> codeAt(const Rows &rows) {
    const auto id = PublicId::parse(rows->value(1).toString());
    const auto child = PublicId::parse(rows->value(3).toString());
    if (!id || !child)
        return fail(FailureCode::ServerError, QStringLiteral("a stored code is unreadable"));
    std::optional<FiscalCode> fiscalCode;
    if (const auto stored = FiscalCode::parse(rows->value(4).toString()))
        fiscalCode = *stored;
    return StoredCode{rows->value(0).toLongLong(),
                      *id,
                      rows->value(2).toLongLong(),
                      *child,
                      fiscalCode,
                      rows->isNull(5) ? std::nullopt : std::optional(rows->value(5).toLongLong()),
                      rows->value(6).toBool()};
}

} // namespace

Result<std::optional<StoredCode>> findCode(Store &store, const QString &hash) {
    const auto rows = store.query(selectCode, {store.nowSeconds(), hash});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return codeAt(*rows).map([](const StoredCode &code) { return std::optional(code); });
}

Result<StoredCode> addCode(Store &store, const Pepper &pepper, qint64 childKey,
                           const PairingCode &code, std::chrono::seconds lifetime) {
    const qint64 now = store.nowSeconds();
    const QString hash = pepper.hashOf(code);
    const auto added =
        store.execute(QStringLiteral("INSERT INTO pairing_codes (public_id, child_key, code_hash, "
                                     "issued_at, expires_at) VALUES (?, ?, ?, ?, ?)"),
                      {PublicId::random().toString(), childKey, hash, now,
                       now + static_cast<qint64>(lifetime.count())});
    if (!added)
        return fail(added.error());
    const auto stored = findCode(store, hash);
    if (!stored)
        return fail(stored.error());
    return *stored ? Result<StoredCode>(**stored)
                   : fail(FailureCode::ServerError, QStringLiteral("the child is gone"));
}

Result<bool> spendCode(Store &store, const StoredCode &code, qint64 personKey) {
    const qint64 now = store.nowSeconds();
    return store
        .execute(QStringLiteral("UPDATE pairing_codes SET used_at = ?, used_by_key = ? WHERE "
                                "code_key = ? AND used_at IS NULL AND revoked_at IS NULL AND "
                                "expires_at > ?"),
                 {now, personKey, code.key, now})
        .map([](int changed) { return changed == 1; });
}

Result<int> revokeCodes(Store &store, qint64 childKey) {
    const qint64 now = store.nowSeconds();
    return store.execute(QStringLiteral("UPDATE pairing_codes SET revoked_at = ? WHERE child_key = "
                                        "? AND used_at IS NULL AND revoked_at IS NULL AND "
                                        "expires_at > ?"),
                         {now, childKey, now});
}

} // namespace campanella::backend
