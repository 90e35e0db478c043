// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionsettings.h"

#include <QRegularExpression>

#include <optional>

namespace campanella::backend {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Takes the keys one by one and remembers the first that is wrong.
class Keys {
public:
    explicit Keys(const Settings &settings)
        : m_settings(settings) {}

    QString text(const QString &key, const QString &pattern, const QString &otherwise) {
        const QString text = take(m_settings.text(key, otherwise));
        const QRegularExpression shape(QRegularExpression::anchoredPattern(pattern));
        if (!shape.match(text).hasMatch())
            wrong(key, u"%1 does not fit %2"_s.arg(text, pattern));
        return text;
    }
    bool flag(const QString &key) { return take(m_settings.flag(key, false)); }
    std::chrono::seconds seconds(const QString &key, int least, int most, int otherwise) {
        return std::chrono::seconds(take(m_settings.number(key, least, most, otherwise)));
    }
    bool isOidc(const QString &key) { return text(key, u"saml|oidc"_s, u"saml"_s) == u"oidc"_s; }
    QString path(const QString &key) {
        return m_settings.has(key) ? take(m_settings.path(key)) : QString();
    }
    /// A ';' would end the address: it separates Cohesion's options.
    QUrl address(const QString &key, const QString &otherwise) {
        const QUrl url = m_settings.has(key) ? take(m_settings.address(key)) : QUrl(otherwise);
        if (url.toEncoded().contains(';'))
            wrong(key, u"an address without ';' is needed"_s);
        return url;
    }
    [[nodiscard]] const std::optional<Failure> &trouble() const { return m_trouble; }

private:
    template <typename T>
    T take(const Result<T> &value) {
        if (!value && !m_trouble)
            m_trouble = value.error();
        return value.value_or(T());
    }
    void wrong(const QString &key, const QString &why) {
        if (!m_trouble)
            m_trouble = m_settings.wrong(key, why).value();
    }

    const Settings &m_settings;
    std::optional<Failure> m_trouble;
};

// The common ones of every way, then ours.
const QStringList &knownKeys() {
    static const QStringList keys{
        u"id"_s,
        u"adapter"_s,
        u"kind"_s,
        u"label"_s,
        u"caption"_s,
        u"hosts"_s,
        u"providers"_s,
        u"level"_s,
        u"base_url"_s,
        u"site_id"_s,
        u"logout_return"_s,
        u"ipa"_s,
        u"aggregated"_s,
        u"spid_mode"_s,
        u"cie_mode"_s,
        u"max_age_seconds"_s,
        u"signature_authority_file"_s,
        u"allow_sha1_signature"_s,
        u"authority_file"_s,
        u"timeout_seconds"_s,
    };
    return keys;
}

} // namespace

QUrl CohesionSettings::page(QStringView name) const {
    QUrl url = base;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/SPManager/"_s + name.toString());
    return url;
}

Result<CohesionSettings> readCohesionSettings(const GatewayRecipe &recipe) {
    if (const Result<> known = recipe.settings.onlyKnows(knownKeys()); !known)
        return fail(known.error());
    Keys keys(recipe.settings);
    CohesionSettings settings;
    settings.base = keys.address(u"base_url"_s, u"https://cohesion2.regione.marche.it"_s);
    settings.siteId = keys.text(u"site_id"_s, u"[A-Za-z0-9_.-]{1,64}"_s, {});
    settings.level = recipe.level;
    settings.logoutReturn = keys.address(u"logout_return"_s, {});
    settings.aggregated = keys.flag(u"aggregated"_s);
    settings.ipa = keys.text(u"ipa"_s, u"[A-Za-z0-9_]{0,32}"_s, {});
    settings.spidOidc = keys.isOidc(u"spid_mode"_s);
    settings.cieOidc = keys.isOidc(u"cie_mode"_s);
    settings.maxAge = keys.seconds(u"max_age_seconds"_s, 5, 300, 30);
    settings.signatureAuthorityFile = keys.path(u"signature_authority_file"_s);
    settings.allowSha1Signature = keys.flag(u"allow_sha1_signature"_s);
    settings.authorityFile = keys.path(u"authority_file"_s);
    settings.timeout = keys.seconds(u"timeout_seconds"_s, 1, 60, 10);
    if (keys.trouble())
        return fail(*keys.trouble());
    return settings;
}

} // namespace campanella::backend
