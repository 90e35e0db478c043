// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/discovery.h"
#include "backend/identity/oidc/keyset.h"
#include "tests/backend/identity/oidc/testissuer.h"

#include <QJsonDocument>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::backend::oidc;
using namespace campanella::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl keysUrl(u"https://gateway.example/keys"_s);
const QString keysPath = u"/keys"_s;
const QString documentPath = u"/.well-known/openid-configuration"_s;

SignedToken tokenOf(const TestKey &key, const QString &id) {
    QJsonObject header{{"alg"_L1, "RS256"_L1}};
    if (!id.isEmpty())
        header.insert("kid"_L1, id);
    auto token = readToken(signedToken(header, {{"a"_L1, 1}}, key.pair));
    if (!token)
        qFatal("the test's own token is wrong");
    return *token;
}

SignedToken tokenOf(const TestKey &key) {
    return tokenOf(key, key.id);
}

} // namespace

/// What an issuer publishes, kept and read again.
class TestKeySet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsKeys();
    void keepsAsLongAsTheyLast_data();
    void keepsAsLongAsTheyLast();
    void findsRotatedKeys();
    void asksNotTooOften();
    void forgetsWithdrawnKeys();
    void refusesAmbiguity_data();
    void refusesAmbiguity();
    void ignoresKeysInTheToken();
    void failsWithTheIssuer_data();
    void failsWithTheIssuer();
    void keepsTheDocument();
    void asksForTheDocumentAgainAfterAFailure();
    void readsTheDocument_data();
    void readsTheDocument();
    void findsTheDocument_data();
    void findsTheDocument();
};

void TestKeySet::keepsKeys() {
    TestIssuer issuer;
    const KeySet keys(issuer.fetch(), issuer.clock());
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 1);
}

void TestKeySet::keepsAsLongAsTheyLast_data() {
    QTest::addColumn<int>("maxAge");
    QTest::addColumn<int>("kept");

    QTest::newRow("does not say") << 0 << 3'600;
    QTest::newRow("ten minutes") << 600 << 600;
    QTest::newRow("no shorter") << 1 << 300;
    QTest::newRow("no longer") << 10'000'000 << 86'400;
}

void TestKeySet::keepsAsLongAsTheyLast() {
    QFETCH(const int, maxAge);
    QFETCH(const int, kept);
    TestIssuer issuer;
    issuer.maxAge = std::chrono::seconds(maxAge);
    const KeySet keys(issuer.fetch(), issuer.clock());
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    issuer.now = issuer.now.addSecs(kept - 1);
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 1);
    issuer.now = issuer.now.addSecs(1);
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 2);
}

