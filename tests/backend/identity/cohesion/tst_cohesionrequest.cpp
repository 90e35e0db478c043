// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionrequest.h"
#include "backend/outbound/strictxml.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace Qt::Literals::StringLiterals;

class TestCohesionRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheDocumentedDocument();
    void answersGoToTheVisit_data();
    void answersGoToTheVisit();
    void options_data();
    void options();
    void addressIsEncoded();
    void namesTheProvider();

private:
    [[nodiscard]] QString text(const char *name) const;
    CohesionSettings m_settings;
    GatewayVisit m_visit = sampleVisit(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
};

void TestCohesionRequest::init() {
    m_settings = {};
    m_settings.base = QUrl(QStringLiteral("https://cohesion.example"));
    m_settings.siteId = QStringLiteral("COMUNE_PROVA");
    m_visit = sampleVisit(m_visit.beganAt);
}

QString TestCohesionRequest::text(const char *name) const {
    constexpr auto space = u"http://tempuri.org/Auth.xsd";
    const Result<XmlElement> root = readStrictXml(cohesionRequest(m_settings, m_visit));
    const auto auth = root ? root->only(space, u"auth") : fail(root.error());
    return auth ? (*auth)
                      ->textOf(space, QString::fromLatin1(name), 4096)
                      .value_or(QStringLiteral("unreadable"))
                : QStringLiteral("not a request");
}

void TestCohesionRequest::isTheDocumentedDocument() {
    const Result<XmlElement> root = readStrictXml(cohesionRequest(m_settings, m_visit));
    QVERIFY(root);
    QCOMPARE(root->name, QStringLiteral("dsAuth"));
    QStringList names;
    for (const XmlElement &element : root->children.front().children)
        names << element.name;
    QCOMPARE(names.join(u' '),
             QStringLiteral("user id_sa id_sito esito_auth_sa id_sessione_sa id_sessione_aspnet_sa "
                            "url_validate url_richiesta esito_auth_sso id_sessione_sso "
                            "id_sessione_aspnet_sso stilesheet"));
    QCOMPARE(text("id_sito"), QStringLiteral("COMUNE_PROVA"));
    QCOMPARE(text("user"), QString());
}

void TestCohesionRequest::answersGoToTheVisit_data() {
    QTest::addColumn<QString>("callback");
    QTest::addColumn<QString>("expected");
    const QString here = QStringLiteral("https://comune.example:8443/v1/access/callback/cohesion");
    const QString state = QStringLiteral("state=s7Ate_-0123456789");
    QTest::newRow("plain") << here << here + u'?' + state;
    QTest::newRow("has it") << here + u'?' + state << here + u'?' + state;
    QTest::newRow("has another") << here + u"?state=x"_s << here + u'?' + state;
    QTest::newRow("more") << here + u"?a=1&b=%26"_s << here + u"?a=1&b=%26&"_s + state;
}

void TestCohesionRequest::answersGoToTheVisit() {
    QFETCH(QString, callback);
    m_visit.callback = QUrl(callback);
    QTEST(text("url_validate"), "expected");
    QTEST(text("url_richiesta"), "expected");
}

void TestCohesionRequest::options_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("logoutReturn");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QString>("expected");
    const QString done = QStringLiteral("https://comune.example:8443/v1/access/done");
    QTest::newRow("level 1") << 1 << "" << false
                             << u"AuthRestriction=0,1,2,3;"_s + done + u";purpose=PF;SSO=0"_s;
    QTest::newRow("level 2") << 2 << "" << false
                             << u"AuthRestriction=1,2,3;"_s + done + u";purpose=PF;SSO=0"_s;
    QTest::newRow("level 3") << 3 << "" << false
                             << u"AuthRestriction=2,3;"_s + done + u";purpose=PF;SSO=0"_s;
    QTest::newRow("all") << 2 << "https://comune.example/fine" << true
                         << "AuthRestriction=1,2,3;https://comune.example/fine;purpose=PF;"
                            "aggregato=1;SpidMode=OIDC;CieMode=OIDC;IPA=c_g479;SSO=0";
}

void TestCohesionRequest::options() {
    QFETCH(int, level);
    QFETCH(QString, logoutReturn);
    QFETCH(bool, all);
    m_settings.level = level;
    m_settings.logoutReturn = QUrl(logoutReturn);
    m_settings.aggregated = m_settings.spidOidc = m_settings.cieOidc = all;
    m_settings.ipa = all ? QStringLiteral("c_g479") : QString();
    QTEST(text("stilesheet"), "expected");
}

// A bare '+' would arrive as a space; the .NET sample of 2024 forgot as much for the ids.
void TestCohesionRequest::addressIsEncoded() {
    for (const QChar filler : QStringLiteral("abcdefghi?>~\u00FF")) {
        m_settings.siteId = QString(7, filler);
        const QByteArray url = cohesionStart(m_settings, m_visit).toEncoded();
        const QByteArray start = "https://cohesion.example/SPManager/WAYF.aspx?auth=";
        QVERIFY2(url.startsWith(start), url.constData());
        const QByteArray auth = url.mid(start.size());
        for (const char mark : {'+', '/', '=', '&'})
            QVERIFY(!auth.contains(mark));
        QCOMPARE(QByteArray::fromBase64(QByteArray::fromPercentEncoding(auth)),
                 cohesionRequest(m_settings, m_visit));
    }
}

void TestCohesionRequest::namesTheProvider() {
    m_visit.provider = QStringLiteral("https://idp.example/idp?a=1&b=2");
    const QUrlQuery query(cohesionStart(m_settings, m_visit));
    QCOMPARE(query.queryItemValue(QStringLiteral("entityID"), QUrl::FullyDecoded),
             m_visit.provider);
    QCOMPARE(query.queryItems().size(), 2);
}

QTEST_GUILESS_MAIN(TestCohesionRequest)
#include "tst_cohesionrequest.moc"
