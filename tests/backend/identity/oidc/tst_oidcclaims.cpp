// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/answererror.h"
#include "backend/identity/oidc/claims.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::backend::oidc;
using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView longName = "https://attributes.eid.gov.it/fiscal_number"_L1;

QJsonObject person() {
    return {{"sub"_L1, "subject-1"_L1},
            {"given_name"_L1, "Anna"_L1},
            {"family_name"_L1, "Conti"_L1},
            {longName, "TINIT-CNTNNA84L52G479P"_L1},
            {"birthdate"_L1, "1984-07-12"_L1},
            {"email"_L1, "anna@posta.example"_L1},
            {"phone_number"_L1, "+39 333 0000000"_L1}};
}

QJsonObject personWith(const QString &name, const QJsonValue &value) {
    QJsonObject claims = person();
    claims.insert(name, value);
    return claims;
}

} // namespace

/// Who the claims say a person is, and what the gateway's errors mean.
class TestOidcClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPerson();
    void readsFiscalCodes_data();
    void readsFiscalCodes();
    void wantsBothNames_data();
    void wantsBothNames();
    void leavesDoubtfulDataOut_data();
    void leavesDoubtfulDataOut();
    void joinsClaims_data();
    void joinsClaims();
    void prefersTheSignedClaims();
    void understandsErrors_data();
    void understandsErrors();
    void logsOnlyReadableErrors();
};

void TestOidcClaims::readsAPerson() {
    const auto identity = identityOf(person(), 2);
    QVERIFY(identity);
    QCOMPARE(identity->fiscalCode.toString(), u"CNTNNA84L52G479P"_s);
    QCOMPARE(identity->givenName, u"Anna"_s);
    QCOMPARE(identity->familyName, u"Conti"_s);
    QCOMPARE(identity->birthDate, QDate(1984, 7, 12));
    QCOMPARE(identity->email, u"anna@posta.example"_s);
    QCOMPARE(identity->mobile, u"+39 333 0000000"_s);
    QCOMPARE(identity->level, 2);
}

void TestOidcClaims::readsFiscalCodes_data() {
    QTest::addColumn<QJsonValue>("spidName");
    QTest::addColumn<QJsonValue>("plainName");
    QTest::addColumn<bool>("good");
    QTest::addColumn<FailureCode>("code");

    const QJsonValue none(QJsonValue::Undefined);
    const QJsonValue right("CNTNNA84L52G479P"_L1);
    const QJsonValue prefixed("TINIT-CNTNNA84L52G479P"_L1);
    const auto missing = FailureCode::SignInNoFiscalCode;
    QTest::newRow("SPID's name") << prefixed << none << true << missing;
    QTest::newRow("SPID's name, plain") << right << none << true << missing;
    QTest::newRow("the plain name") << none << prefixed << true << missing;
    QTest::newRow("both") << prefixed << right << true << missing;
    QTest::newRow("lower case") << QJsonValue("tinit-cntnna84l52g479p"_L1) << none << true
                                << missing;
    QTest::newRow("none (eIDAS)") << none << none << false << missing;
    QTest::newRow("empty") << QJsonValue(""_L1) << none << false << missing;
    QTest::newRow("only the prefix") << QJsonValue("TINIT-"_L1) << none << false << missing;
    QTest::newRow("wrong check character")
        << QJsonValue("TINIT-CNTNNA84L52G479Q"_L1) << none << false << missing;
    QTest::newRow("of another country")
        << QJsonValue("TINDE-CNTNNA84L52G479P"_L1) << none << false << missing;
    QTest::newRow("of a body") << QJsonValue("TINIT-80000000002"_L1) << none << false << missing;
    QTest::newRow("a number") << QJsonValue(qint64{80000000002}) << none << false << missing;
    QTest::newRow("two different")
        << right << QJsonValue("RSSLCU18C14G479K"_L1) << false << FailureCode::GatewayAnswerInvalid;
}

void TestOidcClaims::readsFiscalCodes() {
    QFETCH(const QJsonValue, spidName);
    QFETCH(const QJsonValue, plainName);
    QFETCH(const bool, good);
    QFETCH(const FailureCode, code);
    QJsonObject claims = personWith(longName, spidName);
    claims.insert("fiscal_number"_L1, plainName);
    const auto identity = identityOf(claims, 2);
    QCOMPARE(identity.has_value(), good);
    if (good)
        QCOMPARE(identity->fiscalCode.toString(), u"CNTNNA84L52G479P"_s);
    else
        QCOMPARE(identity.error().code, code);
}

void TestOidcClaims::wantsBothNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("no given name") << u"given_name"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no family name") << u"family_name"_s << QJsonValue(" "_L1);
    QTest::newRow("a number") << u"family_name"_s << QJsonValue(7);
    QTest::newRow("too long") << u"family_name"_s << QJsonValue(QString(u'x').repeated(101));
    QTest::newRow("turns the direction") << u"given_name"_s << QJsonValue(u"An\u202Ena"_s);
}

