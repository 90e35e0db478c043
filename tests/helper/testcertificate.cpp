// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/testcertificate.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace campanella::test {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;

constexpr long day = 24L * 60 * 60;

struct Subject {
    const char *name;
    const char *alternativeNames; ///< nullptr makes an authority
    long from;                    ///< seconds from now
    long until;
};

void setSerialNumber(X509 *certificate) {
    unsigned char bytes[8]{};
    RAND_bytes(bytes, sizeof bytes);
    bytes[0] &= 0x7F;
    std::unique_ptr<BIGNUM, Release<BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

void extend(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    X509_add_ext(certificate, extension.get(), -1);
}

void setPurpose(X509 *certificate, X509 *issuer, const Subject &subject) {
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    if (!subject.alternativeNames) {
        extend(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE");
        extend(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
        return;
    }
    extend(certificate, issuer, NID_authority_key_identifier, "keyid");
    extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate, issuer, NID_key_usage, "critical,digitalSignature");
    extend(certificate, issuer, NID_ext_key_usage, "serverAuth,clientAuth");
    extend(certificate, issuer, NID_subject_alt_name, subject.alternativeNames);
}

/// An authority signs itself: pass no issuer.
Certificate sign(const Subject &subject, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerialNumber(certificate.get());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), subject.from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), subject.until);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(subject.name), -1, -1, 0);
    X509 *signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    setPurpose(certificate.get(), signer, subject);
    if (X509_sign(certificate.get(), issuer ? issuerKey : key, EVP_sha256()) == 0)
        return {};
    return certificate;
}

bool write(const QString &path, const std::function<int(BIO *)> &writePem) {
    std::unique_ptr<BIO, Release<BIO_free>> memory(BIO_new(BIO_s_mem()));
    char *text = nullptr;
    if (writePem(memory.get()) != 1)
        return false;
    const long size = BIO_get_mem_data(memory.get(), &text);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text, size) == size;
}

bool write(const QString &path, X509 *certificate) {
    return certificate &&
           write(path, [=](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

bool write(const QString &path, EVP_PKEY *key) {
    return write(path, [=](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

Subject serverOf(TestPki::Kind kind) {
    constexpr auto loopback = "DNS:localhost,IP:127.0.0.1";
    if (kind == TestPki::Kind::Expired)
        return {"localhost", loopback, -30 * day, -day};
    if (kind == TestPki::Kind::WrongHost)
        return {"altrove.example", "DNS:altrove.example", -day, day};
    return {"localhost", loopback, -day, day};
}

} // namespace

TestPki TestPki::make(const QString &dir, Kind kind) {
    const QDir folder(dir);
    const TestPki pki{folder.filePath(QStringLiteral("ca.pem")),
                      folder.filePath(QStringLiteral("server.pem")),
                      folder.filePath(QStringLiteral("server.key"))};
    const Key caKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    if (!caKey || !serverKey)
        return {};
    const Subject authority{"Autorita di prova", nullptr, -60 * day, 60 * day};
    const Certificate ca = sign(authority, caKey.get(), nullptr, nullptr);
    if (!ca)
        return {};
    const Certificate server = sign(serverOf(kind), serverKey.get(), ca.get(), caKey.get());
    const bool written = write(pki.caFile, ca.get()) && write(pki.certFile, server.get()) &&
                         write(pki.keyFile, serverKey.get());
    return written ? pki : TestPki{};
}

QByteArray TestPki::authorities() const {
    QFile file(caFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace campanella::test
