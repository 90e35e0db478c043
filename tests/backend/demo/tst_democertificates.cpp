// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/certificates.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella::backend;

class DemoCertificatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensslVerifiesThem_data();
    void opensslVerifiesThem();
    void keyIsPrivate();
    void renewsInTime();
    void noticesDamage_data();
    void noticesDamage();
    void saysWhenTheFolderIsMissing();
};

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

} // namespace

/// A program that we did not write checks chain, purpose and name.
void DemoCertificatesTest::opensslVerifiesThem_data() {
    QTest::addColumn<QStringList>("name");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("address") << QStringList{QStringLiteral("-verify_ip"),
                                            QStringLiteral("127.0.0.1")}
                             << 0;
    QTest::newRow("name") << QStringList{QStringLiteral("-verify_hostname"),
                                         QStringLiteral("localhost")}
                          << 0;
    QTest::newRow("other name") << QStringList{QStringLiteral("-verify_hostname"),
                                               QStringLiteral("altrove.example")}
                                << 2;
}

void DemoCertificatesTest::opensslVerifiesThem() {
    const QTemporaryDir dir;
    const auto files = DemoCertificates::in(dir.path());
    QVERIFY(files.make(now));
    QFETCH(QStringList, name);
    const QStringList arguments =
        QStringList{QStringLiteral("verify"),   QStringLiteral("-x509_strict"),
                    QStringLiteral("-purpose"), QStringLiteral("sslserver"),
                    QStringLiteral("-CAfile"),  files.authority} +
        name + QStringList{files.certificate};
    QTEST(QProcess::execute(QStringLiteral("openssl"), arguments), "exitCode");
}

void DemoCertificatesTest::keyIsPrivate() {
    const QTemporaryDir dir;
    const auto files = DemoCertificates::in(dir.path());
    QVERIFY(files.make(now));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(files.key).permissions() & others));
}

void DemoCertificatesTest::renewsInTime() {
    const QTemporaryDir dir;
    const auto files = DemoCertificates::in(dir.path());
    QVERIFY(!files.areGood(now));
    QVERIFY(files.make(now));
    QVERIFY(files.areGood(now));
    QVERIFY(files.areGood(now.addDays(82)));
    QVERIFY(!files.areGood(now.addDays(84)));
}

void DemoCertificatesTest::noticesDamage_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"ca.pem", "server.pem", "server.key"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DemoCertificatesTest::noticesDamage() {
    const QTemporaryDir dir;
    const QTemporaryDir otherDir;
    const auto files = DemoCertificates::in(dir.path());
    QVERIFY(files.make(now));
    QVERIFY(DemoCertificates::in(otherDir.path()).make(now));
    QFETCH(QString, name);
    QVERIFY(QFile::remove(dir.filePath(name)));
    QVERIFY(!files.areGood(now));
    QVERIFY(QFile::copy(otherDir.filePath(name), dir.filePath(name)));
    QVERIFY(!files.areGood(now));
}

void DemoCertificatesTest::saysWhenTheFolderIsMissing() {
    const QTemporaryDir dir;
    const auto made = DemoCertificates::in(dir.filePath(QStringLiteral("absent"))).make(now);
    QVERIFY(!made);
    QVERIFY(made.error().code == campanella::FailureCode::FolderNotWritable);
}

QTEST_GUILESS_MAIN(DemoCertificatesTest)
#include "tst_democertificates.moc"