void TestKeySet::findsRotatedKeys() {
    TestIssuer issuer;
    const KeySet keys(issuer.fetch(), issuer.clock());
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    issuer.keys = {otherRsaKey().jwk()};
    issuer.now = issuer.now.addSecs(5);
    QVERIFY(keys.check(tokenOf(otherRsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 2);
    QVERIFY(keys.check(tokenOf(otherRsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 2);
}

void TestKeySet::asksNotTooOften() {
    TestIssuer issuer;
    const KeySet keys(issuer.fetch(), issuer.clock());
    QVERIFY(!keys.check(tokenOf(otherRsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 1);
    issuer.now = issuer.now.addSecs(4);
    QVERIFY(!keys.check(tokenOf(otherRsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 1);
    issuer.now = issuer.now.addSecs(1);
    issuer.answers.insert(keysPath, OutboundAnswer{503, {}, {}, {}});
    QVERIFY(!keys.check(tokenOf(otherRsaKey()), keysUrl));
    QVERIFY(!keys.check(tokenOf(otherRsaKey()), keysUrl));
    QCOMPARE(issuer.count(keysPath), 2);
}

void TestKeySet::forgetsWithdrawnKeys() {
    TestIssuer issuer;
    const KeySet keys(issuer.fetch(), issuer.clock());
    QVERIFY(keys.check(tokenOf(rsaKey()), keysUrl));
    issuer.keys = {otherRsaKey().jwk()};
    issuer.now = issuer.now.addSecs(3'600);
    QVERIFY(!keys.check(tokenOf(rsaKey()), keysUrl));
}

void TestKeySet::refusesAmbiguity_data() {
    QTest::addColumn<QJsonArray>("published");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");

    const QJsonObject mine = rsaKey().jwk();
    const QJsonObject other = otherRsaKey().jwk();
    QJsonObject sameName = other;
    sameName.insert("kid"_L1, rsaKey().id);
    QJsonObject forPss = other;
    forPss.insert("alg"_L1, "PS256"_L1);
    QTest::newRow("no name, one key") << QJsonArray{mine} << QString() << true;
    QTest::newRow("no name, one that fits")
        << QJsonArray{ecKey(u"ec"_s).jwk(), forPss, mine} << QString() << true;
    QTest::newRow("no name, two that fit") << QJsonArray{mine, other} << QString() << false;
    QTest::newRow("a name of two keys") << QJsonArray{mine, sameName} << rsaKey().id << false;
    QTest::newRow("a name of none") << QJsonArray{mine} << u"nobody"_s << false;
    QTest::newRow("a name of another key") << QJsonArray{mine, other} << otherRsaKey().id << false;
    QTest::newRow("a name of another kind") << QJsonArray{ecKey(u"ec"_s).jwk()} << u"ec"_s << false;
}

void TestKeySet::refusesAmbiguity() {
    QFETCH(const QJsonArray, published);
    QFETCH(const QString, id);
    QFETCH(const bool, good);
    TestIssuer issuer;
    issuer.keys = published;
    const KeySet keys(issuer.fetch(), issuer.clock());
    const auto checked = keys.check(tokenOf(rsaKey(), id), keysUrl);
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().code, FailureCode::GatewayAnswerInvalid);
}

/// `jwk` in a header says which key made the token, never that it is a good one.
void TestKeySet::ignoresKeysInTheToken() {
    TestIssuer issuer;
    const KeySet keys(issuer.fetch(), issuer.clock());
    const QJsonObject header{
        {"alg"_L1, "RS256"_L1}, {"kid"_L1, rsaKey().id}, {"jwk"_L1, otherRsaKey().jwk()}};
    const auto token = readToken(signedToken(header, {}, otherRsaKey().pair));
    QVERIFY(token);
    QVERIFY(!keys.check(*token, keysUrl));
}

void TestKeySet::failsWithTheIssuer_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");

    QTest::newRow("down") << 503 << QByteArray() << FailureCode::GatewayUnavailable;
    QTest::newRow("busy") << 429 << QByteArray() << FailureCode::GatewayUnavailable;
    QTest::newRow("moved") << 302 << QByteArray() << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("gone") << 404 << QByteArray() << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << FailureCode::GatewayAnswerInvalid;
}

void TestKeySet::failsWithTheIssuer() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const FailureCode, code);
    TestIssuer issuer;
    const OutboundAnswer answer{status, "text/html", body, {}};
    issuer.answers = {{keysPath, answer}, {documentPath, answer}};
    const KeySet keys(issuer.fetch(), issuer.clock());
    const auto checked = keys.check(tokenOf(rsaKey()), keysUrl);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    const Discovery discovery(u"https://gateway.example"_s, issuer.fetch(), issuer.clock());
    const auto metadata = discovery.metadata();
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code, code);
}

void TestKeySet::keepsTheDocument() {
    TestIssuer issuer;
    issuer.maxAge = 10min;
    const Discovery discovery(u"https://gateway.example"_s, issuer.fetch(), issuer.clock());
    QVERIFY(discovery.metadata());
    issuer.now = issuer.now.addSecs(599);
    QCOMPARE(discovery.metadata()->keys, keysUrl);
    QCOMPARE(issuer.count(documentPath), 1);
    issuer.now = issuer.now.addSecs(1);
    QVERIFY(discovery.metadata());
    QCOMPARE(issuer.count(documentPath), 2);
}

void TestKeySet::asksForTheDocumentAgainAfterAFailure() {
    TestIssuer issuer;
    issuer.answers.insert(documentPath, fail(FailureCode::GatewayUnavailable));
    const Discovery discovery(u"https://gateway.example"_s, issuer.fetch(), issuer.clock());
    QVERIFY(!discovery.metadata());
    issuer.answers.clear();
    QVERIFY(discovery.metadata());
}

void TestKeySet::readsTheDocument_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");

    QTest::newRow("another issuer") << u"issuer"_s << u"https://other.example"_s << false;
    QTest::newRow("the issuer with a slash")
        << u"issuer"_s << u"https://gateway.example/"_s << false;
    QTest::newRow("no token endpoint") << u"token_endpoint"_s << QString() << false;
    QTest::newRow("no keys") << u"jwks_uri"_s << QString() << false;
    QTest::newRow("no authorization endpoint") << u"authorization_endpoint"_s << QString() << false;
    QTest::newRow("http") << u"token_endpoint"_s << u"http://gateway.example/token"_s << false;
    QTest::newRow("no host") << u"token_endpoint"_s << u"https:///token"_s << false;
    QTest::newRow("no userinfo") << u"userinfo_endpoint"_s << QString() << true;
    QTest::newRow("userinfo without TLS")
        << u"userinfo_endpoint"_s << u"http://gateway.example/userinfo"_s << true;
}

void TestKeySet::readsTheDocument() {
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, good);
    QJsonObject document = TestIssuer().metadata;
    document.insert(name, value);
    const auto metadata =
        readMetadata(QJsonDocument(document).toJson(), u"https://gateway.example"_s);
    QCOMPARE(metadata.has_value(), good);
    if (good)
        QVERIFY(metadata->userinfo.isEmpty());
    else
        QCOMPARE(metadata.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestKeySet::findsTheDocument_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("url");

    QTest::newRow("a host") << u"https://a.example"_s
                            << u"https://a.example/.well-known/openid-configuration"_s;
    QTest::newRow("with a slash") << u"https://a.example/"_s
                                  << u"https://a.example/.well-known/openid-configuration"_s;
    QTest::newRow("with a path")
        << u"https://a.example/realms/x"_s
        << u"https://a.example/realms/x/.well-known/openid-configuration"_s;
}

void TestKeySet::findsTheDocument() {
    QFETCH(const QString, issuer);
    QFETCH(const QString, url);
    TestIssuer test;
    static_cast<void>(Discovery(issuer, test.fetch(), test.clock()).metadata());
    QCOMPARE(test.seen.value(0).url, QUrl(url));
}

QTEST_GUILESS_MAIN(TestKeySet)
#include "tst_keyset.moc"
