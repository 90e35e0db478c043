// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/pinnedcheck.h"
#include "tests/helper/testcertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella::app;
using namespace campanella::test;

class TestPinnedCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judges_data();
    void judges();

private:
    [[nodiscard]] static QByteArray derOf(const QString &file) {
        const auto all = QSslCertificate::fromPath(file);
        return all.isEmpty() ? QByteArray() : all.constFirst().toDer();
    }

    QTemporaryDir m_valid;
    QTemporaryDir m_other;
    QTemporaryDir m_expired;
    QTemporaryDir m_wrongHost;
};

void TestPinnedCheck::initTestCase() {
    QVERIFY(m_valid.isValid() && m_other.isValid() && m_expired.isValid() && m_wrongHost.isValid());
}

void TestPinnedCheck::judges_data() {
    const TestPki valid = TestPki::make(m_valid.path());
    const TestPki other = TestPki::make(m_other.path());
    const TestPki expired = TestPki::make(m_expired.path(), TestPki::Kind::Expired);
    const TestPki wrong = TestPki::make(m_wrongHost.path(), TestPki::Kind::WrongHost);
    QTest::addColumn<QByteArray>("authorities");
    QTest::addColumn<QList<QByteArray>>("chain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("issued");
    const auto row = [](const char *name, const QByteArray &authorities,
                        const QList<QByteArray> &chain, const char *host, bool issued) {
        QTest::newRow(name) << authorities << chain << QString::fromLatin1(host) << issued;
    };
    const QList<QByteArray> chain{derOf(valid.certFile), derOf(valid.caFile)};
    row("address", valid.authorities(), chain, "127.0.0.1", true);
    row("name", valid.authorities(), chain, "localhost", true);
    row("leaf alone", valid.authorities(), {chain.constFirst()}, "localhost", true);
    row("one of two authorities", other.authorities() + valid.authorities(), chain, "localhost",
        true);
    row("another host", valid.authorities(), chain, "login.example.it", false);
    row("another address", valid.authorities(), chain, "127.0.0.2", false);
    row("no host", valid.authorities(), chain, "", false);
    row("another authority", other.authorities(), chain, "localhost", false);
    row("no authority", {}, chain, "localhost", false);
    row("nonsense for an authority", "ciao", chain, "localhost", false);
    row("no chain", valid.authorities(), {}, "localhost", false);
    row("nonsense for a chain", valid.authorities(), {"ciao"}, "localhost", false);
    row("expired", expired.authorities(), {derOf(expired.certFile)}, "localhost", false);
    row("for somebody else", wrong.authorities(), {derOf(wrong.certFile)}, "localhost", false);
    row("brings its own authority along", other.authorities(), chain, "localhost", false);
}

void TestPinnedCheck::judges() {
    QFETCH(QByteArray, authorities);
    QFETCH(QList<QByteArray>, chain);
    QFETCH(QString, host);
    QTEST(isIssuedBy(authorities, chain, host), "issued");
}

QTEST_GUILESS_MAIN(TestPinnedCheck)
#include "tst_pinnedcheck.moc"
