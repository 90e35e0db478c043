// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/jwk.h"
#include "backend/identity/oidc/jose/signedtoken.h"
#include "backend/identity/oidc/jose/strictjson.h"
#include "tests/backend/identity/oidc/testissuer.h"

#include <QJsonDocument>
#include <QTest>

using namespace campanella;
using namespace campanella::backend::oidc;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

Key keyOf(const QJsonObject &jwk) {
    const auto keys = readKeys(QJsonDocument(QJsonObject{{"keys"_L1, QJsonArray{jwk}}}).toJson());
    return keys && keys->size() == 1 ? keys->constFirst().key : Key();
}

TestKey keyFor(const QString &algorithm) {
    if (algorithm.startsWith(u'E'))
        return ecKey(u"ec"_s, algorithm.endsWith("512"_L1) ? "P-521" : "P-256");
    return rsaKey();
}

} // namespace

/// Tokens and keys as bytes: what is read, what is refused, which signatures count.
class TestJose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBase64Url_data();
    void readsBase64Url();
    void readsStrictJson_data();
    void readsStrictJson();
    void provesSignatures_data();
    void provesSignatures();
    void provesKnownTokens_data();
    void provesKnownTokens();
    void refusesOtherKeysAndHashes();
    void hashesHalf();
    void refusesTokens_data();
    void refusesTokens();
    void readsTheHeader();
    void leavesKeysOut_data();
    void leavesKeysOut();
    void refusesKeySets_data();
    void refusesKeySets();
    void fitsItsOwnAlgorithm_data();
    void fitsItsOwnAlgorithm();
    void writesTokens_data();
    void writesTokens();
    void cannotWriteWithOtherKeys();
};

void TestJose::readsBase64Url_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");

    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("one byte") << QByteArray("_w") << true;
    QTest::newRow("two bytes") << QByteArray("-_8") << true;
    QTest::newRow("padding") << QByteArray("_w==") << false;
    QTest::newRow("the other alphabet") << QByteArray("+/8") << false;
    QTest::newRow("bits that nobody reads") << QByteArray("_x") << false;
    QTest::newRow("a space") << QByteArray("-_8 ") << false;
    QTest::newRow("a line break") << QByteArray("-_\n8") << false;
    QTest::newRow("one character") << QByteArray("A") << false;
}

void TestJose::readsBase64Url() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, good);
    const auto bytes = fromBase64Url(text);
    QCOMPARE(bytes.has_value(), good);
    if (good)
        QCOMPARE(toBase64Url(*bytes), text);
}

