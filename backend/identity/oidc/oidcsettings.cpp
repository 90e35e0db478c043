// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/oidcsettings.h"

#include "backend/identity/oidc/jose/openssl.h"

#include <QHash>

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

using Method = ClientAuthentication::Method;
using Memory = std::unique_ptr<BIO, Release<BIO_free>>;

Result<Method> readMethod(const Settings &way) {
    static const QHash<QString, Method> methods{{u"client_secret_basic"_s, Method::SecretBasic},
                                                {u"client_secret_post"_s, Method::SecretPost},
                                                {u"private_key_jwt"_s, Method::PrivateKeyJwt}};
    const QString key = u"client_authentication"_s;
    const auto name = way.text(key, u"client_secret_basic"_s);
    if (!name)
        return fail(name.error());
    const auto found = methods.constFind(*name);
    if (found == methods.cend())
        return way.wrong(key, u"client_secret_basic, client_secret_post or private_key_jwt "
                              "is needed"_s);
    return *found;
}

Key keyOf(const QByteArray &pem) {
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // Nobody is there to type a password.
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassword, nullptr), EVP_PKEY_free);
    ERR_clear_error();
    return key;
}

Result<Key> readPrivateKey(const Settings &way) {
    const QString field = u"private_key_file"_s;
    const auto pem = way.secret(field);
    if (!pem)
        return fail(pem.error());
    Key key = keyOf(*pem);
    if (!algorithmFor(key))
        return way.wrong(field, u"a PEM key is needed: RSA of 2048 bits and more, or P-256"_s);
    return key;
}

Result<> readProof(ClientAuthentication &client, const Settings &way) {
    if (client.method == Method::PrivateKeyJwt)
        return readPrivateKey(way).map([&client](const Key &key) { client.privateKey = key; });
    return way.secret(u"client_secret_file"_s).map([&client](const QByteArray &secret) {
        client.secret = QString::fromUtf8(secret);
    });
}

Result<ClientAuthentication> readClient(const Settings &way) {
    const auto method = readMethod(way);
    const auto id = way.text(u"client_id"_s);
    const auto keyId = way.text(u"key_id"_s, {});
    if (!method)
        return fail(method.error());
    if (!id || !keyId)
        return fail(id ? keyId.error() : id.error());
    ClientAuthentication client{*method, *id, {}, {}, *keyId};
    return readProof(client, way).map([&client] { return client; });
}

/// What may be left out.
Result<> readOptions(OidcSettings &settings, const Settings &way) {
    const auto scope = way.text(u"scope"_s, u"openid profile email"_s);
    const auto prompt = way.text(u"prompt"_s, u"login"_s);
    const auto parameter = way.text(u"provider_parameter"_s, {});
    const auto claims = way.texts(u"claims"_s);
    const auto authority =
        way.has(u"authority_file"_s) ? way.path(u"authority_file"_s) : Result<QString>(u""_s);
    for (const auto *text : {&scope, &prompt, &parameter, &authority})
        if (!*text)
            return fail(text->error());
    if (!claims)
        return fail(claims.error());
    settings.scope = *scope;
    settings.prompt = *prompt;
    settings.providerParameter = *parameter;
    settings.claims = *claims;
    settings.authorityFile = *authority;
    return {};
}

} // namespace

Result<OidcSettings> readOidcSettings(const GatewayRecipe &recipe) {
    const Settings &way = recipe.settings;
    if (const auto address = way.address(u"issuer"_s); !address)
        return fail(address.error());
    OidcSettings settings;
    settings.issuer = *way.text(u"issuer"_s);
    settings.level = recipe.level;
    const auto client = readClient(way);
    if (!client)
        return fail(client.error());
    settings.client = *client;
    if (const auto options = readOptions(settings, way); !options)
        return fail(options.error());
    return settings;
}

} // namespace campanella::backend::oidc
