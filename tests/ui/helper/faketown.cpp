// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"

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
    return scripted != m_scripts.constEnd() ? *scripted : usual(path);
}

ScriptedAnswer FakeTown::usual(const QByteArray &path) const {
    if (path == municipality)
        return ok(toJson(m_municipality));
    if (path == session)
        return ScriptedAnswer::http(201, toJson(sampleGrant(QString(43, QLatin1Char('A')))));
    if (path == "/v1/access/sessions/current")
        return ScriptedAnswer::http(204, {});
    if (path == "/v1/household/person")
        return ok(toJson(samplePerson(0)));
    if (path == "/v1/household/children")
        return ok(toJson(children()));
    if (path == "/v1/services")
        return ok(toJson(QList<Service>{sampleService(0), sampleService(1)}));
    if (path == dues)
        return ok(toJson(DuePage{sampleDues(sixDues), {}}));
    if (path.startsWith("/v1/municipality/pages/"))
        return ok(toJson(ContentPage{QStringLiteral("privacy"), QStringLiteral("Informativa"),
                                     QStringLiteral("## Chi\n\nIl Comune.")}));
    return ScriptedAnswer::problem(404, "dati.non-trovato");
}

} // namespace campanella::test