void TestJose::readsStrictJson_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");

    QTest::newRow("an object") << QByteArray(R"({"a":[1,{"a":null}],"b":true})") << true;
    QTest::newRow("a name twice") << QByteArray(R"({"sub":"a","sub":"b"})") << false;
    QTest::newRow("a name twice, escaped") << QByteArray(R"({"sub":"a","s\u0075b":"b"})") << false;
    QTest::newRow("a name twice, deeper") << QByteArray(R"({"a":{"b":1,"b":1}})") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("text after it") << QByteArray("{} {}") << false;
    QTest::newRow("a comment") << QByteArray("{/**/}") << false;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
    QTest::newRow("a null character") << QByteArray(R"({"a":"b\u0000c"})") << false;
    QTest::newRow("8 levels") << R"({"a":)" + QByteArray("[").repeated(7) +
                                     QByteArray("]").repeated(7) + '}'
                              << true;
    QTest::newRow("9 levels") << R"({"a":)" + QByteArray("[").repeated(8) +
                                     QByteArray("]").repeated(8) + '}'
                              << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestJose::readsStrictJson() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, good);
    const auto object = readStrictObject(text);
    QCOMPARE(object.has_value(), good);
    if (!good)
        QCOMPARE(object.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestJose::provesSignatures_data() {
    QTest::addColumn<QString>("algorithm");

    for (const auto *name : {"RS256", "RS512", "PS256", "PS512", "ES256", "ES512"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestJose::provesSignatures() {
    QFETCH(const QString, algorithm);
    const TestKey key = keyFor(algorithm);
    const auto token = readToken(signedToken({{"alg"_L1, algorithm}}, {{"a"_L1, 1}}, key.pair));
    QVERIFY(token);
    const Key known = keyOf(key.jwk());
    QVERIFY(known);
    QVERIFY(isSignature(token->signature, token->input, *token->algorithm, known));
    QVERIFY(!isSignature(token->signature, token->input + 'x', *token->algorithm, known));
    QByteArray changed = token->signature;
    changed[changed.size() / 3] = static_cast<char>(changed[changed.size() / 3] ^ 1);
    QVERIFY(!isSignature(changed, token->input, *token->algorithm, known));
    QVERIFY(!isSignature(token->signature + '\0', token->input, *token->algorithm, known));
    QVERIFY(!isSignature({}, token->input, *token->algorithm, known));
}

/// The examples of RFC 7515, appendices A.2 and A.3: nothing of ours made them.
void TestJose::provesKnownTokens_data() {
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QByteArray>("token");

    const QByteArray claims = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl"
                              "LmNvbS9pc19yb290Ijp0cnVlfQ";
    QTest::newRow("RS256")
        << QJsonObject{{"kty"_L1, "RSA"_L1},
                       {"e"_L1, "AQAB"_L1},
                       {"n"_L1,
                        "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-"
                        "4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2j"
                        "Z47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WT"
                        "BEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-D"
                        "WNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"_L1}}
        << "eyJhbGciOiJSUzI1NiJ9." + claims +
               ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5"
               "YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6"
               "xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc"
               "6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_"
               "IoypGlUPQGe77Rw";
    QTest::newRow("ES256")
        << QJsonObject{{"kty"_L1, "EC"_L1},
                       {"crv"_L1, "P-256"_L1},
                       {"x"_L1, "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_L1},
                       {"y"_L1, "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_L1}}
        << "eyJhbGciOiJFUzI1NiJ9." + claims +
               ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-"
               "Kg6NU1Q";
}

void TestJose::provesKnownTokens() {
    QFETCH(const QJsonObject, jwk);
    QFETCH(const QByteArray, token);
    const auto read = readToken(token);
    QVERIFY(read);
    QVERIFY(isSignature(read->signature, read->input, *read->algorithm, keyOf(jwk)));
    QCOMPARE(read->claims.value("iss"_L1).toString(), u"joe"_s);
}

void TestJose::refusesOtherKeysAndHashes() {
    const QByteArray input = "input";
    const SignatureAlgorithm &rs256 = *signatureAlgorithm(u"RS256");
    const QByteArray signature = sign(input, rs256, rsaKey().pair);
    QVERIFY(isSignature(signature, input, rs256, rsaKey().pair));
    QVERIFY(!isSignature(signature, input, rs256, otherRsaKey().pair));
    QVERIFY(!isSignature(signature, input, *signatureAlgorithm(u"RS512"), rsaKey().pair));
    QVERIFY(!isSignature(signature, input, *signatureAlgorithm(u"PS256"), rsaKey().pair));
    QVERIFY(!isSignature(signature, input, *signatureAlgorithm(u"ES256"), rsaKey().pair));
    QVERIFY(!isSignature(signature, input, rs256, Key()));
}

/// OpenID Connect Core, appendix A.3.
void TestJose::hashesHalf() {
    QCOMPARE(halfHash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y", *signatureAlgorithm(u"RS256")),
             QByteArray("77QmUPtjPfzWtF2AnpK9RQ"));
    QCOMPARE(halfHash("a", *signatureAlgorithm(u"ES512")).size(), 43);
}

void TestJose::refusesTokens_data() {
    QTest::addColumn<QByteArray>("token");

    const Key &key = rsaKey().pair;
    const QByteArray good = signedText(R"({"alg":"RS256"})", R"({"a":1})", u"RS256"_s, key);
    const QByteArray claims = toBase64Url(R"({"a":1})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
    QTest::newRow("four parts") << good + ".AA";
    QTest::newRow("padding") << good + "=";
    QTest::newRow("none") << toBase64Url(R"({"alg":"none"})") + '.' + claims + '.';
    QTest::newRow("None") << toBase64Url(R"({"alg":"None"})") + '.' + claims + '.';
    QTest::newRow("HS256") << hmacToken({{"a"_L1, 1}}, "secret");
    QTest::newRow("ES384") << signedText(R"({"alg":"ES384"})", R"({"a":1})", u"RS256"_s, key);
    QTest::newRow("lower case") << signedText(R"({"alg":"rs256"})", R"({"a":1})", u"RS256"_s, key);
    QTest::newRow("no alg") << signedText("{}", R"({"a":1})", u"RS256"_s, key);
    QTest::newRow("alg is a list")
        << signedText(R"({"alg":["RS256"]})", R"({"a":1})", u"RS256"_s, key);
    QTest::newRow("alg twice") << signedText(R"({"alg":"RS256","alg":"RS256"})", R"({"a":1})",
                                             u"RS256"_s, key);
    QTest::newRow("crit") << signedText(R"({"alg":"RS256","crit":["exp"]})", R"({"a":1})",
                                        u"RS256"_s, key);
    QTest::newRow("a claim twice")
        << signedText(R"({"alg":"RS256"})", R"({"a":1,"a":1})", u"RS256"_s, key);
    QTest::newRow("claims are no object")
        << signedText(R"({"alg":"RS256"})", "[1]", u"RS256"_s, key);
    QTest::newRow("encrypted") << toBase64Url(R"({"alg":"RSA-OAEP","enc":"A128CBC-HS256"})") +
                                      ".AA.AA.AA.AA";
    QTest::newRow("huge") << signedText(
        R"({"alg":"RS256"})", R"({"a":")" + QByteArray(12'300, 'x') + R"("})", u"RS256"_s, key);
}

void TestJose::refusesTokens() {
    QFETCH(const QByteArray, token);
    const auto read = readToken(token);
    QVERIFY(!read);
    QCOMPARE(read.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestJose::readsTheHeader() {
    const auto token = readToken(
        signedText(R"({"alg":"RS256","kid":"one","typ":"Logout+JWT","jwk":{"kty":"RSA"}})",
                   R"({"a":")" + QByteArray(11'000, 'x') + R"("})", u"RS256"_s, rsaKey().pair));
    QVERIFY(token);
    QCOMPARE(token->keyId, u"one"_s);
    QCOMPARE(token->type, u"logout+jwt"_s);
    QCOMPARE(token->algorithm, signatureAlgorithm(u"RS256"));
}

void TestJose::leavesKeysOut_data() {
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<bool>("elliptic");

    QTest::newRow("for encryption") << QJsonObject{{"use"_L1, "enc"_L1}} << false;
    QTest::newRow("for other things")
        << QJsonObject{{"key_ops"_L1, QJsonArray{"wrapKey"_L1}}} << false;
    QTest::newRow("a secret") << QJsonObject{{"kty"_L1, "oct"_L1}, {"k"_L1, "AAAA"_L1}} << false;
    QTest::newRow("no modulus") << QJsonObject{{"n"_L1, QJsonValue()}} << false;
    QTest::newRow("no exponent") << QJsonObject{{"e"_L1, ""_L1}} << false;
    QTest::newRow("too short") << QJsonObject{{"n"_L1, QString(u'x').repeated(168)}} << false;
    QTest::newRow("too long") << QJsonObject{{"n"_L1, QString(u'x').repeated(4'000)}} << false;
    QTest::newRow("another curve") << QJsonObject{{"crv"_L1, "P-384"_L1}} << true;
    QTest::newRow("not on the curve")
        << QJsonObject{{"x"_L1, QString(u'A').repeated(42) + u'E'}} << true;
    QTest::newRow("too long a point") << QJsonObject{{"x"_L1, QString(u'A').repeated(44)}} << true;
}

void TestJose::leavesKeysOut() {
    QFETCH(const QJsonObject, change);
    QFETCH(const bool, elliptic);
    QJsonObject jwk = elliptic ? ecKey(u"ec"_s).jwk() : rsaKey().jwk();
    QVERIFY(keyOf(jwk));
    for (auto one = change.begin(); one != change.end(); ++one)
        jwk.insert(one.key(), one.value());
    QVERIFY(!keyOf(jwk));
    const auto both =
        readKeys(QJsonDocument(QJsonObject{{"keys"_L1, QJsonArray{jwk, rsaKey().jwk()}}}).toJson());
    QVERIFY(both);
    QCOMPARE(both->size(), 1);
}

void TestJose::refusesKeySets_data() {
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray(R"({"keys":[]})");
    QTest::newRow("too many") << R"({"keys":[{})" + QByteArray(",{}").repeated(64) + "]}";
}

void TestJose::refusesKeySets() {
    QFETCH(const QByteArray, text);
    const auto keys = readKeys(text);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestJose::fitsItsOwnAlgorithm_data() {
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("fits");

    QTest::newRow("none said") << QString() << u"PS256"_s << true;
    QTest::newRow("the same") << u"RS256"_s << u"RS256"_s << true;
    QTest::newRow("another") << u"RS256"_s << u"PS256"_s << false;
    QTest::newRow("of another kind") << QString() << u"ES256"_s << false;
}

void TestJose::fitsItsOwnAlgorithm() {
    QFETCH(const QString, own);
    QFETCH(const QString, asked);
    QFETCH(const bool, fits);
    const Jwk key{u"one"_s, own, KeyKind::Rsa, rsaKey().pair};
    QCOMPARE(key.fits(*signatureAlgorithm(asked)), fits);
}

void TestJose::writesTokens_data() {
    QTest::addColumn<QString>("algorithm");

    QTest::newRow("RSA") << u"RS256"_s;
    QTest::newRow("P-256") << u"ES256"_s;
}

void TestJose::writesTokens() {
    QFETCH(const QString, algorithm);
    const TestKey key = keyFor(algorithm);
    const auto token = readToken(writeToken({{"a"_L1, 1}}, u"mine"_s, key.pair));
    QVERIFY(token);
    QCOMPARE(token->algorithm->name, algorithm);
    QCOMPARE(token->keyId, u"mine"_s);
    QCOMPARE(token->claims, (QJsonObject{{"a"_L1, 1}}));
    QVERIFY(isSignature(token->signature, token->input, *token->algorithm, keyOf(key.jwk())));
}

void TestJose::cannotWriteWithOtherKeys() {
    QVERIFY(writeToken({}, {}, ecKey(u"ec"_s, "P-384").pair).isEmpty());
    QVERIFY(writeToken({}, {}, Key()).isEmpty());
}

QTEST_GUILESS_MAIN(TestJose)
#include "tst_jose.moc"
