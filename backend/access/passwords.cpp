// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/passwords.h"

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <semaphore>
#include <sodium.h>

namespace campanella::backend {

namespace {

constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;
constexpr int atOnce = 4;
constexpr std::chrono::seconds longestWait{5};

std::atomic<quint64> computed{0};

/// One of the few places for computing a hash; empty when none became free in time.
class Turn {
public:
    Turn()
        : m_taken(places().try_acquire_for(longestWait)) {
        computed += m_taken ? 1 : 0;
    }
    ~Turn() {
        if (m_taken)
            places().release();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    explicit operator bool() const { return m_taken; }

private:
    static std::counting_semaphore<atOnce> &places() {
        static std::counting_semaphore<atOnce> all(atOnce);
        return all;
    }
    bool m_taken;
};

tl::unexpected<Failure> busy() {
    return fail({FailureCode::ServerBusy,
                 QStringLiteral("too many sign-ins at once"),
                 {},
                 {},
                 longestWait});
}

QByteArray normalised(const QString &password) {
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

bool sodiumReady() {
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Result<> checkNewPassword(const QString &password) {
    const auto length = password.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (length >= 8 && length <= 128)
        return {};
    return fail({FailureCode::FieldInvalid,
                 QStringLiteral("a password has 8 to 128 characters"),
                 {{QStringLiteral("/password"), QStringLiteral("8 to 128 characters")}},
                 {},
                 {}});
}

Result<QString> hashPassword(const QString &password) {
    const Turn turn;
    if (!turn || !sodiumReady())
        return busy();
    const QByteArray text = normalised(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), text.constData(),
                              static_cast<unsigned long long>(text.size()), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return busy(); // libsodium fails only for want of memory
    return QString::fromLatin1(hash.data());
}

Result<bool> verifyPassword(const QString &password, const QString &hash) {
    const Turn turn;
    if (!turn || !sodiumReady())
        return busy();
    const QByteArray text = normalised(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), text.constData(),
                                    static_cast<unsigned long long>(text.size())) == 0;
}

bool needsNewHash(const QString &hash) {
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), passes, memory) != 0;
}

Result<QString> decoyHash() {
    static std::mutex mutex;
    static QString hash;
    const std::lock_guard guard(mutex);
    if (!hash.isEmpty())
        return hash;
    std::array<quint32, 8> secret{};
    if (sodiumReady())
        randombytes_buf(secret.data(), sizeof secret);
    QString password;
    for (const quint32 word : secret)
        password += QString::number(word, 36);
    return hashPassword(password).map([](const QString &made) { return hash = made; });
}

quint64 computedHashes() {
    return computed;
}

} // namespace campanella::backend
