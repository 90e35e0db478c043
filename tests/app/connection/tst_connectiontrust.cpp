// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/connection/connectionstage.h"

#include <QSslCertificate>
#include <QSslConfiguration>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

/// Whom the connection trusts, and which certificate it refuses for which reason.
class ConnectionTrustTest : public QObject, protected ConnectionStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void trustsOnlyThePinnedAuthority();
    void trustsNobodyWhenThePinIsDamaged();
};

void ConnectionTrustTest::tellsCertificatesApart_data() {
    QTest::addColumn<TestPki::Kind>("kind");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("expired") << TestPki::Kind::Expired << true << FailureCode::CertificateExpired;
    QTest::newRow("other host") << TestPki::Kind::WrongHost << true
                                << FailureCode::CertificateWrongHost;
    QTest::newRow("unknown authority")
        << TestPki::Kind::Valid << false << FailureCode::CertificateUntrusted;
}

void ConnectionTrustTest::tellsCertificatesApart() {
    QFETCH(TestPki::Kind, kind);
    QFETCH(bool, pinned);
    QFETCH(FailureCode, code);
    const QTemporaryDir dir;
    const TestPki pki = TestPki::make(dir.path(), kind);
    m_server = std::make_unique<ScriptedServer>(pki);
    QVERIFY(m_server->listen());
    ConnectionConfig strict = config();
    strict.pinnedAuthorities.clear();
    if (pinned)
        strict.pinnedAuthorities = pki.authorities();
    m_connection = std::make_unique<Connection>(strict);
    m_connection->setToken("never-to-be-seen");
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(failureName(answer.error().code), failureName(code));
    QVERIFY(m_server->seen().isEmpty());
}

void ConnectionTrustTest::trustsOnlyThePinnedAuthority() {
    const QTemporaryDir dir;
    const TestPki other = TestPki::make(dir.path());
    ConnectionConfig strict = config();
    strict.pinnedAuthorities = other.authorities();
    m_connection = std::make_unique<Connection>(strict);
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::CertificateUntrusted);
}

// The system's authorities must not step in for a pin that cannot be read.
void ConnectionTrustTest::trustsNobodyWhenThePinIsDamaged() {
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.setCaCertificates(QSslCertificate::fromData(m_pki.authorities()));
    QSslConfiguration::setDefaultConfiguration(system);
    ConnectionConfig damaged = config();
    damaged.pinnedAuthorities = "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n";
    m_connection = std::make_unique<Connection>(damaged);
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::CertificateUntrusted);
}

QTEST_GUILESS_MAIN(ConnectionTrustTest)
#include "tst_connectiontrust.moc"
