// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/xmlsignature.h"

#include <QFile>

#include <libxml/parser.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
// errors.h needs the types of xmlsec.h, so this order is not the alphabet's.
// clang-format off
#include <xmlsec/xmlsec.h>
#include <xmlsec/errors.h>
// clang-format on
#include <xmlsec/openssl/crypto.h>
#include <xmlsec/openssl/evp.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/xmltree.h>

namespace campanella::backend {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const {
        release(object);
    }
};
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using PublicKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Document = std::unique_ptr<xmlDoc, Release<xmlFreeDoc>>;
using Context = std::unique_ptr<xmlSecDSigCtx, Release<xmlSecDSigCtxDestroy>>;
using SecKey = std::unique_ptr<xmlSecKey, Release<xmlSecKeyDestroy>>;

constexpr int leastKeyBits = 2048;

tl::unexpected<Failure> refuse(const QString &why) {
    return fail(FailureCode::GatewayAnswerInvalid, QStringLiteral("signature: %1").arg(why));
}

/// xmlsec1 is prepared once for the whole program, and says nothing on standard error: its words
/// may quote the document.
bool xmlSecIsReady() {
    static const bool ready = [] {
        xmlInitParser();
        xmlSecErrorsDefaultCallbackEnableOutput(0);
        return xmlSecInit() == 0 && xmlSecOpenSSLInit() == 0;
    }();
    return ready;
}