void TestOidcClaims::wantsBothNames() {
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    const auto identity = identityOf(personWith(name, value), 2);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestOidcClaims::leavesDoubtfulDataOut_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("no date") << u"birthdate"_s << u"12/07/1984"_s;
    QTest::newRow("no such day") << u"birthdate"_s << u"1984-02-30"_s;
    QTest::newRow("no address") << u"email"_s << u"anna"_s;
    QTest::newRow("two addresses") << u"email"_s << u"anna@posta.example b@posta.example"_s;
    QTest::newRow("too long an address") << u"email"_s << u"@"_s + QString(u'x').repeated(254);
    QTest::newRow("too long a number") << u"phone_number"_s << QString(u'1').repeated(21);
}

void TestOidcClaims::leavesDoubtfulDataOut() {
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const auto identity = identityOf(personWith(name, value), 2);
    QVERIFY(identity);
    QCOMPARE(identity->birthDate.has_value(), name != "birthdate"_L1);
    QCOMPARE(identity->email.isEmpty(), name == "email"_L1);
    QCOMPARE(identity->mobile.isEmpty(), name == "phone_number"_L1);
}

void TestOidcClaims::joinsClaims_data() {
    QTest::addColumn<QJsonObject>("userinfo");
    QTest::addColumn<bool>("good");

    QTest::newRow("of the same person") << person() << true;
    QTest::newRow("of another") << personWith(u"sub"_s, "subject-2"_L1) << false;
    QTest::newRow("without sub") << personWith(u"sub"_s, QJsonValue::Undefined) << false;
    QTest::newRow("another codice fiscale")
        << personWith(longName, "TINIT-RSSLCU18C14G479K"_L1) << false;
}

void TestOidcClaims::joinsClaims() {
    QFETCH(const QJsonObject, userinfo);
    QFETCH(const bool, good);
    const auto joined = joinClaims(
        {{"sub"_L1, "subject-1"_L1}, {"fiscal_number"_L1, "CNTNNA84L52G479P"_L1}}, userinfo);
    QCOMPARE(joined.has_value(), good);
    if (good)
        QCOMPARE(joined->value("given_name"_L1).toString(), u"Anna"_s);
    else
        QCOMPARE(joined.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestOidcClaims::prefersTheSignedClaims() {
    const auto joined =
        joinClaims({{"sub"_L1, "subject-1"_L1}, {"given_name"_L1, "Annetta"_L1}}, person());
    QVERIFY(joined);
    QCOMPARE(joined->value("given_name"_L1).toString(), u"Annetta"_s);
}

void TestOidcClaims::understandsErrors_data() {
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::addColumn<FailureCode>("code");

    const QString denied = u"access_denied"_s;
    QTest::newRow("19") << denied << u"ErrorCode nr19"_s << FailureCode::SignInTooManyTries;
    QTest::newRow("20") << denied << u"ErrorCode nr20"_s << FailureCode::SignInLevelTooLow;
    QTest::newRow("21") << denied << u"ErrorCode nr21"_s << FailureCode::SignInTimedOut;
    QTest::newRow("22") << denied << u"ErrorCode nr22"_s << FailureCode::SignInConsentRefused;
    QTest::newRow("23") << denied << u"ErrorCode nr23"_s << FailureCode::SignInIdentitySuspended;
    QTest::newRow("25") << denied << u"  ErrorCode nr25 \n"_s << FailureCode::SignInCancelled;
    QTest::newRow("30") << denied << u"ErrorCode nr30"_s << FailureCode::SignInIdentityTypeWrong;
    QTest::newRow("a plus for the space")
        << denied << u"ErrorCode+nr22"_s << FailureCode::SignInConsentRefused;
    QTest::newRow("cancelled") << denied << QString() << FailureCode::SignInCancelled;
    QTest::newRow("consent") << u"consent_required"_s << QString()
                             << FailureCode::SignInConsentRefused;
    QTest::newRow("level") << u"unmet_authentication_requirements"_s << QString()
                           << FailureCode::SignInLevelTooLow;
    QTest::newRow("their fault") << u"server_error"_s << QString()
                                 << FailureCode::GatewayUnavailable;
    QTest::newRow("busy") << u"temporarily_unavailable"_s << QString()
                          << FailureCode::GatewayUnavailable;
    QTest::newRow("our fault") << u"invalid_request"_s << QString()
                               << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("unknown") << u"x"_s << QString() << FailureCode::GatewayAnswerInvalid;
}

void TestOidcClaims::understandsErrors() {
    QFETCH(const QString, error);
    QFETCH(const QString, description);
    QFETCH(const FailureCode, code);
    const Failure failure = failureOfAnswer(error, description);
    QCOMPARE(failure.code, code);
    QVERIFY(failure.detail.contains(error));
}

void TestOidcClaims::logsOnlyReadableErrors() {
    const Failure failure = failureOfAnswer(u"CNTNNA84L52G479P\n"_s, u"Anna Conti"_s);
    QVERIFY(!failure.detail.contains(u"CNTNNA"_s));
    QVERIFY(!failure.detail.contains(u"Conti"_s));
}

QTEST_GUILESS_MAIN(TestOidcClaims)
#include "tst_oidcclaims.moc"
