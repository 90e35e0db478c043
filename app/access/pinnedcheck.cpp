// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/pinnedcheck.h"

#include <QHostAddress>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace campanella::app {

namespace {

template <auto Free>
struct Release {
    template <typename T>
    void operator()(T *object) const {
        Free(object);
    }
};

using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using Context = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;

void freeStack(STACK_OF(X509) * stack) {
    sk_X509_pop_free(stack, X509_free);
}
using Stack = std::unique_ptr<STACK_OF(X509), Release<freeStack>>;

Certificate fromDer(const QByteArray &der) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

// Empty when there is none.
Store storeOf(const QByteArray &pem) {
    Store store(X509_STORE_new());
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (const Certificate authority{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), authority.get());
    return store;
}

Stack othersOf(const QList<QByteArray> &chain) {
    Stack others(sk_X509_new_null());
    for (qsizetype i = 1; i < chain.size(); ++i)
        if (Certificate certificate = fromDer(chain.at(i)))
            sk_X509_push(others.get(), certificate.release());
    return others;
}

bool expectHost(X509_VERIFY_PARAM *rules, const QString &host) {
    const QByteArray name = host.toLatin1();
    if (!QHostAddress(host).isNull())
        return X509_VERIFY_PARAM_set1_ip_asc(rules, name.constData()) == 1;
    return X509_VERIFY_PARAM_set1_host(rules, name.constData(), static_cast<size_t>(name.size())) ==
           1;
}

} // namespace

bool isIssuedBy(const QByteArray &authorities, const QList<QByteArray> &chain,
                const QString &host) {
    const Certificate leaf = chain.isEmpty() ? Certificate() : fromDer(chain.constFirst());
    if (!leaf || host.isEmpty())
        return false;
    const Store store = storeOf(authorities);
    const Stack others = othersOf(chain);
    const Context context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), others.get()) != 1)
        return false;
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    if (!expectHost(X509_STORE_CTX_get0_param(context.get()), host))
        return false;
    return X509_verify_cert(context.get()) == 1;
}

} // namespace campanella::app
