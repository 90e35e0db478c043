// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/configuration.h"
#include "backend/outbound/httpsclient.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"
#include "tests/peers/cohesion/cohesiondouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;

/// Whole visits from the configuration file to the logout, over TLS, against the test double.
class TestCohesionFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void inAndOut();
    void aStolenTicketIsWorthNothingLater();
    void serverInTrouble_data();
    void serverInTrouble();
    void wantsItsAuthority();

private:
    [[nodiscard]] std::shared_ptr<IdentityGateway> gateway(const QString &authority) const;
    /// Away from this thread, where the double lives.
    template <typename Task>
    auto elsewhere(Task task) const {
        auto done = std::async(std::launch::async, std::move(task));
        const auto ready = [&] {
            return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        if (!QTest::qWaitFor(ready, 20'000))
            qFatal("no time limit is kept");
        return done.get();
    }
    /// The browser's part: opens the page and sends the form that stands in it.
    [[nodiscard]] GatewayCallback browse(const QUrl &start) const;
    [[nodiscard]] Result<Vouched> finish(const GatewayCallback &callback) const {
        return elsewhere([&] { return m_gateway->finish(m_visit, callback); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestSigner> m_signer;
    std::unique_ptr<CohesionDouble> m_cohesion;
    std::shared_ptr<IdentityGateway> m_gateway;
    TestPki m_pki;
    GatewayVisit m_visit = sampleVisit(QDateTime::currentDateTimeUtc());
};

void TestCohesionFlow::initTestCase() {
    m_pki = TestPki::make(m_folder.path());
    m_signer = std::make_unique<TestSigner>(m_folder.path());
}

void TestCohesionFlow::init() {
    m_cohesion = std::make_unique<CohesionDouble>(m_pki, *m_signer);
    QVERIFY(m_cohesion->listen());
    m_gateway = gateway(m_pki.caFile);
    QVERIFY(m_gateway);
}

std::shared_ptr<IdentityGateway> TestCohesionFlow::gateway(const QString &authority) const {
    const QJsonObject way{
        {QStringLiteral("id"), QStringLiteral("cohesion")},
        {QStringLiteral("adapter"), QStringLiteral("cohesion")},
        {QStringLiteral("kind"), QStringLiteral("cohesion")},
        {QStringLiteral("label"), QStringLiteral("ENTRA CON COHESION")},
        {QStringLiteral("site_id"), QStringLiteral("COMUNE_PROVA")},
        {QStringLiteral("base_url"), m_cohesion->url().toString()},
        {QStringLiteral("authority_file"), authority},
        {QStringLiteral("timeout_seconds"), 1},
        {QStringLiteral("signature_authority_file"), QStringLiteral("authority.pem")},
        {QStringLiteral("allow_sha1_signature"), true},
    };
    const QJsonObject root{{QStringLiteral("ways"), QJsonArray{way}}};
    const auto configuration = readIdentityConfiguration(
        QJsonDocument(root).toJson(), QDir(m_folder.path()), DemoAdapter::Refused);
    const OpenWay *open =
        configuration ? configuration->ways->find(QStringLiteral("cohesion")) : nullptr;
    return open ? open->gateway : nullptr;
}

GatewayCallback TestCohesionFlow::browse(const QUrl &start) const {
    static const QRegularExpression form(
        QStringLiteral("action=\"([^\"]*)\".* name=\"auth\" value=\"([^\"]*)\""));
    const auto page = elsewhere([&] {
        return HttpsClient({m_pki.caFile}).send({"GET", start, {}, {}});
    });
    const auto found = form.match(QString::fromUtf8(page ? page->body : QByteArray()));
    GatewayCallback callback;
    callback.query = QUrlQuery(QUrl(found.captured(1)));
    callback.form.addQueryItem(QStringLiteral("auth"),
                               QString::fromLatin1(QUrl::toPercentEncoding(found.captured(2))));
    return callback;
}

void TestCohesionFlow::inAndOut() {
    const GatewayCallback callback = browse(*m_gateway->begin(m_visit));
    QCOMPARE(callback.query.queryItemValue(QStringLiteral("state")), m_visit.state);
    const Result<Vouched> vouched = finish(callback);
    QVERIFY2(vouched, vouched ? "" : qPrintable(vouched.error().detail));
    QCOMPARE(vouched->identity.fiscalCode.toString(), annasFiscalCode);
    QCOMPARE(m_cohesion->openSessions(), 1);

    QVERIFY(elsewhere([&] { return m_gateway->end(vouched->session); }));
    QCOMPARE(m_cohesion->openSessions(), 0);
    const QUrl out = m_gateway->browserLogout(vouched->session, {});
    const auto page = elsewhere([&] {
        return HttpsClient({m_pki.caFile}).send({"GET", out, {}, {}});
    });
    QVERIFY(page);
    QCOMPARE(page->status, 200);
}

// Another backend, or ours after a restart, remembers nothing: Cohesion has the last word.
void TestCohesionFlow::aStolenTicketIsWorthNothingLater() {
    const GatewayCallback callback = browse(*m_gateway->begin(m_visit));
    const Result<Vouched> vouched = finish(callback);
    QVERIFY(vouched);
    QCOMPARE(finish(callback).error().code, FailureCode::SignInNotOurs);
    QVERIFY(elsewhere([&] { return m_gateway->end(vouched->session); }));
    m_gateway = gateway(m_pki.caFile);
    const Result<Vouched> again = finish(callback);
    QVERIFY(!again);
    QCOMPARE(again.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestCohesionFlow::serverInTrouble_data() {
    QTest::addColumn<int>("mood"); // -1: down
    QTest::newRow("silent") << static_cast<int>(CohesionDouble::Mood::Silent);
    QTest::newRow("500") << static_cast<int>(CohesionDouble::Mood::Broken);
    QTest::newRow("down") << -1;
}

void TestCohesionFlow::serverInTrouble() {
    QFETCH(int, mood);
    const GatewayCallback callback = browse(*m_gateway->begin(m_visit));
    if (mood < 0)
        m_cohesion->server().close();
    else
        m_cohesion->mood = static_cast<CohesionDouble::Mood>(mood);
    const Result<Vouched> vouched = finish(callback);
    QVERIFY(!vouched);
    QCOMPARE(vouched.error().code, FailureCode::GatewayUnavailable);
    const GatewaySession session{{}, QString::fromLatin1(ssoSession), {}};
    QVERIFY(!elsewhere([&] { return m_gateway->end(session); }));
}

// The PHP library switches the check of the certificate off.
void TestCohesionFlow::wantsItsAuthority() {
    const GatewayCallback callback = browse(*m_gateway->begin(m_visit));
    QTemporaryDir other;
    m_gateway = gateway(TestPki::make(other.path()).caFile);
    const qsizetype before = m_cohesion->server().seen().size();
    const Result<Vouched> vouched = finish(callback);
    QVERIFY(!vouched);
    QCOMPARE(vouched.error().code, FailureCode::GatewayUnavailable);
    QCOMPARE(m_cohesion->server().seen().size(), before);
}

QTEST_GUILESS_MAIN(TestCohesionFlow)
#include "tst_cohesionflow.moc"
