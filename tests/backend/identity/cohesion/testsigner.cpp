// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/identity/cohesion/testsigner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
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

struct Method {
    const char *signature;
    const char *digest;
    QCryptographicHash::Algorithm hash;
    const EVP_MD *(*evp)();
};

const Method &methodOf(TestSigner::Digest digest) {
    static const Method methods[] = {
        {"http://www.w3.org/2000/09/xmldsig#rsa-sha1", "http://www.w3.org/2000/09/xmldsig#sha1",
         QCryptographicHash::Sha1, EVP_sha1},
        {"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
         "http://www.w3.org/2001/04/xmlenc#sha256", QCryptographicHash::Sha256, EVP_sha256},
        {"http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
         "http://www.w3.org/2001/04/xmlenc#sha512", QCryptographicHash::Sha512, EVP_sha512},
    };
    return methods[static_cast<int>(digest)];
}

void setName(X509 *certificate, const char *name) {
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
}

void extend(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    X509_add_ext(certificate, extension.get(), -1);
}

/// Without an issuer the certificate is an authority's own.
Certificate issue(const char *name, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, long from,
                  long days) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), issuer ? 2 : 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), (from + days) * day);
    X509_set_pubkey(certificate.get(), key);
    setName(certificate.get(), name);
    X509 *signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    extend(certificate.get(), signer, NID_basic_constraints,
           issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    X509_sign(certificate.get(), issuer ? issuerKey : key, EVP_sha256());
    return certificate;
}

void write(const QString &path, X509 *certificate) {
    const std::unique_ptr<BIO, Release<BIO_free>> memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text, size);
}

QByteArray derOf(X509 *certificate) {
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &at);
    return der;
}

QByteArray signedBy(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &text) {
    const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const auto length = static_cast<size_t>(text.size());
    size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key);
    EVP_DigestSign(context.get(), nullptr, &size, bytes, length);
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                   length);
    return signature;
}

// Canonical, but for the namespace that its parent declares.
QByteArray signedInfo(const Method &method, const QByteArray &reference, const QByteArray &object) {
    const QByteArray digest = QCryptographicHash::hash(object, method.hash).toBase64();
    return R"(><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315">)"
           R"(</CanonicalizationMethod><SignatureMethod Algorithm=")" +
           QByteArray(method.signature) + R"("></SignatureMethod><Reference URI=")" + reference +
           R"("><DigestMethod Algorithm=")" + QByteArray(method.digest) +
           R"("></DigestMethod><DigestValue>)" + digest + "</DigestValue></Reference></SignedInfo>";
}

} // namespace

struct TestSigner::Keys {
    Key authorityKey;
    Key signerKey;
    Certificate authority;
    Certificate signer;
};

TestSigner::TestSigner(const QString &folder, const Options &options)
    : m_keys(std::make_unique<Keys>())
    , m_folder(folder) {
    Keys &keys = *m_keys;
    keys.authorityKey.reset(EVP_RSA_gen(2048));
    keys.signerKey.reset(EVP_RSA_gen(static_cast<unsigned>(options.keyBits)));
    keys.authority =
        issue("Autorita di prova", keys.authorityKey.get(), nullptr, nullptr, -60, 120);
    keys.signer = issue("Firma di prova", keys.signerKey.get(), keys.authority.get(),
                        keys.authorityKey.get(), options.validFromDays, options.validDays);
    write(authorityFile(), keys.authority.get());
    write(signerFile(), keys.signer.get());
}

TestSigner::~TestSigner() = default;

QString TestSigner::authorityFile() const {
    return QDir(m_folder).filePath(QStringLiteral("authority.pem"));
}

QString TestSigner::signerFile() const {
    return QDir(m_folder).filePath(QStringLiteral("signer.pem"));
}

QByteArray TestSigner::answer(const QByteArray &object, Digest digest, const QByteArray &inside,
                              const QByteArray &reference) const {
    const Method &method = methodOf(digest);
    const QByteArray info = signedInfo(method, reference, object);
    const QByteArray space = R"( xmlns="http://www.w3.org/2000/09/xmldsig#")";
    const QByteArray value =
        signedBy(m_keys->signerKey.get(), method.evp(), "<SignedInfo" + space + info).toBase64();
    return "<Signature" + space + "><SignedInfo" + info + "<SignatureValue>" + value +
           "</SignatureValue><KeyInfo><X509Data><X509Certificate>" +
           derOf(m_keys->signer.get()).toBase64() + "</X509Certificate></X509Data></KeyInfo>" +
           (inside.isEmpty() ? object : inside) + "</Signature>";
}

} // namespace campanella::test
