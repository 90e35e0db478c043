// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/identity/oidc/testissuer.h"

#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/openssl.h"
#include "backend/identity/oidc/jose/signature.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <algorithm>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace campanella::test {

using namespace backend;
using namespace backend::oidc;

namespace {

QByteArray text(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString number(const Key &key, const char *name, int size = 0) {
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key.get(), name, &raw);
    const BigNumber value(raw);
    QByteArray bytes(std::max(size, BN_num_bytes(value.get())), '\0');
    BN_bn2binpad(value.get(), reinterpret_cast<unsigned char *>(bytes.data()),
                 static_cast<int>(bytes.size()));
    return QString::fromLatin1(toBase64Url(bytes));
}

TestKey makeRsa(const QString &id) {
    return {id, Key(EVP_RSA_gen(2048), EVP_PKEY_free)};
}

QJsonObject issuerMetadata() {
    return {{"issuer"_L1, "https://gateway.example"_L1},
            {"authorization_endpoint"_L1, "https://gateway.example/authorize?tenant=1"_L1},
            {"token_endpoint"_L1, "https://gateway.example/token"_L1},
            {"jwks_uri"_L1, "https://gateway.example/keys"_L1},
            {"userinfo_endpoint"_L1, "https://gateway.example/userinfo"_L1},
            {"revocation_endpoint"_L1, "https://gateway.example/revoke"_L1},
            {"end_session_endpoint"_L1, "https://gateway.example/logout"_L1}};
}

} // namespace

QJsonObject TestKey::jwk() const {
    if (kindOf(pair) == KeyKind::Rsa)
        return {{"kty"_L1, "RSA"_L1},
                {"kid"_L1, id},
                {"use"_L1, "sig"_L1},
                {"n"_L1, number(pair, OSSL_PKEY_PARAM_RSA_N)},
                {"e"_L1, number(pair, OSSL_PKEY_PARAM_RSA_E)}};
    const bool small = kindOf(pair) == KeyKind::P256;
    const int size = small ? 32 : 66;
    return {{"kty"_L1, "EC"_L1},
            {"kid"_L1, id},
            {"crv"_L1, small ? "P-256"_L1 : "P-521"_L1},
            {"x"_L1, number(pair, OSSL_PKEY_PARAM_EC_PUB_X, size)},
            {"y"_L1, number(pair, OSSL_PKEY_PARAM_EC_PUB_Y, size)}};
}

const TestKey &rsaKey() {
    static const TestKey key = makeRsa(u"rsa-1"_s);
    return key;
}

const TestKey &otherRsaKey() {
    static const TestKey key = makeRsa(u"rsa-2"_s);
    return key;
}

TestKey ecKey(const QString &id, const char *curve) {
    return {id, Key(EVP_EC_gen(curve), EVP_PKEY_free)};
}

QByteArray signedText(const QByteArray &header, const QByteArray &claims, const QString &algorithm,
                      const Key &key) {
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(claims);
    const SignatureAlgorithm *known = signatureAlgorithm(algorithm);
    return input + '.' + (known ? toBase64Url(sign(input, *known, key)) : QByteArray());
}

QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims, const Key &key) {
    return signedText(text(header), text(claims), header.value("alg"_L1).toString(), key);
}

