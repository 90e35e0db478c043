// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/certificates.h"

#include <QDir>
#include <QSaveFile>

#include <functional>
#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace campanella::backend {

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
using Memory = std::unique_ptr<BIO, Release<BIO_free>>;

constexpr qint64 day = 24LL * 60 * 60;
constexpr qint64 lifetime = 90 * day;
constexpr qint64 renewBefore = 7 * day;

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool describeAuthority(X509 *certificate) {
    return addExtension(certificate, certificate, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, certificate, NID_basic_constraints,
                        "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
}

bool describeServer(X509 *certificate, X509 *issuer) {
    return addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid") &&
           addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, issuer, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
}

/// 63 random bits, as RFC 5280 asks for a positive serial number.
bool setSerial(X509 *certificate) {
    std::array<unsigned char, 8> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes.front() &= 0x7F;
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

Certificate blank(const char *name, EVP_PKEY *key, const QDateTime &now) {
    Certificate certificate(X509_new());
    if (!certificate || !setSerial(certificate.get()))
        return {};
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), now.toSecsSinceEpoch() - day);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), now.toSecsSinceEpoch() + lifetime);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

Certificate makeAuthority(EVP_PKEY *key, const QDateTime &now) {
    Certificate certificate = blank("Campanella demo", key, now);
    if (!certificate)
        return {};
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    const bool good = describeAuthority(certificate.get()) &&
                      X509_sign(certificate.get(), key, EVP_sha256()) != 0;
    return good ? std::move(certificate) : Certificate();
}

Certificate makeServer(EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, const QDateTime &now) {
    Certificate certificate = blank("localhost", key, now);
    if (!certificate)
        return {};
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    const bool good = describeServer(certificate.get(), issuer) &&
                      X509_sign(certificate.get(), issuerKey, EVP_sha256()) != 0;
    return good ? std::move(certificate) : Certificate();
}

/// The permissions are set before the first byte is written.
bool writePem(const QString &path, const std::function<int(BIO *)> &write) {
    const Memory memory(BIO_new(BIO_s_mem()));
    char *text = nullptr;
    if (!memory || write(memory.get()) != 1)
        return false;
    const qint64 size = BIO_get_mem_data(memory.get(), &text);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(text, size) == size && file.commit();
}

bool writePem(const QString &path, X509 *certificate) {
    return writePem(path, [certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

template <typename Read>
auto readPem(const QString &path, Read read) {
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const Memory memory(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return read(memory.get(), nullptr, nullptr, nullptr);
}

} // namespace

DemoCertificates DemoCertificates::in(const QString &folder) {
    const QDir dir(folder);
    return {dir.filePath(QStringLiteral("ca.pem")), dir.filePath(QStringLiteral("server.pem")),
            dir.filePath(QStringLiteral("server.key"))};
}

bool DemoCertificates::areGood(const QDateTime &now) const {
    const Certificate ca(readPem(authority, PEM_read_bio_X509));
    const Certificate server(readPem(certificate, PEM_read_bio_X509));
    const Key serverKey(readPem(key, PEM_read_bio_PrivateKey));
    if (!ca || !server || !serverKey)
        return false;
    time_t until = now.toSecsSinceEpoch() + renewBefore;
    const bool lasts = X509_cmp_time(X509_get0_notAfter(server.get()), &until) > 0;
    return lasts && X509_check_private_key(server.get(), serverKey.get()) == 1 &&
           X509_verify(server.get(), X509_get0_pubkey(ca.get())) == 1;
}

Result<> DemoCertificates::make(const QDateTime &now) const {
    const Key caKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    const Certificate ca = caKey && serverKey ? makeAuthority(caKey.get(), now) : Certificate();
    const Certificate server =
        ca ? makeServer(serverKey.get(), ca.get(), caKey.get(), now) : Certificate();
    if (!server)
        return fail(FailureCode::ServerError, QStringLiteral("OpenSSL made no certificate"));
    const auto writeKey = [&](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, serverKey.get(), nullptr, nullptr, 0, nullptr,
                                        nullptr);
    };
    if (!writePem(authority, ca.get()) || !writePem(certificate, server.get()) ||
        !writePem(key, writeKey))
        return fail(FailureCode::FolderNotWritable,
                    QStringLiteral("cannot write the demo's certificates"));
    return {};
}

} // namespace campanella::backend
