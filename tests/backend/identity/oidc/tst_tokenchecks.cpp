// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/logouttoken.h"
#include "backend/identity/oidc/tokenchecks.h"

#include <QJsonArray>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::backend::oidc;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
const qint64 nowSeconds = now.toSecsSinceEpoch();

/// The claims with some changed; those that become undefined go away.
QJsonObject changed(QJsonObject claims, const QJsonObject &change, const QStringList &without) {
    for (auto one = change.begin(); one != change.end(); ++one)
        claims.insert(one.key(), one.value());
    for (const QString &name : without)
        claims.remove(name);
    return claims;
}

SignedToken idToken() {
    return {{{"iss"_L1, "https://gateway.example"_L1},
             {"aud"_L1, "campanella"_L1},
             {"sub"_L1, "subject-1"_L1},
             {"nonce"_L1, "nonce-1"_L1},
             {"at_hash"_L1, "77QmUPtjPfzWtF2AnpK9RQ"_L1},
             {"iat"_L1, nowSeconds},
             {"exp"_L1, nowSeconds + 300}},
            signatureAlgorithm(u"RS256"),
            {},
            {},
            {},
            {}};
}

SignedToken logoutToken() {
    const QJsonObject events{
        {"http://schemas.openid.net/event/backchannel-logout"_L1, QJsonObject()}};
    return {{{"iss"_L1, "https://gateway.example"_L1},
             {"aud"_L1, "campanella"_L1},
             {"sub"_L1, "subject-1"_L1},
             {"sid"_L1, "session-1"_L1},
             {"jti"_L1, "token-1"_L1},
             {"events"_L1, events},
             {"iat"_L1, nowSeconds},
             {"exp"_L1, nowSeconds + 120}},
            signatureAlgorithm(u"RS256"),
            {},
            u"logout+jwt"_s,
            {},
            {}};
}

TokenFrame frame() {
    return {u"https://gateway.example"_s, u"campanella"_s, now};
}

IdTokenFrame idTokenFrame() {
    return {frame(), u"nonce-1"_s, "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y", now.addSecs(-60)};
}

void addChangeColumns() {
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QString>("check"); ///< part of the detail; empty when all is well
}

} // namespace

/// Which tokens we believe, claim by claim.
class TestTokenChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksIdTokens_data();
    void checksIdTokens();
    void wantsANonceOfItsOwn();
    void readsLevels_data();
    void readsLevels();
    void readsMoments_data();
    void readsMoments();
    void checksLogoutTokens_data();
    void checksLogoutTokens();
    void refusesOtherTypesForLogout_data();
    void refusesOtherTypesForLogout();
    void takesALogoutTokenOnce();
    void remembersAThousand();
};

void TestTokenChecks::checksIdTokens_data() {
    addChangeColumns();
    const QStringList none;
    const QString good;

    QTest::newRow("as it should be") << QJsonObject{} << none << good;
    QTest::newRow("iss") << QJsonObject{{"iss"_L1, "https://other.example"_L1}} << none << u"iss"_s;
    QTest::newRow("iss with a slash")
        << QJsonObject{{"iss"_L1, "https://gateway.example/"_L1}} << none << u"iss"_s;
    QTest::newRow("no iss") << QJsonObject{} << QStringList{u"iss"_s} << u"iss"_s;
    QTest::newRow("aud") << QJsonObject{{"aud"_L1, "other"_L1}} << none << u"aud"_s;
    QTest::newRow("no aud") << QJsonObject{} << QStringList{u"aud"_s} << u"aud"_s;
    QTest::newRow("aud is a list")
        << QJsonObject{{"aud"_L1, QJsonArray{"campanella"_L1}}} << none << good;
    QTest::newRow("aud is a list without us")
        << QJsonObject{{"aud"_L1, QJsonArray{"other"_L1}}, {"azp"_L1, "campanella"_L1}} << none
        << u"aud"_s;
    QTest::newRow("two audiences, no azp")
        << QJsonObject{{"aud"_L1, QJsonArray{"campanella"_L1, "other"_L1}}} << none << u"azp"_s;
    QTest::newRow("two audiences, our azp")
        << QJsonObject{{"aud"_L1, QJsonArray{"campanella"_L1, "other"_L1}},
                       {"azp"_L1, "campanella"_L1}}
        << none << good;
    QTest::newRow("azp") << QJsonObject{{"azp"_L1, "other"_L1}} << none << u"azp"_s;
    QTest::newRow("azp is a number") << QJsonObject{{"azp"_L1, 1}} << none << u"azp"_s;
    QTest::newRow("nonce") << QJsonObject{{"nonce"_L1, "nonce-2"_L1}} << none << u"nonce"_s;
    QTest::newRow("no nonce") << QJsonObject{} << QStringList{u"nonce"_s} << u"nonce"_s;
    QTest::newRow("at_hash") << QJsonObject{{"at_hash"_L1, "77QmUPtjPfzWtF2AnpK9RA"_L1}} << none
                             << u"at_hash"_s;
    QTest::newRow("at_hash is null")
        << QJsonObject{{"at_hash"_L1, QJsonValue()}} << none << u"at_hash"_s;
    QTest::newRow("no at_hash") << QJsonObject{} << QStringList{u"at_hash"_s} << good;
    QTest::newRow("no sub") << QJsonObject{} << QStringList{u"sub"_s} << u"sub"_s;
    QTest::newRow("a long sub") << QJsonObject{{"sub"_L1, QString(u'x').repeated(256)}} << none
                                << u"sub"_s;
    QTest::newRow("no iat") << QJsonObject{} << QStringList{u"iat"_s} << u"iat"_s;
    QTest::newRow("no exp") << QJsonObject{} << QStringList{u"exp"_s} << u"exp"_s;
    QTest::newRow("exp is text") << QJsonObject{{"exp"_L1, "tomorrow"_L1}} << none << u"exp"_s;
    QTest::newRow("ended, within the skew")
        << QJsonObject{{"exp"_L1, nowSeconds - 119}} << none << good;
    QTest::newRow("ended") << QJsonObject{{"exp"_L1, nowSeconds - 120}} << none << u"exp"_s;
    QTest::newRow("from now, within the skew")
        << QJsonObject{{"iat"_L1, nowSeconds + 120}} << none << good;
    QTest::newRow("from the future")
        << QJsonObject{{"iat"_L1, nowSeconds + 121}} << none << u"future"_s;
    QTest::newRow("from before, within the skew")
        << QJsonObject{{"iat"_L1, nowSeconds - 180}} << none << good;
    QTest::newRow("of an earlier visit")
        << QJsonObject{{"iat"_L1, nowSeconds - 181}} << none << u"older"_s;
    QTest::newRow("nbf, within the skew")
        << QJsonObject{{"nbf"_L1, nowSeconds + 120}} << none << good;
    QTest::newRow("nbf") << QJsonObject{{"nbf"_L1, nowSeconds + 121}} << none << u"nbf"_s;
}

