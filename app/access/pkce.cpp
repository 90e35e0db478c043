// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/pkce.h"

#include "app/access/secret.h"

#include <QCryptographicHash>

namespace campanella::app {

namespace {
constexpr qsizetype entropy = 32; // bytes
} // namespace

Pkce::Pkce()
    : m_verifier(base64Url(randomBytes(entropy))) {}

Pkce::Pkce(const QByteArray &verifier)
    : m_verifier(verifier) {}

Pkce::~Pkce() {
    wipe(m_verifier);
}

QString Pkce::challenge() const {
    const QByteArray hash = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256);
    return QString::fromLatin1(base64Url(hash));
}

} // namespace campanella::app
