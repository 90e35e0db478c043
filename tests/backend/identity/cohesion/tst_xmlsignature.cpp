// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/xmlsignature.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"
#include "tests/backend/identity/cohesion/testsigner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;

using Digests = XmlSignatureVerifier::Digests;

class TestXmlSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accepts_data();
    void accepts();
    void trustsTheSignerAlone();
    void refuses_data();
    void refuses();
    void refusesWeakKeys();
    void readsOnlyWhatIsSigned();
    void encodingIsDecidedOnce();
    void needsAnAuthority_data();
    void needsAnAuthority();

private:
    [[nodiscard]] Result<QByteArray> verify(const QByteArray &answer, Digests digests,
                                            const QString &authority) const;
    [[nodiscard]] Result<QByteArray> verify(const QByteArray &answer,
                                            Digests digests = Digests::Sha2) const {
        return verify(answer, digests, m_signer->authorityFile());
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_otherFolder;
    std::unique_ptr<TestSigner> m_signer;
    std::unique_ptr<TestSigner> m_other;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    const QByteArray m_object = objectXml(profileXml(m_now));
};

void TestXmlSignature::initTestCase() {
    m_signer = std::make_unique<TestSigner>(m_folder.path());
    m_other = std::make_unique<TestSigner>(m_otherFolder.path());
}

Result<QByteArray> TestXmlSignature::verify(const QByteArray &answer, Digests digests,
                                            const QString &authority) const {
    const Result<XmlSignatureVerifier> verifier =
        XmlSignatureVerifier::fromFile(authority, digests);
    if (!verifier)
        return fail(verifier.error());
    const Result<XmlElement> root = readStrictXml(answer);
    return root ? verifier->signedContent(answer, *root, m_now) : fail(root.error());
}

void TestXmlSignature::accepts_data() {
    QTest::addColumn<int>("made");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, TestSigner::Digest made, Digests allowed, bool accepted) {
        QTest::newRow(name) << static_cast<int>(made) << static_cast<int>(allowed) << accepted;
    };
    row("SHA-256", TestSigner::Digest::Sha256, Digests::Sha2, true);
    row("SHA-512", TestSigner::Digest::Sha512, Digests::Sha2, true);
    row("SHA-1", TestSigner::Digest::Sha1, Digests::Sha2, false);
    row("SHA-1 on request", TestSigner::Digest::Sha1, Digests::Sha1Too, true);
    row("SHA-256 as well", TestSigner::Digest::Sha256, Digests::Sha1Too, true);
}

void TestXmlSignature::accepts() {
    QFETCH(int, made);
    QFETCH(int, allowed);
    QFETCH(bool, accepted);
    const QByteArray answer = m_signer->answer(m_object, static_cast<TestSigner::Digest>(made));
    const Result<QByteArray> content = verify(answer, static_cast<Digests>(allowed));
    QCOMPARE(content.has_value(), accepted);
    if (accepted)
        QCOMPARE(*content, m_object);
}

void TestXmlSignature::trustsTheSignerAlone() {
    const QByteArray answer = m_signer->answer(m_object);
    QVERIFY(verify(answer, Digests::Sha2, m_signer->signerFile()));
    QVERIFY(!verify(answer, Digests::Sha2, m_other->signerFile()));
}