void TestTokenChecks::checksIdTokens() {
    QFETCH(const QJsonObject, change);
    QFETCH(const QStringList, without);
    QFETCH(const QString, check);
    SignedToken token = idToken();
    token.claims = changed(token.claims, change, without);
    const auto checked = checkIdToken(token, idTokenFrame());
    QCOMPARE(checked.has_value(), check.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().code, FailureCode::GatewayAnswerInvalid);
    QVERIFY2(checked.error().detail.contains(check), qPrintable(checked.error().detail));
}

/// A visit without a nonce would fit every token without one.
void TestTokenChecks::wantsANonceOfItsOwn() {
    SignedToken token = idToken();
    token.claims.remove(u"nonce"_s);
    IdTokenFrame visit = idTokenFrame();
    visit.nonce.clear();
    QVERIFY(!checkIdToken(token, visit));
}

void TestTokenChecks::readsLevels_data() {
    QTest::addColumn<QJsonValue>("acr");
    QTest::addColumn<int>("level");

    QTest::newRow("one") << QJsonValue("https://www.spid.gov.it/SpidL1"_L1) << 1;
    QTest::newRow("two") << QJsonValue("https://www.spid.gov.it/SpidL2"_L1) << 2;
    QTest::newRow("three") << QJsonValue("https://www.spid.gov.it/SpidL3"_L1) << 3;
    QTest::newRow("four") << QJsonValue("https://www.spid.gov.it/SpidL4"_L1) << 0;
    QTest::newRow("zero") << QJsonValue("https://www.spid.gov.it/SpidL0"_L1) << 0;
    QTest::newRow("of somebody else") << QJsonValue("https://other.example/SpidL3"_L1) << 0;
    QTest::newRow("with more after it") << QJsonValue("https://www.spid.gov.it/SpidL3x"_L1) << 0;
    QTest::newRow("a number") << QJsonValue(3) << 0;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << 0;
}

void TestTokenChecks::readsLevels() {
    QFETCH(const QJsonValue, acr);
    QFETCH(const int, level);
    QCOMPARE(spidLevel({{"acr"_L1, acr}}), level);
}

void TestTokenChecks::readsMoments_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QDateTime>("moment");

    QTest::newRow("seconds") << QJsonValue(nowSeconds) << now;
    QTest::newRow("with a fraction") << QJsonValue(static_cast<double>(nowSeconds) + 0.75) << now;
    QTest::newRow("negative") << QJsonValue(-1) << QDateTime();
    QTest::newRow("beyond all years") << QJsonValue(1e18) << QDateTime();
    QTest::newRow("text") << QJsonValue(QString::number(nowSeconds)) << QDateTime();
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << QDateTime();
}

