// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/tlscontext.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace campanella::backend {

namespace {

constexpr auto ciphersOfTls12 = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr unsigned char protocols[] = "\x08http/1.1";

/// RFC 7301: a client that offers protocols but not ours is told so.
int selectProtocol(SSL *, const unsigned char **chosen, unsigned char *length,
                   const unsigned char *offered, unsigned int offeredLength, void *) {
    unsigned char *found = nullptr;
    const int outcome = SSL_select_next_proto(&found, length, protocols, sizeof protocols - 1,
                                              offered, offeredLength);
    *chosen = found;
    return outcome == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

void restrict(SSL_CTX *context) {
    static constexpr unsigned char sessionContext[] = "campanella";
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, ciphersOfTls12);
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_id_context(context, sessionContext, sizeof sessionContext - 1);
    SSL_CTX_set_alpn_select_cb(context, selectProtocol, nullptr);
}

tl::unexpected<Failure> unusable(const QString &what) {
    ERR_clear_error();
    return fail(FailureCode::ConfigurationInvalid, what);
}

bool askForCertificate(SSL_CTX *context, const QString &authority) {
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    const QByteArray file = QFile::encodeName(authority);
    SSL_CTX_set_client_CA_list(context, SSL_load_client_CA_file(file.constData()));
    return SSL_CTX_load_verify_locations(context, file.constData(), nullptr) == 1;
}

} // namespace

void TlsContextRelease::operator()(ssl_ctx_st *context) const {
    SSL_CTX_free(context);
}

Result<TlsContext> makeTlsContext(const QString &certificateFile, const QString &keyFile,
                                  const QString &clientAuthority) {
    TlsContext context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return unusable(QStringLiteral("OpenSSL gives no context"));
    restrict(context.get());
    const QByteArray certificate = QFile::encodeName(certificateFile);
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) != 1)
        return unusable(QStringLiteral("the certificate file cannot be read"));
    const QByteArray key = QFile::encodeName(keyFile);
    if (SSL_CTX_use_PrivateKey_file(context.get(), key.constData(), SSL_FILETYPE_PEM) != 1)
        return unusable(QStringLiteral("the key file cannot be read or is not the certificate's"));
    if (!clientAuthority.isEmpty() && !askForCertificate(context.get(), clientAuthority))
        return unusable(QStringLiteral("the clients' authority file cannot be read"));
    return context;
}

} // namespace campanella::backend
