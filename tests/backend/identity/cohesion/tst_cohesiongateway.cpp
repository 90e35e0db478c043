// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesiongateway.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"
#include "tests/backend/identity/cohesion/testsigner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;

using Answer = Result<OutboundAnswer>;

class TestCohesionGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void needsItsConfiguration();
    void startsAtTheChoiceOfProviders();
    void signsIn();
    void takesBareBase64();
    void asksTheServerDirectly();
    void callbackAttacks_data();
    void callbackAttacks();
    void answerAttacks_data();
    void answerAttacks();
    void ages_data();
    void ages();
    void levels_data();
    void levels();
    void sessionSignsInOnce();
    void wantsASignature_data();
    void wantsASignature();
    void readsWhatIsSigned();
    void ends();
    void endsNothingWithoutASession();
    void endMayFail();
    void browserLogsOut();
    void hasNoBackChannel();

private:
    [[nodiscard]] std::unique_ptr<IdentityGateway> gateway(const QJsonObject &more = {});
    [[nodiscard]] Result<Vouched> finish(const QUrlQuery &form = ticketForm()) {
        return gateway(m_way)->finish(sampleVisit(m_now), callbackWith(form));
    }
    [[nodiscard]] static Answer ok(const QByteArray &body) {
        return OutboundAnswer{200, "text/html", body, {}};
    }
    [[nodiscard]] Answer profile(const Changes &changes = {}) const {
        return ok(unsignedAnswer(profileXml(m_now, changes)));
    }

    QJsonObject m_way;
    int m_level = 2;
    Answer m_answer;
    QList<OutboundRequest> m_asked;
    const QDateTime m_now =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    QTemporaryDir m_folder;
    const TestSigner m_signer{m_folder.path()};
};

void TestCohesionGateway::init() {
    m_way = {};
    m_level = 2;
    m_asked.clear();
    m_answer = profile();
}

std::unique_ptr<IdentityGateway> TestCohesionGateway::gateway(const QJsonObject &more) {
    QJsonObject way{
        {QStringLiteral("site_id"), QStringLiteral("COMUNE_PROVA")},
        {QStringLiteral("base_url"), QStringLiteral("https://cohesion.example")},
    };
    for (auto it = more.begin(); it != more.end(); ++it)
        way[it.key()] = it.value();
    const auto send = [this](const OutboundRequest &request) {
        m_asked << request;
        return m_answer;
    };
    auto made = makeCohesionGatewayOver(recipeOf(way, m_level), send, [this] { return m_now; });
    return made ? std::move(*made) : nullptr;
}

void TestCohesionGateway::needsItsConfiguration() {
    QVERIFY(gateway());
    QVERIFY(!gateway({{QStringLiteral("site_id"), QString()}}));
    QVERIFY(!gateway({{QStringLiteral("signature_authority_file"), QStringLiteral("/missing")}}));
}

void TestCohesionGateway::startsAtTheChoiceOfProviders() {
    const Result<QUrl> start = gateway()->begin(sampleVisit(m_now));
    QVERIFY(start);
    QVERIFY(start->toEncoded().startsWith("https://cohesion.example/SPManager/WAYF.aspx?auth="));
    QVERIFY(m_asked.isEmpty());
}

void TestCohesionGateway::signsIn() {
    const Result<Vouched> vouched = finish();
    QVERIFY2(vouched, vouched ? "" : qPrintable(vouched.error().detail));
    QCOMPARE(vouched->identity.fiscalCode.toString(), annasFiscalCode);
    QCOMPARE(vouched->identity.level, 2);
    QCOMPARE(vouched->session.sessionId, QString::fromLatin1(ssoSession));
    QVERIFY2(!vouched->session.tokens.contains(annasFiscalCode.toLatin1()), "names only");
}

// A form's '+' is a space, once somebody forgot to encode it; long base64 is folded.
void TestCohesionGateway::takesBareBase64() {
    const QByteArray base64 = ticketXml({{"url_richiesta", QByteArray(9, '?') + "~~~"}}).toBase64();
    QString bare = QString::fromLatin1(base64).replace(u'+', u' ');
    bare.insert(76, QStringLiteral("%0D%0A"));
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("auth"), bare);
    QVERIFY(finish(form));
}

// The ids hold ';', '+', '/' and '=': the .NET sample sends them bare, in the address.
void TestCohesionGateway::asksTheServerDirectly() {
    QVERIFY(finish());
    QCOMPARE(m_asked.size(), 1);
    const OutboundRequest &request = m_asked.constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url,
             QUrl(QStringLiteral("https://cohesion.example/SPManager/webCheckSessionSSO.aspx")));
    QVERIFY(request.headers.contains({"Content-Type", "application/x-www-form-urlencoded"}));
    QCOMPARE(request.body, "Operation=GetCredential&IdSessioneSSO=" + ssoSession +
                               "&IdSessioneASPNET=" + pageSession.toPercentEncoding());
}