void TestTokenChecks::readsMoments() {
    QFETCH(const QJsonValue, value);
    QFETCH(const QDateTime, moment);
    QCOMPARE(momentOf({{"iat"_L1, value}}, "iat"_L1), moment);
}

void TestTokenChecks::checksLogoutTokens_data() {
    addChangeColumns();
    const QStringList none;
    const QString good;

    QTest::newRow("as it should be") << QJsonObject{} << none << good;
    QTest::newRow("no exp, as older gateways write")
        << QJsonObject{} << QStringList{u"exp"_s} << good;
    QTest::newRow("only sub") << QJsonObject{} << QStringList{u"sid"_s} << good;
    QTest::newRow("only sid") << QJsonObject{} << QStringList{u"sub"_s} << good;
    QTest::newRow("neither") << QJsonObject{} << QStringList{u"sid"_s, u"sub"_s} << u"neither"_s;
    QTest::newRow("iss") << QJsonObject{{"iss"_L1, "https://other.example"_L1}} << none << u"iss"_s;
    QTest::newRow("aud") << QJsonObject{{"aud"_L1, "other"_L1}} << none << u"aud"_s;
    QTest::newRow("old") << QJsonObject{{"iat"_L1, nowSeconds - 421}} << none << u"older"_s;
    QTest::newRow("ended") << QJsonObject{{"exp"_L1, nowSeconds - 120}} << none << u"exp"_s;
    QTest::newRow("from the future")
        << QJsonObject{{"iat"_L1, nowSeconds + 121}} << none << u"future"_s;
    QTest::newRow("no iat") << QJsonObject{} << QStringList{u"iat"_s} << u"iat"_s;
    QTest::newRow("no jti") << QJsonObject{} << QStringList{u"jti"_s} << u"jti"_s;
    QTest::newRow("a long jti") << QJsonObject{{"jti"_L1, QString(u'x').repeated(256)}} << none
                                << u"jti"_s;
    QTest::newRow("a nonce, so an ID token")
        << QJsonObject{{"nonce"_L1, "nonce-1"_L1}} << none << u"nonce"_s;
    QTest::newRow("no events") << QJsonObject{} << QStringList{u"events"_s} << u"logout token"_s;
    QTest::newRow("another event")
        << QJsonObject{{"events"_L1, QJsonObject{{"urn:other"_L1, QJsonObject()}}}} << none
        << u"logout token"_s;
    QTest::newRow("the event is text")
        << QJsonObject{{"events"_L1,
                        QJsonObject{
                            {"http://schemas.openid.net/event/backchannel-logout"_L1, "yes"_L1}}}}
        << none << u"logout token"_s;
}

void TestTokenChecks::checksLogoutTokens() {
    QFETCH(const QJsonObject, change);
    QFETCH(const QStringList, without);
    QFETCH(const QString, check);
    SignedToken token = logoutToken();
    token.claims = changed(token.claims, change, without);
    const auto session = readLogout(token, frame());
    QCOMPARE(session.has_value(), check.isEmpty());
    if (!session) {
        QCOMPARE(session.error().code, FailureCode::GatewayAnswerInvalid);
        QVERIFY2(session.error().detail.contains(check), qPrintable(session.error().detail));
        return;
    }
    QCOMPARE(session->subject, token.claims.value("sub"_L1).toString());
    QCOMPARE(session->sessionId, token.claims.value("sid"_L1).toString());
}

void TestTokenChecks::refusesOtherTypesForLogout_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("good");

    QTest::newRow("its own") << u"logout+jwt"_s << true;
    QTest::newRow("of older gateways") << u"jwt"_s << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("an access token") << u"at+jwt"_s << false;
}

void TestTokenChecks::refusesOtherTypesForLogout() {
    QFETCH(const QString, type);
    QFETCH(const bool, good);
    SignedToken token = logoutToken();
    token.type = type;
    QCOMPARE(readLogout(token, frame()).has_value(), good);
}

void TestTokenChecks::takesALogoutTokenOnce() {
    SeenTokens seen;
    QVERIFY(seen.takeFirst(u"a"_s, now));
    QVERIFY(!seen.takeFirst(u"a"_s, now.addSecs(599)));
    QVERIFY(seen.takeFirst(u"b"_s, now));
    QVERIFY(seen.takeFirst(u"a"_s, now.addSecs(601)));
}

/// Nobody can make it remember without end.
void TestTokenChecks::remembersAThousand() {
    SeenTokens seen;
    for (int number = 0; number < 1'000; ++number)
        QVERIFY(seen.takeFirst(QString::number(number), now));
    QVERIFY(!seen.takeFirst(u"0"_s, now));
    QVERIFY(seen.takeFirst(u"one more"_s, now));
    QVERIFY(seen.takeFirst(u"0"_s, now));
}

QTEST_GUILESS_MAIN(TestTokenChecks)
#include "tst_tokenchecks.moc"
