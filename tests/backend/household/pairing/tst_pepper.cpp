// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pepper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// The secret beside the store.
class TestPepper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liesBesideTheFile();
    void isMadeOnceAndKept();
    void otherPepperOtherHash();
    void hashIsTheStandardOne();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesWhereNothingCanBe();

private:
    QTemporaryDir m_folder;
};

void TestPepper::liesBesideTheFile() {
    QCOMPARE(Pepper::fileBeside(u"sqlite:/srv/campanella.db"_s), u"/srv/campanella.db.pepper"_s);
    QCOMPARE(Pepper::fileBeside(u"sqlite:/srv/campanella.db?mode=ro"_s),
             u"/srv/campanella.db.pepper"_s);
    QCOMPARE(Pepper::fileBeside(u"postgresql://x@127.0.0.1/y"_s), QString());
    QCOMPARE(Pepper::load({}).error().code, FailureCode::ConfigurationInvalid);
}

void TestPepper::isMadeOnceAndKept() {
    const QString file = m_folder.filePath(u"kept"_s);
    const PairingCode code = PairingCode::random();
    const QString hash = Pepper::load(file).value().hashOf(code);
    QCOMPARE(Pepper::load(file).value().hashOf(code), hash);
    QCOMPARE(hash.size(), 43);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestPepper::otherPepperOtherHash() {
    const PairingCode code = PairingCode::random();
    QVERIFY(Pepper::load(m_folder.filePath(u"one"_s)).value().hashOf(code) !=
            Pepper::load(m_folder.filePath(u"two"_s)).value().hashOf(code));
}

/// Held against `openssl dgst -sha256 -mac HMAC -macopt hexkey:0000…`.
void TestPepper::hashIsTheStandardOne() {
    const QString file = m_folder.filePath(u"zero"_s);
    QFile zero(file);
    QVERIFY(zero.open(QIODevice::WriteOnly));
    zero.write(QByteArray(64, '0'));
    zero.close();
    const PairingCode code = PairingCode::fromRanks({});
    QCOMPARE(code.toString(), u"3333333333"_s);
    QCOMPARE(Pepper::load(file).value().hashOf(code),
             u"eZMKe-nD50reG0L3soaKaD5MTG4w9YnUeBgKxr9vwk8"_s);
}

void TestPepper::refusesOtherFiles_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(62, '0');
    QTest::newRow("long") << QByteArray(66, '0');
    QTest::newRow("no digits") << QByteArray(64, 'x');
    QTest::newRow("certificate") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB");
}

void TestPepper::refusesOtherFiles() {
    QFETCH(QByteArray, text);
    QFile file(m_folder.filePath(u"other"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(Pepper::load(file.fileName()).error().code, FailureCode::ConfigurationInvalid);
}

void TestPepper::refusesWhereNothingCanBe() {
    QCOMPARE(Pepper::load(m_folder.filePath(u"no/such/folder"_s)).error().code,
             FailureCode::ConfigurationInvalid);
}

QTEST_APPLESS_MAIN(TestPepper)
#include "tst_pepper.moc"