Certificate certificateOf(const QString &base64) {
    const QByteArray der = QByteArray::fromBase64(base64.toLatin1());
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

Result<Certificate> signerOf(const XmlElement &root) {
    const Result<const XmlElement *> info = root.only(xmlSignatureSpace, u"KeyInfo");
    if (!info)
        return fail(info.error());
    const Result<const XmlElement *> data = (*info)->only(xmlSignatureSpace, u"X509Data");
    if (!data)
        return fail(data.error());
    const Result<QString> text = (*data)->textOf(xmlSignatureSpace, u"X509Certificate", 16'384);
    if (!text)
        return fail(text.error());
    Certificate certificate = certificateOf(*text);
    if (!certificate)
        return refuse(QStringLiteral("no certificate"));
    return certificate;
}

bool isTrusted(X509_STORE *store, X509 *certificate, const QDateTime &now) {
    const std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>> check(X509_STORE_CTX_new());
    if (!check || X509_STORE_CTX_init(check.get(), store, certificate, nullptr) != 1)
        return false;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(check.get());
    X509_VERIFY_PARAM_set_time(rules, now.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    return X509_verify_cert(check.get()) == 1;
}

Result<SecKey> keyOf(X509 *certificate) {
    PublicKey key(X509_get_pubkey(certificate));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA ||
        EVP_PKEY_get_bits(key.get()) < leastKeyBits)
        return refuse(QStringLiteral("the key is not RSA of 2048 bits or more"));
    SecKey secKey(xmlSecKeyCreate());
    const xmlSecKeyDataPtr data = xmlSecOpenSSLEvpKeyAdopt(key.get());
    if (!data)
        return refuse(QStringLiteral("the key is not usable"));
    static_cast<void>(key.release()); // adopted by `data`
    if (!secKey || xmlSecKeySetValue(secKey.get(), data) != 0) {
        xmlSecKeyDataDestroy(data);
        return refuse(QStringLiteral("the key is not usable"));
    }
    return secKey;
}

// One reference within this document, canonicalised and digested, nothing else.
void narrow(xmlSecDSigCtx *context, XmlSignatureVerifier::Digests digests) {
    context->flags |= XMLSEC_DSIG_FLAGS_STORE_SIGNEDINFO_REFERENCES;
    context->flags |= XMLSEC_DSIG_FLAGS_IGNORE_MANIFESTS;
    context->enabledReferenceUris = xmlSecTransformUriTypeSameDocument;
    QList<xmlSecTransformId> reference{xmlSecTransformInclC14NId, xmlSecTransformExclC14NId,
                                       xmlSecOpenSSLTransformSha256Id,
                                       xmlSecOpenSSLTransformSha512Id};
    QList<xmlSecTransformId> signature{xmlSecTransformInclC14NId, xmlSecTransformExclC14NId,
                                       xmlSecOpenSSLTransformRsaSha256Id,
                                       xmlSecOpenSSLTransformRsaSha512Id};
    if (digests == XmlSignatureVerifier::Digests::Sha1Too) {
        reference << xmlSecOpenSSLTransformSha1Id;
        signature << xmlSecOpenSSLTransformRsaSha1Id;
    }
    for (const xmlSecTransformId transform : std::as_const(reference))
        xmlSecDSigCtxEnableReferenceTransform(context, transform);
    for (const xmlSecTransformId transform : std::as_const(signature))
        xmlSecDSigCtxEnableSignatureTransform(context, transform);
}

Result<QByteArray> covered(xmlSecDSigCtx *context) {
    if (xmlSecPtrListGetSize(&context->signedInfoReferences) != 1)
        return refuse(QStringLiteral("not one reference"));
    auto *reference = static_cast<xmlSecDSigReferenceCtxPtr>(
        xmlSecPtrListGetItem(&context->signedInfoReferences, 0));
    xmlSecBuffer *content = xmlSecDSigReferenceCtxGetPreDigestBuffer(reference);
    if (!content)
        return refuse(QStringLiteral("covers nothing"));
    return QByteArray(reinterpret_cast<const char *>(xmlSecBufferGetData(content)),
                      static_cast<qsizetype>(xmlSecBufferGetSize(content)));
}

// The encoding was decided before (decodeXml), whatever the declaration says.
Document parse(const QByteArray &document) {
    const Result<QString> text = decodeXml(document);
    const QByteArray utf8 = text ? text->toUtf8() : QByteArray();
    return Document(xmlReadMemory(utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8",
                                  XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
}

} // namespace

void XmlSignatureVerifier::ReleaseStore::operator()(x509_store_st *store) const {
    X509_STORE_free(store);
}

XmlSignatureVerifier::XmlSignatureVerifier(Digests digests)
    : m_store(X509_STORE_new())
    , m_digests(digests) {}

Result<XmlSignatureVerifier> XmlSignatureVerifier::fromFile(const QString &authorityFile,
                                                            Digests digests) {
    XmlSignatureVerifier verifier(digests);
    const QByteArray path = QFile::encodeName(authorityFile);
    if (!xmlSecIsReady() || X509_STORE_load_file(verifier.m_store.get(), path.constData()) != 1)
        return fail(FailureCode::ConfigurationInvalid,
                    QStringLiteral("no certificates in %1").arg(authorityFile));
    return verifier;
}

Result<QByteArray> XmlSignatureVerifier::signedContent(const QByteArray &document,
                                                       const XmlElement &root,
                                                       const QDateTime &now) const {
    const Result<Certificate> signer = signerOf(root);
    if (!signer)
        return fail(signer.error());
    if (!isTrusted(m_store.get(), signer->get(), now))
        return refuse(QStringLiteral("the certificate is not of the pinned authority"));
    Result<SecKey> key = keyOf(signer->get());
    if (!key)
        return fail(key.error());
    const Document parsed = parse(document);
    const Context context(xmlSecDSigCtxCreate(nullptr));
    if (!parsed || !context)
        return refuse(QStringLiteral("not readable"));
    xmlNode *node = xmlDocGetRootElement(parsed.get());
    const xmlChar *ids[] = {BAD_CAST "Id", nullptr};
    xmlSecAddIDs(parsed.get(), node, ids);
    narrow(context.get(), m_digests);
    // With a key in hand xmlsec1 does not look at KeyInfo.
    context->signKey = key->release();
    if (xmlSecDSigCtxVerify(context.get(), node) != 0 ||
        context->status != xmlSecDSigStatusSucceeded)
        return refuse(QStringLiteral("does not fit the document"));
    return covered(context.get());
}

} // namespace campanella::backend
