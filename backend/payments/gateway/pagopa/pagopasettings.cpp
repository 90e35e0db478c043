// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/pagopasettings.h"

#include "domain/fiscalcode.h"

#include <QRegularExpression>

#include <array>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

const QString platform = u"https://api.platform.pagopa.it"_s;

/// The reason codes of municipalities for schools (pagoPA taxonomy, December 2021); the file may
/// name newer ones.
struct Reason {
    ServiceKind kind;
    QStringView code;
};
constexpr std::array reasons{
    Reason{ServiceKind::Canteen, u"9/0107101TS/"},
    Reason{ServiceKind::Bus, u"9/0107102SP/"},
    Reason{ServiceKind::Nursery, u"9/0107106SP/"},
    Reason{ServiceKind::PreSchool, u"9/0107103SP/"},
    Reason{ServiceKind::AfterSchool, u"9/0107105SP/"},
    Reason{ServiceKind::Other, u"9/0107100TS/"},
};

QString taxonomyKey(ServiceKind kind) {
    return u"taxonomy_"_s + toString(kind);
}

Result<QUrl> addressOr(const Settings &settings, const QString &key, const QString &otherwise) {
    return settings.has(key) ? settings.address(key) : Result<QUrl>(QUrl(otherwise));
}

Result<QString> readOrganization(const Settings &settings) {
    const auto text = settings.text(u"organization"_s);
    if (!text)
        return text;
    const auto code = FiscalCode::parse(*text);
    if (!code || code->isPerson())
        return settings.wrong(u"organization"_s, u"a body's fiscal code of 11 digits is needed"_s);
    return code->toString();
}

Result<QHash<ServiceKind, QString>> readTaxonomy(const Settings &settings) {
    static const QRegularExpression shape(u"\\A9/\\d{7}[A-Z]{2}/\\z"_s);
    QHash<ServiceKind, QString> taxonomy;
    for (const Reason &reason : reasons) {
        const QString key = taxonomyKey(reason.kind);
        const auto code = settings.text(key, reason.code.toString());
        if (!code)
            return fail(code.error());
        if (!shape.match(*code).hasMatch())
            return settings.wrong(key, u"a code like 9/0107101TS/ is needed"_s);
        taxonomy.insert(reason.kind, *code);
    }
    return taxonomy;
}

/// A station of the town's own, or its GovPay, has the positions and gets the receipts.
bool isElsewhere(const Settings &settings) {
    return settings.has(u"station"_s) || settings.has(u"govpay"_s);
}

/// Where positions are pushed, an account is needed.
Result<> readPositions(const Settings &settings, PagopaSettings &read) {
    const auto ours = settings.flag(u"positions"_s, !isElsewhere(settings));
    if (!ours)
        return fail(ours.error());
    if (!*ours)
        return {};
    const auto url =
        addressOr(settings, u"positions_url"_s, platform + u"/gpd/debt-positions-service/v1"_s);
    const auto text = settings.text(u"iban"_s);
    if (!url || !text)
        return fail(url ? text.error() : url.error());
    const auto iban = Iban::parse(*text);
    if (!iban)
        return settings.wrong(u"iban"_s, iban.error().detail);
    read.positions = *url;
    read.iban = *iban;
    return {};
}

Result<QUrl> readReceipts(const Settings &settings) {
    if (isElsewhere(settings) && !settings.has(u"receipts_url"_s))
        return QUrl();
    return addressOr(settings, u"receipts_url"_s,
                     platform + u"/gpd/payments-receipts-service/v1"_s);
}

QStringList knownKeys() {
    QStringList keys{u"kind"_s,           u"organization"_s,  u"key_file"_s,     u"checkout_url"_s,
                     u"positions"_s,      u"positions_url"_s, u"receipts_url"_s, u"iban"_s,
                     u"authority_file"_s, u"station"_s,       u"govpay"_s};
    for (const Reason &reason : reasons)
        keys.append(taxonomyKey(reason.kind));
    return keys;
}

} // namespace

Result<PagopaSettings> readPagopaSettings(const Settings &settings) {
    if (const auto known = settings.onlyKnows(knownKeys()); !known)
        return fail(known.error());
    const auto organization = readOrganization(settings);
    const auto key = settings.secret(u"key_file"_s);
    const auto checkout = addressOr(settings, u"checkout_url"_s, platform + u"/checkout/ec/v2"_s);
    const auto receipts = readReceipts(settings);
    const auto taxonomy = readTaxonomy(settings);
    const auto authority = settings.has(u"authority_file"_s) ? settings.path(u"authority_file"_s)
                                                             : Result<QString>(QString());
    if (!organization || !key || !authority)
        return fail(!organization ? organization.error()
                                  : (!key ? key.error() : authority.error()));
    if (!checkout || !receipts || !taxonomy)
        return fail(!checkout ? checkout.error()
                              : (!receipts ? receipts.error() : taxonomy.error()));
    PagopaSettings read{*checkout, {}, *receipts, *organization, *key, {}, *taxonomy, *authority};
    return readPositions(settings, read).map([&read] { return read; });
}

} // namespace campanella::backend
