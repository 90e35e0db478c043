// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace campanella::test {

/// A throw-away authority and a signer below it, who signs as Cohesion does. Written with OpenSSL
/// alone: the signatures owe nothing to the library that verifies them.
class TestSigner {
public:
    struct Options {
        int keyBits = 2048;
        long validFromDays = -1;
        long validDays = 2;
    };
    explicit TestSigner(const QString &folder)
        : TestSigner(folder, Options()) {}
    TestSigner(const QString &folder, const Options &options);
    ~TestSigner();
    TestSigner(const TestSigner &) = delete;
    TestSigner &operator=(const TestSigner &) = delete;

    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] QString signerFile() const;

    enum class Digest { Sha1, Sha256, Sha512 };
    /// `<Signature>` that envelops `object` (canonical, Id="SignedXmlId"); `inside` is what stands
    /// there in its place, for attacks; `reference` the URI.
    [[nodiscard]] QByteArray answer(const QByteArray &object, Digest digest = Digest::Sha256,
                                    const QByteArray &inside = {},
                                    const QByteArray &reference = "#SignedXmlId") const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
    QString m_folder;
};

} // namespace campanella::test
