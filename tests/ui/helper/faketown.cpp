// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"

#include "domain/delivery.h"
#include "domain/json.h"
#include "tests/helper/samples.h"

namespace campanella::test {

namespace {

constexpr int sixDues = 6;

Municipality valmarina() {
    Municipality town = sampleMunicipality();
    town.officeName = QStringLiteral("Ufficio Servizi Educativi");
    town.officePhone = QStringLiteral("0721 555 010");
    town.officeHours = QStringLiteral("lunedì–venerdì 8:30–13:00");
    return town;
}

QList<Child> children() {
    return {sampleChild(0), sampleChild(1), sampleChild(2)};
}

ScriptedAnswer ok(const QByteArray &json) {
    return ScriptedAnswer::http(200, json);
}

} // namespace

FakeTown::FakeTown()
    : m_pki(TestPki::make(m_dir.path()))
    , m_server(m_pki)
    , m_settings(std::make_unique<app::Settings>(m_dir.filePath(QStringLiteral("look.ini"))))
    , m_municipality(valmarina()) {
    m_server.setAnswer([this](const SeenRequest &request) { return answer(request); });
    m_server.listen();
    QObject::connect(m_settings.get(), &app::Settings::changed,
                     [this] { m_language.use(m_settings->language()); });
    m_settings->setLanguage(app::Language::Italian);
    m_settings->setScheme(app::ColorScheme::Light);
}

std::unique_ptr<app::Client> FakeTown::client() const {
    app::ConnectionConfig config;
    config.baseUrl = m_server.url();
    config.pinnedAuthorities = m_pki.authorities();
    return std::make_unique<app::Client>(config);
}

void FakeTown::script(const QByteArray &path, const ScriptedAnswer &answer) {
    m_scripts.insert(path, answer);
}

void FakeTown::setDemoUsers(const QList<DemoUser> &users) {
    m_municipality.demoUsers = users;
}

ScriptedAnswer FakeTown::answer(const SeenRequest &request) const {
    const QByteArray path = request.target.split('?').first();
    const auto scripted = m_scripts.constFind(path);
    return scripted != m_scripts.constEnd() ? *scripted : usual(request, path);
}

AccessOffer FakeTown::sampleOffer() {
    SignInWay spid = sampleWay();
    spid.providers = {{QStringLiteral("https://uno.example.it"), QStringLiteral("Gestore Uno")},
                      {QStringLiteral("https://due.example.it"), QStringLiteral("Gestore Due")},
                      {QStringLiteral("https://tre.example.it"), QStringLiteral("Gestore Tre")}};
    const SignInWay cie{
        QStringLiteral("cie"), WayKind::Cie, QStringLiteral("Entra con CIE"), {}, {}, {}};
    const SignInWay cohesion{QStringLiteral("cohesion"),
                             WayKind::Cohesion,
                             QStringLiteral("ENTRA CON COHESION"),
                             QStringLiteral("Servizio di autenticazione Cohesion REGIONE MARCHE"),
                             {},
                             {}};
    return {{spid, cie, cohesion},
            true,
            true,
            QUrl(QStringLiteral("https://www.comune.valmarina.example/servizionline"))};
}

std::optional<ScriptedAnswer> FakeTown::accessAnswer(const SeenRequest &request,
                                                     const QByteArray &path) const {
    const QByteArray grant = toJson(sampleGrant(QString(43, QLatin1Char('A'))));
    if (path == ways)
        return ok(toJson(m_offer));
    if (path == session && request.method == "GET")
        return ok(toJson(QList<OpenSession>{sampleSession(1), sampleSession(2)}));
    if (path == session || path == "/v1/access/profiles" ||
        path == "/v1/access/registrations/confirm")
        return ScriptedAnswer::http(201, grant);
    if (path == "/v1/access/redeem")
        return ScriptedAnswer::http(201, toJson(SignInOutcome{{}, sampleFirstAccess()}));
    if (path == "/v1/access/registrations" || path == "/v1/access/password-resets")
        return ScriptedAnswer::http(202, {});
    if (path == account)
        return ok(toJson(AccountSummary{QStringLiteral("anna.conti")}));
    if (path.startsWith("/v1/access/"))
        return ScriptedAnswer::http(204, {});
    return std::nullopt;
}

std::optional<ScriptedAnswer> FakeTown::pairingAnswer(const SeenRequest &request,
                                                      const QByteArray &path) {
    if (!path.startsWith(pairings))
        return std::nullopt;
    if (request.method == "GET")
        return ok(toJson(Pairings{{sampleLinkedChild(1)}, {sampleProposedChild(0)}, {}}));
    if (request.method == "DELETE")
        return ScriptedAnswer::http(204, {});
    return ScriptedAnswer::http(201, toJson(sampleLinkedChild(2)));
}

std::optional<ScriptedAnswer> FakeTown::invitationAnswer(const SeenRequest &request,
                                                         const QByteArray &path) {
    if (!path.startsWith(invitations))
        return std::nullopt;
    if (request.method == "DELETE")
        return ScriptedAnswer::http(204, {});
    if (request.method == "PUT")
        return ok(toJson(sampleLinkedChild(2)));
    return ScriptedAnswer::http(201, toJson(sampleInvitation(0)));
}

// What is saved comes back as it was sent, with another version.
std::optional<ScriptedAnswer> FakeTown::profileAnswer(const SeenRequest &request,
                                                      const QByteArray &path) {
    Contacts now = sampleProfile().contacts;
    if (path == profile)
        return ok(toJson(sampleProfile()));
    if (path == newEmail && request.method == "POST")
        return ScriptedAnswer::http(202, {});
    if (path == newEmail) {
        now.email = QStringLiteral("nuova@example.org");
        now.emailProved = true;
        return ok(toJson(now));
    }
    if (path != contacts)
        return std::nullopt;
    now.choices = fromJson<ContactChoices>(request.body).value_or(ContactChoices());
    now.version = QStringLiteral("version-2");
    return ok(toJson(now));
}

std::optional<ScriptedAnswer> FakeTown::messagesAnswer(const SeenRequest &request,
                                                       const QByteArray &path) {
    const auto isOf = [&path](const QByteArray &list) { return path.startsWith(list + '/'); };
    if (path == notices)
        return ok(toJson(TownNoticePage{{sampleTownNotice(2), sampleTownNotice(1)}, {}, 1}));
    if (path == "/v1/messages/deliveries")
        return ok(toJson(
            QList<Delivery>{{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC), Way::Sms,
                             QStringLiteral("Una risposta per te"), DeliveryState::Failed}}));
    if (path == threads)
        return request.method == "POST"
                   ? ScriptedAnswer::http(201, toJson(sampleThread(1)))
                   : ok(toJson(QList<MessageThread>{sampleThread(2), sampleThread(1)}));
    if (!isOf(notices) && !isOf(threads))
        return std::nullopt;
    if (path.endsWith("/read"))
        return ScriptedAnswer::http(204, {});
    if (path.contains("/files/"))
        return ScriptedAnswer::http(200, "%PDF-1.4");
    const int number = path.contains(sampleId(2).toString().toLatin1()) ? 2 : 1;
    return ok(isOf(notices) ? toJson(sampleTownNotice(number)) : toJson(sampleThread(number)));
}

ScriptedAnswer FakeTown::usual(const SeenRequest &request, const QByteArray &path) const {
    if (const auto answer = accessAnswer(request, path))
        return *answer;
    if (const auto answer = pairingAnswer(request, path))
        return *answer;
    if (const auto answer = invitationAnswer(request, path))
        return *answer;
    if (const auto answer = profileAnswer(request, path))
        return *answer;
    if (path == municipality)
        return ok(toJson(m_municipality));
    if (path == "/v1/household/person")
        return ok(toJson(samplePerson(0)));
    if (path == "/v1/household/children")
        return ok(toJson(children()));
    if (path == "/v1/services")
        return ok(toJson(QList<Service>{sampleService(0), sampleService(1)}));
    if (path == dues)
        return ok(toJson(DuePage{sampleDues(sixDues), {}}));
    if (const auto answer = messagesAnswer(request, path))
        return *answer;
    if (path.startsWith("/v1/municipality/pages/"))
        return ok(toJson(ContentPage{QStringLiteral("privacy"), QStringLiteral("Informativa"),
                                     QStringLiteral("## Chi\n\nIl Comune.")}));
    return ScriptedAnswer::problem(404, "dati.non-trovato");
}

} // namespace campanella::test
