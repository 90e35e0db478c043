// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/identity/democitizens.h"
#include "backend/demo/identity/demoways.h"
#include "backend/demo/town/demotown.h"
#include "backend/identity/configuration.h"
#include "domain/json.h"
#include "tests/backend/helper/traveller.h"

#include <QRegularExpression>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// SPID as the demo plays it: every link of its page, through the real routes.
class TestDemoGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEverybody_data();
    void showsEverybody();
    void namesTheProvider();
    void citizensArrive_data();
    void citizensArrive();
    void refusesOnDemand_data();
    void refusesOnDemand();
    void wantsAChoice();
    void needsAState();
    void isNotThereOtherwise();

private:
    /// Begins with that way; answers the page.
    [[nodiscard]] Response openPage(const QString &way, const QString &provider = {});
    /// Follows the page's link with that label.
    [[nodiscard]] Response choose(const QString &label,
                                  const QString &way = QStringLiteral("spid"));
    GatewayTown m_town;
    Traveller m_traveller{m_town};
};

void TestDemoGateway::initTestCase() {
    for (const char *table : {"enrolments", "guardianships", "services", "content_pages"})
        QVERIFY(m_town.store->execute(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table)));
    QVERIFY(writeDemoTown(*m_town.store, {1, 1, QDate(2026, 11, 22)}));
    const auto configuration =
        readIdentityConfiguration(demoIdentity(), QDir(), DemoAdapter::Allowed);
    m_town.serve({configuration->ways,
                  [] { return QUrl(QStringLiteral("https://scuola.example")); },
                  std::make_shared<Farewells>(), true});
}

Response TestDemoGateway::openPage(const QString &way, const QString &provider) {
    auto parameters = Traveller::parameters();
    parameters.insert(QStringLiteral("way"), way);
    if (!provider.isEmpty())
        parameters.insert(QStringLiteral("provider"), provider);
    const QUrl page = locationOf(m_traveller.start(parameters));
    return m_town.get(page.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
}

Response TestDemoGateway::choose(const QString &label, const QString &way) {
    const QString page = QString::fromUtf8(openPage(way).body);
    const QRegularExpression link(QStringLiteral("<a href=\"([^\"]+)\">") +
                                  QRegularExpression::escape(label) + u'<');
    QString target = link.match(page).captured(1);
    target.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    const QString before = QStringLiteral("/v1/access/callback/%1?state=").arg(way);
    return target.startsWith(before) ? m_traveller.comeBack(way, target.mid(before.size()))
                                     : Response();
}

void TestDemoGateway::showsEverybody_data() {
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("title");
    QTest::newRow("spid") << QStringLiteral("spid") << QStringLiteral("SPID di prova");
    QTest::newRow("cie") << QStringLiteral("cie") << QStringLiteral("CIE di prova");
    QTest::newRow("cohesion") << QStringLiteral("cohesion") << QStringLiteral("Cohesion di prova");
}

void TestDemoGateway::showsEverybody() {
    QFETCH(QString, way);
    QFETCH(QString, title);
    const Response response = openPage(way);
    const QString page = QString::fromUtf8(response.body);
    QCOMPARE(response.status, 200);
    QVERIFY(page.contains(QStringLiteral("<h1>") + title));
    QCOMPARE(page.count(QStringLiteral("<a href=\"/v1/access/callback/%1?").arg(way)),
             demoCitizens().size() + 7);
    QVERIFY(headOf(response, "Content-Security-Policy").startsWith("default-src 'none'"));
}

void TestDemoGateway::namesTheProvider() {
    const Response page =
        openPage(QStringLiteral("spid"), QStringLiteral("https://beta.spid.example"));
    QVERIFY(page.body.contains("SPID di prova · Gestore Beta"));
}

void TestDemoGateway::citizensArrive_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    for (const char *name : {"Anna Conti", "Elisabeth Maria-Magdalena Oberhofer Schweigkofler",
                             "Giulia Ferri", "Marco Bianchi"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    QTest::newRow("on record") << QStringLiteral("Paolo Rossi") << false;
    QTest::newRow("new") << QStringLiteral("Chiara Moretti") << false;
}

void TestDemoGateway::citizensArrive() {
    QFETCH(QString, name);
    for (const QString &way :
         {QStringLiteral("spid"), QStringLiteral("cie"), QStringLiteral("cohesion")}) {
        QCOMPARE(choose(name, way).status, 303);
        const auto outcome = fromJson<SignInOutcome>(m_traveller.redeem().body);
        QVERIFY(outcome);
        QTEST(outcome->session.has_value(), "known");
    }
}

void TestDemoGateway::refusesOnDemand_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *label, FailureCode code) {
        QTest::newRow(label) << QString::fromUtf8(label) << failureName(code);
    };
    row("Johanna Muster", FailureCode::SignInNoFiscalCode);
    row("Annulla", FailureCode::SignInCancelled);
    row("Non do il consenso", FailureCode::SignInConsentRefused);
    row("Tempo scaduto", FailureCode::SignInTimedOut);
    row("Troppi tentativi con la password", FailureCode::SignInTooManyTries);
    row("Livello di sicurezza troppo basso", FailureCode::SignInLevelTooLow);
    row("Identità sospesa o revocata", FailureCode::SignInIdentitySuspended);
    row("Identità di un altro tipo (professionale)", FailureCode::SignInIdentityTypeWrong);
}

void TestDemoGateway::refusesOnDemand() {
    QFETCH(QString, label);
    QTEST(Traveller::returned(choose(label), QStringLiteral("error")), "error");
}

void TestDemoGateway::wantsAChoice() {
    static_cast<void>(openPage(QStringLiteral("spid")));
    QCOMPARE(Traveller::returned(m_traveller.comeBack(), QStringLiteral("error")),
             failureName(FailureCode::GatewayAnswerInvalid));
}

void TestDemoGateway::needsAState() {
    for (const char *target : {"/demo/identity/spid", "/demo/identity/spid?state=x",
                               "/demo/identity/spid?state=%22%3E%3Cscript%3E"})
        QCOMPARE(m_town.get(QString::fromLatin1(target)).status, 400);
    QCOMPARE(m_town.get(QStringLiteral("/demo/identity/saml?state=") + QString(43, u'a')).status,
             400);
}

void TestDemoGateway::isNotThereOtherwise() {
    GatewayTown town;
    QCOMPARE(town.get(QStringLiteral("/demo/identity/spid?state=") + QString(43, u'a')).status,
             404);
}

QTEST_GUILESS_MAIN(TestDemoGateway)
#include "tst_demogateway.moc"