void TestCohesionGateway::callbackAttacks_data() {
    QTest::addColumn<QUrlQuery>("form");
    QTest::addColumn<QString>("failure");
    const QString invalid = failureName(FailureCode::GatewayAnswerInvalid);
    const QString cancelled = failureName(FailureCode::SignInCancelled);
    const auto raw = [](const QString &auth) {
        QUrlQuery form;
        form.addQueryItem(QStringLiteral("auth"), auth);
        return form;
    };
    const auto swapped = [](const QByteArray &before, const QByteArray &after) {
        return ticketForm(ticketXml().replace(before, after));
    };
    const QByteArray dtd = "?>\r\n<!DOCTYPE dsAuth ";
    QUrlQuery twice = ticketForm();
    twice.addQueryItem(QStringLiteral("auth"), QStringLiteral("AAAA"));
    QUrlQuery other;
    other.addQueryItem(QStringLiteral("token"), QStringLiteral("x"));

    QTest::newRow("turned back") << QUrlQuery() << cancelled;
    QTest::newRow("nobody signed in")
        << ticketForm(ticketXml({{"esito_auth_sso", "KO"}})) << cancelled;
    QTest::newRow("no outcome") << ticketForm(ticketXml({{"esito_auth_sso", ""}})) << cancelled;
    QTest::newRow("other fields") << other << invalid;
    QTest::newRow("auth twice") << twice << invalid;
    QTest::newRow("empty auth") << raw({}) << invalid;
    QTest::newRow("one megabyte") << raw(QString(1'048'576, u'A')) << invalid;
    QTest::newRow("one megabyte of XML")
        << ticketForm(ticketXml({{"stilesheet", QByteArray(1'048'576, 'x')}})) << invalid;
    QTest::newRow("not base64") << raw(QStringLiteral("%3C%3E#!")) << invalid;
    QTest::newRow("base64url") << raw(QStringLiteral("_-_-")) << invalid;
    QTest::newRow("not XML") << ticketForm("ciao") << invalid;
    QTest::newRow("billion laughs")
        << swapped("?>\r\n", dtd + "[<!ENTITY a \"ah\"><!ENTITY b \"&a;&a;\">]>") << invalid;
    QTest::newRow("external entity")
        << swapped("?>\r\n", dtd + "[<!ENTITY user SYSTEM \"file:///etc/hostname\">]>") << invalid;
    QTest::newRow("external DTD") << swapped("?>\r\n",
                                             dtd + "SYSTEM \"http://attacker.example/a.dtd\">")
                                  << invalid;
    QTest::newRow("latin-1") << swapped("COMUNE_PROVA", "COMUNIT\xC0") << invalid;
    QTest::newRow("no namespace") << swapped(" xmlns=\"http://tempuri.org/Auth.xsd\"", "")
                                  << invalid;
    QTest::newRow("other namespace")
        << swapped("tempuri.org/Auth.xsd", "tempuri.org/X.xsd") << invalid;
    QTest::newRow("other document") << swapped("dsAuth", "dsOther") << invalid;
    QTest::newRow("no auth element") << swapped("auth>", "other>") << invalid;
    QTest::newRow("two auth elements") << swapped("<auth>", "<auth></auth><auth>") << invalid;
    QTest::newRow("two users") << swapped("<user>", "<user>RSSLCU18C14G479K</user><user>")
                               << invalid;
    QTest::newRow("two outcomes") << swapped("<user>", "<esito_auth_sso>KO</esito_auth_sso><user>")
                                  << invalid;
    QTest::newRow("two sessions") << swapped("<user>", "<id_sessione_sso>B</id_sessione_sso><user>")
                                  << invalid;
    QTest::newRow("no session") << ticketForm(ticketXml({{"id_sessione_sso", ""}})) << invalid;
    QTest::newRow("no page session")
        << ticketForm(ticketXml({{"id_sessione_aspnet_sso", ""}})) << invalid;
    QTest::newRow("line break in the session")
        << ticketForm(ticketXml({{"id_sessione_sso", "A5\r\nHost: x"}})) << invalid;
    QTest::newRow("letters of others in the session")
        << ticketForm(ticketXml({{"id_sessione_sso", "A5D6\xC3\xA0"}})) << invalid;
    QTest::newRow("long session") << ticketForm(
                                         ticketXml({{"id_sessione_sso", QByteArray(4'097, 'A')}}))
                                  << invalid;
    QTest::newRow("another site") << ticketForm(ticketXml({{"id_sito", "ALTRO_COMUNE"}}))
                                  << invalid;
    QTest::newRow("no site") << ticketForm(ticketXml({{"id_sito", ""}})) << invalid;
}

// Cohesion is not even asked.
void TestCohesionGateway::callbackAttacks() {
    QFETCH(QUrlQuery, form);
    QFETCH(QString, failure);
    const Result<Vouched> vouched = finish(form);
    QVERIFY(!vouched);
    QCOMPARE(failureName(vouched.error().code), failure);
    QVERIFY(m_asked.isEmpty());
    QVERIFY2(!vouched.error().detail.contains(annasFiscalCode), "no personal data in logs");
}

void TestCohesionGateway::answerAttacks_data() {
    QTest::addColumn<int>("status"); // 0: no answer at all
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("failure");
    const QString invalid = failureName(FailureCode::GatewayAnswerInvalid);
    const QString unavailable = failureName(FailureCode::GatewayUnavailable);
    const QByteArray good = unsignedAnswer(profileXml(m_now));
    const QByteArray object = objectXml(profileXml(m_now));
    const auto row = [&](const char *name, const QByteArray &body) {
        QTest::newRow(name) << 200 << body << invalid;
    };
    const auto swapped = [&](const QByteArray &before, const QByteArray &after) {
        return QByteArray(good).replace(before, after);
    };
    for (const int status : {0, 302, 404, 500, 503})
        QTest::addRow("status %d", status) << status << good << unavailable;
    row("empty", {});
    row("page", "<!DOCTYPE html><html><body>Manutenzione</body></html>");
    row("session unknown", "<AUTH>NO</AUTH>");
    row("session unknown, beside a profile",
        swapped("<SignatureValue>", "<AUTH>NO</AUTH><SignatureValue>"));
    row("huge", swapped("<login>", QByteArray(262'144, ' ') + "<login>"));
    row("billion laughs", "<!DOCTYPE a [<!ENTITY a \"ah\"><!ENTITY b \"&a;&a;\">]>" + good);
    row("external entity", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + good);
    row("cut off", good.left(good.size() - 5));
    row("latin-1", swapped("ANNA", "NICCOL\xD2"));
    row("no signature element", object);
    row("profile alone", profileXml(m_now));
    row("signature without namespace",
        swapped("<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\">", "<Signature>"));
    row("other element in the namespace",
        QByteArray(good).replace("Signature>", "Signed>").replace("<Signature ", "<Signed "));
    row("two objects", swapped("</Signature>", object + "</Signature>"));
    row("another person",
        unsignedAnswer(
            profileXml(m_now, {{"fiscalNumber", ""}, {"codice_fiscale", "RSSLCU18C14G479K"}})));
    QTest::newRow("nobody") << 200
                            << unsignedAnswer(profileXml(
                                   m_now, {{"fiscalNumber", ""}, {"codice_fiscale", ""}}))
                            << failureName(FailureCode::SignInNoFiscalCode);
}

void TestCohesionGateway::answerAttacks() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, failure);
    m_answer = OutboundAnswer{status, "text/html", body, {}};
    if (status == 0)
        m_answer = fail(FailureCode::GatewayUnavailable);
    const Result<Vouched> vouched = finish();
    QVERIFY(!vouched);
    QCOMPARE(failureName(vouched.error().code), failure);
    QVERIFY2(!vouched.error().detail.contains(annasFiscalCode), "no personal data in logs");
}

void TestCohesionGateway::ages_data() {
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("at the limit") << 30 << true;
    QTest::newRow("old") << 31 << false;
    QTest::newRow("an hour old") << 3'600 << false;
    QTest::newRow("their clock is ahead") << -10 << true;
    QTest::newRow("from the future") << -11 << false;
}

void TestCohesionGateway::ages() {
    QFETCH(int, age);
    QFETCH(bool, accepted);
    m_answer = ok(unsignedAnswer(profileXml(m_now.addSecs(-age))));
    const Result<Vouched> vouched = finish();
    QCOMPARE(vouched.has_value(), accepted);
    if (!accepted)
        QCOMPARE(vouched.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestCohesionGateway::levels_data() {
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<int>("level"); // 0: refused
    const QByteArray one = "https://www.spid.gov.it/SpidL1";
    const QByteArray two = "https://www.spid.gov.it/SpidL2";
    const QByteArray three = "https://www.spid.gov.it/SpidL3";
    QTest::newRow("as wanted") << 2 << QByteArray("PIN") << two << 2;
    QTest::newRow("higher") << 1 << QByteArray("PIN") << two << 2;
    QTest::newRow("highest") << 2 << QByteArray("CF") << three << 3;
    QTest::newRow("password") << 2 << QByteArray("PW") << one << 0;
    QTest::newRow("domain") << 2 << QByteArray("DRM") << QByteArray() << 0;
    QTest::newRow("card of unknown level") << 2 << QByteArray("CF") << QByteArray() << 0;
    QTest::newRow("two of three") << 3 << QByteArray("PIN") << two << 0;
    QTest::newRow("none") << 1 << QByteArray() << two << 0;
}

void TestCohesionGateway::levels() {
    QFETCH(int, wanted);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, context);
    QFETCH(int, level);
    m_level = wanted;
    m_answer =
        profile({{"tipo_autenticazione", kind}, {"samlResponseBase64", samlResponse(context)}});
    const Result<Vouched> vouched = finish();
    QCOMPARE(vouched ? vouched->identity.level : 0, level);
    if (!vouched)
        QCOMPARE(vouched.error().code, FailureCode::SignInLevelTooLow);
}

void TestCohesionGateway::sessionSignsInOnce() {
    const std::unique_ptr<IdentityGateway> same = gateway();
    const auto again = [&](const QByteArray &session) {
        return same->finish(sampleVisit(m_now),
                            callbackWith(ticketForm(ticketXml({{"id_sessione_sso", session}}))));
    };
    QVERIFY(again(ssoSession));
    for (const QByteArray &session : {ssoSession, ssoSession.toLower()}) {
        const Result<Vouched> second = again(session);
        QVERIFY(!second);
        QCOMPARE(second.error().code, FailureCode::SignInNotOurs);
    }
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(again("B" + ssoSession));
}

void TestCohesionGateway::wantsASignature_data() {
    QTest::addColumn<int>("digest");
    QTest::addColumn<bool>("allowSha1");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("SHA-256") << static_cast<int>(TestSigner::Digest::Sha256) << false << true;
    QTest::newRow("SHA-1") << static_cast<int>(TestSigner::Digest::Sha1) << false << false;
    QTest::newRow("SHA-1 on request") << static_cast<int>(TestSigner::Digest::Sha1) << true << true;
    QTest::newRow("unsigned") << -1 << true << false;
}

void TestCohesionGateway::wantsASignature() {
    QFETCH(int, digest);
    QFETCH(bool, allowSha1);
    QFETCH(bool, accepted);
    m_way[QStringLiteral("signature_authority_file")] = m_signer.authorityFile();
    m_way[QStringLiteral("allow_sha1_signature")] = allowSha1;
    if (digest >= 0)
        m_answer = ok(
            m_signer.answer(objectXml(profileXml(m_now)), static_cast<TestSigner::Digest>(digest)));
    const Result<Vouched> vouched = finish();
    QCOMPARE(vouched.has_value(), accepted);
    if (!accepted)
        QCOMPARE(vouched.error().code, FailureCode::GatewayAnswerInvalid);
}

// Another person's Object beside the signed one: without the signature's word it would be two.
void TestCohesionGateway::readsWhatIsSigned() {
    m_way[QStringLiteral("signature_authority_file")] = m_signer.authorityFile();
    const QByteArray anna = objectXml(profileXml(m_now));
    const QByteArray luca = QByteArray(anna)
                                .replace("SignedXmlId", "Other")
                                .replace(annasFiscalCode.toLatin1(), "RSSLCU18C14G479K");
    m_answer = ok(m_signer.answer(anna, TestSigner::Digest::Sha256, luca + anna));
    const Result<Vouched> vouched = finish();
    QVERIFY(vouched);
    QCOMPARE(vouched->identity.fiscalCode.toString(), annasFiscalCode);
    QVERIFY(!finish(ticketForm(ticketXml({{"user", "RSSLCU18C14G479K"}}))));
}

void TestCohesionGateway::ends() {
    const std::unique_ptr<IdentityGateway> same = gateway();
    const Result<Vouched> vouched = same->finish(sampleVisit(m_now), callbackWith(ticketForm()));
    QVERIFY(vouched);
    m_answer = ok("<AUTH>NO</AUTH>");
    QVERIFY(same->end(vouched->session));
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.constLast().body,
             QByteArray(m_asked.constFirst().body).replace("GetCredential", "LogoutSito"));
}

void TestCohesionGateway::endsNothingWithoutASession() {
    QVERIFY(gateway()->end({}));
    QVERIFY(m_asked.isEmpty());
}

void TestCohesionGateway::endMayFail() {
    const GatewaySession session{{}, QString::fromLatin1(ssoSession), {}};
    m_answer = OutboundAnswer{503, {}, {}, {}};
    const Result<> ended = gateway()->end(session);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, FailureCode::GatewayUnavailable);
}

void TestCohesionGateway::browserLogsOut() {
    const QUrl url = gateway()->browserLogout({}, QUrl(QStringLiteral("https://comune.example")));
    QCOMPARE(url, QUrl(QStringLiteral("https://cohesion.example/SPManager/Logout.aspx")));
}

void TestCohesionGateway::hasNoBackChannel() {
    QCOMPARE(gateway()->readLogoutToken("x").error().code, FailureCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCohesionGateway)
#include "tst_cohesiongateway.moc"
