// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/govpay/govpaysettings.h"

#include <QRegularExpression>

#include <array>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{ServiceKind::Canteen,   ServiceKind::Bus,         ServiceKind::Nursery,
                           ServiceKind::PreSchool, ServiceKind::AfterSchool, ServiceKind::Other};
const QString typeKey = u"tipo_pendenza"_s;
const QString incomeKey = u"entrata"_s;

QString keyFor(const QString &key, ServiceKind kind) {
    return key + u'_' + toString(kind);
}

/// An identifier as GovPay takes them (IdA2A, IdTipoPendenza of its schemas).
Result<QString> identifier(const Settings &settings, const QString &key,
                           const Result<QString> &text) {
    static const QRegularExpression shape(u"\\A[\\w.-]{1,35}\\z"_s);
    if (text && !shape.match(*text).hasMatch())
        return settings.wrong(key, u"1 to 35 letters, digits, '.', '_' or '-' are needed"_s);
    return text;
}

/// One for all services, and others for some.
Result<QHash<ServiceKind, QString>> identifiers(const Settings &settings, const QString &key) {
    const auto forAll = identifier(settings, key, settings.text(key));
    if (!forAll)
        return fail(forAll.error());
    QHash<ServiceKind, QString> found;
    for (const ServiceKind kind : kinds) {
        const QString own = keyFor(key, kind);
        const auto text = identifier(settings, own, settings.text(own, *forAll));
        if (!text)
            return fail(text.error());
        found.insert(kind, *text);
    }
    return found;
}

Result<QByteArray> readLogin(const Settings &settings) {
    const QString key = u"login_file"_s;
    const auto login = settings.secret(key);
    if (login && login->indexOf(':') < 1)
        return settings.wrong(key, u"a line user:password is needed"_s);
    return login;
}

QStringList knownKeys() {
    QStringList keys{u"url"_s, u"login_file"_s, u"application"_s, u"authority_file"_s,
                     typeKey,  incomeKey};
    for (const ServiceKind kind : kinds)
        keys << keyFor(typeKey, kind) << keyFor(incomeKey, kind);
    return keys;
}

QUrl below(const QUrl &base, const QString &path) {
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

} // namespace

Result<GovpaySettings> readGovpaySettings(const Settings &settings,
                                          const PagopaSettings &checkout) {
    if (const auto known = settings.onlyKnows(knownKeys()); !known)
        return fail(known.error());
    const auto url = settings.address(u"url"_s);
    const auto login = readLogin(settings);
    if (!url || !login)
        return fail(url ? login.error() : url.error());
    const QString applicationKey = u"application"_s;
    const auto application = identifier(settings, applicationKey, settings.text(applicationKey));
    const auto types = identifiers(settings, typeKey);
    const auto incomes = identifiers(settings, incomeKey);
    if (!application || !types || !incomes)
        return fail(!application ? application.error()
                                 : (!types ? types.error() : incomes.error()));
    const auto authority = settings.has(u"authority_file"_s) ? settings.path(u"authority_file"_s)
                                                             : Result<QString>(QString());
    if (!authority)
        return fail(authority.error());
    return GovpaySettings{checkout,
                          below(*url, u"/backend/api/pendenze/rs/basic/v2"_s),
                          below(*url, u"/backend/api/ragioneria/rs/basic/v3"_s),
                          *login,
                          *application,
                          *types,
                          *incomes,
                          *authority};
}

} // namespace campanella::backend