QByteArray hmacToken(const QJsonObject &claims, const QByteArray &secret) {
    const QByteArray input =
        toBase64Url(R"({"alg":"HS256","kid":"rsa-1"})") + '.' + toBase64Url(text(claims));
    return input + '.' +
           toBase64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

TestIssuer::TestIssuer()
    : metadata(issuerMetadata())
    , header{{"alg"_L1, "RS256"_L1}, {"kid"_L1, rsaKey().id}}
    , claims{{"iss"_L1, "https://gateway.example"_L1},
             {"aud"_L1, "campanella"_L1},
             {"sub"_L1, "subject-1"_L1},
             {"sid"_L1, "session-1"_L1},
             {"nonce"_L1, "nonce-1"_L1},
             {"acr"_L1, "https://www.spid.gov.it/SpidL2"_L1},
             {"iat"_L1, now.toSecsSinceEpoch()},
             {"exp"_L1, now.toSecsSinceEpoch() + 300}}
    , userinfo{{"sub"_L1, "subject-1"_L1},
               {"given_name"_L1, "Anna"_L1},
               {"family_name"_L1, "Conti"_L1},
               {"https://attributes.eid.gov.it/fiscal_number"_L1, "TINIT-CNTNNA84L52G479P"_L1}} {}

Fetch TestIssuer::fetch() {
    return [this](const OutboundRequest &request) { return answer(request); };
}

Clock TestIssuer::clock() {
    return [this] { return now; };
}

OidcSettings TestIssuer::settings() {
    OidcSettings settings;
    settings.issuer = u"https://gateway.example"_s;
    settings.client.clientId = u"campanella"_s;
    settings.client.secret = u"un segreto:+%"_s;
    settings.scope = u"openid profile"_s;
    settings.prompt = u"login"_s;
    return settings;
}

int TestIssuer::count(const QString &path) const {
    return static_cast<int>(
        std::count_if(seen.cbegin(), seen.cend(), [&path](const OutboundRequest &request) {
            return request.url.path() == path;
        }));
}

OutboundRequest TestIssuer::last(const QString &path) const {
    OutboundRequest found;
    for (const OutboundRequest &request : seen)
        if (request.url.path() == path)
            found = request;
    return found;
}

QHash<QString, QString> TestIssuer::form(const QString &path) const {
    QHash<QString, QString> fields;
    const QUrlQuery form(QString::fromLatin1(last(path).body));
    const auto items = form.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}

QByteArray TestIssuer::tokens() const {
    return text({{"access_token"_L1, "access-1"_L1},
                 {"token_type"_L1, "Bearer"_L1},
                 {"id_token"_L1, QString::fromLatin1(signedToken(header, claims, key))}});
}

Result<OutboundAnswer> TestIssuer::answer(const OutboundRequest &request) {
    seen.append(request);
    const QString path = request.url.path();
    if (answers.contains(path))
        return answers.value(path, OutboundAnswer{});
    OutboundAnswer good{200, "application/json", {}, maxAge};
    if (path == "/.well-known/openid-configuration"_L1)
        good.body = text(metadata);
    else if (path == "/keys"_L1)
        good.body = text({{"keys"_L1, keys}});
    else if (path == "/token"_L1)
        good.body = tokens();
    else if (path == "/userinfo"_L1)
        good.body = text(userinfo);
    else if (path != "/revoke"_L1)
        good.status = 404;
    return good;
}

std::unique_ptr<IdentityGateway> gatewayOf(TestIssuer &issuer, const OidcSettings &settings) {
    return makeOidcGateway(settings, issuer.fetch(), issuer.clock());
}

GatewayVisit visitOf(const TestIssuer &issuer) {
    return {u"state-1"_s,
            u"nonce-1"_s,
            u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s, // RFC 7636, appendix B
            QUrl(u"https://scuola.example/v1/access/callback/spid"_s),
            {},
            issuer.now};
}

GatewayCallback callbackOf(const QString &query) {
    return {QUrlQuery(query), {}};
}

Result<Vouched> signIn(TestIssuer &issuer, const QString &query) {
    return gatewayOf(issuer)->finish(visitOf(issuer), callbackOf(query));
}

QByteArray publicKeyPem() {
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(memory, rsaKey().pair.get());
    char *text = nullptr;
    const auto size = static_cast<qsizetype>(BIO_get_mem_data(memory, &text));
    const QByteArray pem(text, size);
    BIO_free(memory);
    return pem;
}

OutboundAnswer tokenAnswer(const QByteArray &idToken) {
    return jsonAnswer({{"access_token"_L1, "access-1"_L1},
                       {"token_type"_L1, "bearer"_L1},
                       {"refresh_token"_L1, "refresh-1"_L1},
                       {"id_token"_L1, QString::fromLatin1(idToken)}});
}

OutboundAnswer jsonAnswer(const QJsonObject &body) {
    return {200, "application/json", text(body), {}};
}

} // namespace campanella::test
