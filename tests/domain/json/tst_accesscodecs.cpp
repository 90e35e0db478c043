// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/access.h"
#include "domain/json.h"
#include "tests/domain/json/samples.h"

#include <QTest>

#include <functional>

using namespace campanella;
using namespace Qt::StringLiterals;

namespace {

using RoundTrip = std::function<bool()>;

template <typename T>
RoundTrip roundTrip(T record) {
    return [record] {
        const auto back = fromJson<T>(toJson(record));
        return back && *back == record;
    };
}

FiscalCode code() {
    return FiscalCode::parse(u"CNTNNA85C41G479U").value_or(*samples::fullPerson().fiscalCode);
}

FirstAccess firstAccess() {
    return {u"ticket"_s,          u"Anna"_s, u"Conti"_s, code(), QDate(1985, 3, 1),
            u"anna@example.it"_s, {}};
}

SignInWay spid() {
    return {u"spid"_s,
            WayKind::Spid,
            u"Entra con SPID"_s,
            u"Identità digitale"_s,
            {u"login.example.it"_s},
            {{u"https://idp.example.it"_s, u"Gestore di prova"_s}},
            110};
}

} // namespace

/// The records of signing in, on the wire.
class TestAccessCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual_data();
    void comesBackEqual();
    void outcomeIsOneOfTwo();
    void kindMustBeKnown();
    void truthMustBeTruth();
    void versionFollowsTheText();
};

void TestAccessCodecs::comesBackEqual_data() {
    const QDateTime moment(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    QTest::addColumn<RoundTrip>("trip");
    QTest::newRow("offer") << roundTrip(
        AccessOffer{{spid()}, true, false, QUrl(u"https://comune.example.it/accesso"_s)});
    QTest::newRow("demo's offer") << roundTrip(
        AccessOffer{{}, true, true, {}, u"/home/prova/posta"_s});
    QTest::newRow("bare offer") << roundTrip(AccessOffer{});
    QTest::newRow("redemption") << roundTrip(Redemption{u"abc"_s, u"def"_s});
    QTest::newRow("session") << roundTrip(SignInOutcome{samples::sessionGrant(), {}});
    QTest::newRow("first access") << roundTrip(SignInOutcome{{}, firstAccess()});
    QTest::newRow("profile") << roundTrip(
        NewProfile{u"ticket"_s, u"anna@example.it"_s, u"333 1234567"_s, u"0f"_s});
    QTest::newRow("registration") << roundTrip(
        Registration{u"Anna"_s, u"Conti"_s, code(), u"anna@example.it"_s, u"0f"_s});
    QTest::newRow("proof") << roundTrip(
        EmailProof{u"anna@example.it"_s, u"BCDFG-HJKLM"_s, u"pw"_s});
    QTest::newRow("forgotten") << roundTrip(PasswordResetRequest{u"anna"_s});
    QTest::newRow("reset") << roundTrip(PasswordReset{u"anna"_s, u"BCDF"_s, u"new"_s});
    QTest::newRow("change") << roundTrip(PasswordChange{u"old"_s, u"new"_s});
    QTest::newRow("account") << roundTrip(AccountSummary{u"anna"_s});
    QTest::newRow("no credentials") << roundTrip(AccountSummary{});
    QTest::newRow("sessions") << roundTrip(QList<OpenSession>{
        {samples::id(1), u"spid"_s, u"Campanella su Linux"_s, moment, moment, true},
        {samples::id(2), u"credentials"_s, {}, moment, moment, false}});
    QTest::newRow("sign-out") << roundTrip(SignOutAnswer{QUrl(u"https://login.example.it/out"_s)});
    QTest::newRow("bare sign-out") << roundTrip(SignOutAnswer{});
}

void TestAccessCodecs::comesBackEqual() {
    QFETCH(RoundTrip, trip);
    QVERIFY(trip());
}

void TestAccessCodecs::outcomeIsOneOfTwo() {
    QCOMPARE(fromJson<SignInOutcome>("{}").error().code, FailureCode::FieldInvalid);
    const SignInOutcome both{samples::sessionGrant(), firstAccess()};
    QCOMPARE(fromJson<SignInOutcome>(toJson(both)).error().code, FailureCode::FieldInvalid);
}

void TestAccessCodecs::kindMustBeKnown() {
    const QByteArray text = toJson(AccessOffer{{spid()}, true, true, {}});
    const auto offer =
        fromJson<AccessOffer>(QByteArray(text).replace(R"("spid","label")", R"("x","label")"));
    QCOMPARE(offer.error().fields.first().pointer, u"/items/0/kind"_s);
}

void TestAccessCodecs::truthMustBeTruth() {
    const auto offer = fromJson<AccessOffer>(R"({"items":[],"credentials":1,"registration":true})");
    QCOMPARE(offer.error().fields.first().pointer, u"/credentials"_s);
}

void TestAccessCodecs::versionFollowsTheText() {
    ContentPage page = samples::contentPage();
    const QString version = textVersion(page);
    QCOMPARE(version.size(), 64);
    page.markdown += u'.';
    QVERIFY(textVersion(page) != version);
}

QTEST_GUILESS_MAIN(TestAccessCodecs)
#include "tst_accesscodecs.moc"