void TestXmlSignature::refuses_data() {
    QTest::addColumn<QByteArray>("answer");
    const QByteArray good = m_signer->answer(m_object);
    const QByteArray luca =
        QByteArray(m_object).replace(annasFiscalCode.toLatin1(), "RSSLCU18C14G479K");
    const auto cut = [&](const QByteArray &from, const QByteArray &to) {
        const qsizetype begin = good.indexOf(from);
        const qsizetype end = good.indexOf(to) + to.size();
        return QByteArray(good).remove(begin, end - begin);
    };
    const QByteArray moved = "<Object><x>" + m_object + "</x></Object>";

    QTest::newRow("another person") << QByteArray(good).replace(m_object, luca);
    QTest::newRow("another authority") << m_other->answer(m_object);
    QTest::newRow("no certificate") << cut("<X509Certificate>", "</X509Certificate>");
    QTest::newRow("no key info") << cut("<KeyInfo>", "</KeyInfo>");
    QTest::newRow("no value") << cut("<SignatureValue>", "</SignatureValue>");
    QTest::newRow("no reference") << cut("<Reference", "</Reference>");
    QTest::newRow("made up") << unsignedAnswer(profileXml(m_now));
    QTest::newRow("not a certificate")
        << QByteArray(good).replace("<X509Certificate>MII", "<X509Certificate>AAA");
    QTest::newRow("wrapped: hers first, the signed one moved")
        << m_signer->answer(m_object, TestSigner::Digest::Sha256, luca + moved);
    QTest::newRow("nothing referenced")
        << m_signer->answer(m_object, TestSigner::Digest::Sha256, {}, "#other");
    QTest::newRow("reference to the whole document")
        << m_signer->answer(m_object, TestSigner::Digest::Sha256, {}, "");
    QTest::newRow("reference to a file")
        << m_signer->answer(m_object, TestSigner::Digest::Sha256, {}, "file:///etc/hostname");
    QTest::newRow("HMAC with the certificate's key")
        << QByteArray(good).replace("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256");
    QTest::newRow("XSLT") << QByteArray(good).replace(
        "<DigestMethod",
        "<Transforms><Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\">"
        "</Transform></Transforms><DigestMethod");
}

void TestXmlSignature::refuses() {
    QFETCH(QByteArray, answer);
    const Result<QByteArray> content = verify(answer);
    QVERIFY(!content);
    QCOMPARE(content.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestXmlSignature::refusesWeakKeys() {
    const QTemporaryDir folder;
    const TestSigner weak(folder.path(), {.keyBits = 1024});
    const Result<QByteArray> content =
        verify(weak.answer(m_object), Digests::Sha2, weak.authorityFile());
    QVERIFY(!content);

    const QTemporaryDir oldFolder;
    const TestSigner expired(oldFolder.path(), {.validFromDays = -10, .validDays = 5});
    QVERIFY(!verify(expired.answer(m_object), Digests::Sha2, expired.authorityFile()));
}

// An Object that is not signed stands before and behind the signed one: it is not in the result.
void TestXmlSignature::readsOnlyWhatIsSigned() {
    const QByteArray luca = QByteArray(m_object)
                                .replace("SignedXmlId", "Other")
                                .replace(annasFiscalCode.toLatin1(), "RSSLCU18C14G479K");
    const QByteArray answer =
        m_signer->answer(m_object, TestSigner::Digest::Sha256, luca + m_object + luca);
    const Result<QByteArray> content = verify(answer);
    QVERIFY(content);
    QCOMPARE(*content, m_object);
}

// Two parsers must not read two documents: the declaration cannot make one of them see UTF-16.
void TestXmlSignature::encodingIsDecidedOnce() {
    const QByteArray answer =
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + m_signer->answer(m_object);
    const Result<QByteArray> content = verify(answer);
    QVERIFY(content);
    QCOMPARE(*content, m_object);
}

void TestXmlSignature::needsAnAuthority_data() {
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("not PEM") << QByteArray("ciao");
}

void TestXmlSignature::needsAnAuthority() {
    QFETCH(QByteArray, contents);
    const QString path = m_folder.filePath(QStringLiteral("wrong.pem"));
    QFile::remove(path);
    QFile file(path);
    if (!contents.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) > 0);
    file.close();
    const auto verifier = XmlSignatureVerifier::fromFile(path, Digests::Sha2);
    QVERIFY(!verifier);
    QCOMPARE(verifier.error().code, FailureCode::ConfigurationInvalid);
}

QTEST_GUILESS_MAIN(TestXmlSignature)
#include "tst_xmlsignature.moc"
