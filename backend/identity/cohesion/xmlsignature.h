// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/strictxml.h"

#include <QDateTime>

#include <memory>

struct x509_store_st;

namespace campanella::backend {

/// The namespace of XML Signature.
inline constexpr QStringView xmlSignatureSpace = u"http://www.w3.org/2000/09/xmldsig#";

/// Verifies enveloping XML signatures (XMLDSig, W3C 2013) by xmlsec1: RSA of 2048 bits or more, by
/// a certificate that a pinned authority issued. Thread-safe.
class XmlSignatureVerifier {
public:
    enum class Digests {
        Sha2,
        Sha1Too, ///< Cohesion's documented example is still rsa-sha1
    };

    /// `authorityFile` is PEM with one or more certificates: the authority, one below it, or the
    /// signer itself. Fails with ConfigurationInvalid.
    [[nodiscard]] static Result<XmlSignatureVerifier> fromFile(const QString &authorityFile,
                                                               Digests digests);

    /// What the signature really covers, in canonical form. Read this and nothing else of the
    /// document: what was moved or added around it (signature wrapping) is not in there.
    /// `document` has passed readStrictXml(), `root` is what came out, a `<Signature>`.
    /// Fails with GatewayAnswerInvalid.
    [[nodiscard]] Result<QByteArray>
    signedContent(const QByteArray &document, const XmlElement &root, const QDateTime &now) const;

private:
    struct ReleaseStore {
        void operator()(x509_store_st *store) const;
    };
    explicit XmlSignatureVerifier(Digests digests);

    std::unique_ptr<x509_store_st, ReleaseStore> m_store;
    Digests m_digests;
};

} // namespace campanella::backend
