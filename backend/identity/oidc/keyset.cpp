// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/keyset.h"

#include "backend/identity/oidc/discovery.h"
#include "backend/identity/oidc/jose/untrusted.h"

namespace campanella::backend::oidc {

namespace {

constexpr qint64 askAgainAfter = 5; // seconds

} // namespace

KeySet::KeySet(Fetch fetch, Clock clock)
    : m_fetch(std::move(fetch))
    , m_clock(std::move(clock)) {}

Result<> KeySet::check(const SignedToken &token, const QUrl &keys) const {
    const Result<Key> key = keyOf(token, keys);
    if (!key)
        return fail(key.error());
    if (!isSignature(token.signature, token.input, *token.algorithm, *key))
        return untrusted(QStringLiteral("the token's signature is wrong"));
    return {};
}

Result<Key> KeySet::keyOf(const SignedToken &token, const QUrl &keys) const {
    if (isFresh()) {
        if (Key key = known(token))
            return key;
        if (!mayAskAgain())
            return untrusted(QStringLiteral("no such key"));
    }
    if (const auto answered = read(keys); !answered)
        return fail(answered.error());
    if (Key key = known(token))
        return key;
    return untrusted(QStringLiteral("no such key, or several that fit"));
}

Key KeySet::known(const SignedToken &token) const {
    const std::lock_guard guard(m_mutex);
    Key found;
    for (const Jwk &key : m_keys) {
        if (!key.fits(*token.algorithm) || (!token.keyId.isEmpty() && key.id != token.keyId))
            continue;
        if (found)
            return {}; // which one is meant, nobody can tell
        found = key.key;
    }
    return found;
}

bool KeySet::isFresh() const {
    const std::lock_guard guard(m_mutex);
    return m_keepUntil.isValid() && m_clock() < m_keepUntil;
}

bool KeySet::mayAskAgain() const {
    const std::lock_guard guard(m_mutex);
    if (m_clock() < m_askedAt.addSecs(askAgainAfter))
        return false;
    m_askedAt = m_clock();
    return true;
}

/// Without the lock while we wait: a gateway that hangs keeps nobody else waiting.
Result<> KeySet::read(const QUrl &keys) const {
    const auto answer = fetchDocument(m_fetch, keys);
    if (!answer)
        return fail(answer.error());
    auto read = readKeys(answer->body);
    if (!read)
        return fail(read.error());
    const std::lock_guard guard(m_mutex);
    m_keys = *std::move(read);
    m_askedAt = m_clock();
    m_keepUntil = m_askedAt.addSecs(lifetimeOf(answer->maxAge).count());
    return {};
}

} // namespace campanella::backend::oidc
