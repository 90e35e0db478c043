// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionprofile.h"

#include "backend/identity/cohesion/cohesionlevel.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace campanella::backend {

namespace {

constexpr qsizetype longestSaml = 131'072; ///< characters of base64

tl::unexpected<Failure> refuse(const QString &why) {
    return fail(FailureCode::GatewayAnswerInvalid, QStringLiteral("profile: %1").arg(why));
}

/// The short texts of `<base>`; the first trouble is kept, and read when all are taken.
class Fields {
public:
    explicit Fields(const XmlElement &base)
        : m_base(base) {}

    QString take(QStringView name, qsizetype longest = 256) {
        const Result<QString> text = m_base.textOf({}, name, longest);
        if (!text)
            return note(text.error());
        return *text;
    }
    /// The word of SPID, else Cohesion's own.
    QString either(QStringView spid, QStringView own) {
        const QString first = take(spid);
        const QString second = take(own);
        return (first.isEmpty() ? second : first).simplified();
    }
    [[nodiscard]] const std::optional<Failure> &trouble() const { return m_trouble; }

private:
    QString note(const Failure &failure) {
        if (!m_trouble)
            m_trouble = failure;
        return {};
    }

    const XmlElement &m_base;
    std::optional<Failure> m_trouble;
};

Result<FiscalCode> fiscalCodeOf(Fields &fields) {
    QString spid = fields.take(u"fiscalNumber");
    const QString own = fields.take(u"codice_fiscale");
    if (spid.startsWith(QLatin1String("TINIT-"), Qt::CaseInsensitive))
        spid.remove(0, 6);
    if (!spid.isEmpty() && !own.isEmpty() && spid.compare(own, Qt::CaseInsensitive) != 0)
        return refuse(QStringLiteral("two codici fiscali"));
    const Result<FiscalCode> code = FiscalCode::parse(own.isEmpty() ? spid : own);
    if (!code || !code->isPerson())
        return fail(FailureCode::SignInNoFiscalCode, QStringLiteral("profile: no codice fiscale"));
    return code;
}

std::optional<QDate> birthDateOf(Fields &fields) {
    const QDate iso = QDate::fromString(fields.take(u"dateOfBirth"), Qt::ISODate);
    const QDate italian =
        QDate::fromString(fields.take(u"data_nascita"), QStringLiteral("dd/MM/yyyy"));
    if (iso.isValid())
        return iso;
    return italian.isValid() ? std::optional(italian) : std::nullopt;
}

Result<Identity> identityOf(Fields &fields) {
    Result<FiscalCode> code = fiscalCodeOf(fields);
    const QString kind = fields.take(u"tipo_autenticazione");
    const QByteArray saml = fields.take(u"samlResponseBase64", longestSaml).toLatin1();
    const QString givenName = fields.either(u"name", u"nome");
    const QString familyName = fields.either(u"familyName", u"cognome");
    const std::optional<QDate> birthDate = birthDateOf(fields);
    const QString email = fields.take(u"email");
    const QString mobile = fields.either(u"mobilePhone", u"numero_cellulare");
    if (fields.trouble())
        return fail(*fields.trouble());
    if (!code)
        return fail(code.error());
    return Identity{
        *code, givenName, familyName, birthDate, email, mobile, cohesionLevel(kind, saml)};
}

} // namespace

QDateTime readCohesionTime(const QString &text) {
    const QLocale english = QLocale::c();
    QDateTime time = english.toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (time.isValid())
        return QDateTime(time.date(), time.time(), Qt::UTC);
    time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone("Europe/Rome"));
    return time.toUTC();
}

Result<CohesionProfile> readCohesionProfile(const XmlElement &object) {
    const Result<const XmlElement *> profile = object.only({}, u"profile");
    if (!profile)
        return fail(profile.error());
    const Result<const XmlElement *> base = (*profile)->only({}, u"base");
    if (!base)
        return fail(base.error());
    const QDateTime madeAt =
        readCohesionTime((*profile)->attributes.value(QStringLiteral("timestamp")));
    if (!madeAt.isValid())
        return refuse(QStringLiteral("timestamp is missing or unreadable"));
    Fields fields(**base);
    Result<Identity> identity = identityOf(fields);
    if (!identity)
        return fail(identity.error());
    return CohesionProfile{std::move(*identity), madeAt};
}

} // namespace campanella::backend
