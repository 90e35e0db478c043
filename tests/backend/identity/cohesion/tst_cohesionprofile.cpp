// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionprofile.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;

Q_DECLARE_METATYPE(FailureCode)

class TestCohesionProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedProfile();
    void readsEitherWords();
    void fiscalCodes_data();
    void fiscalCodes();
    void birthDates_data();
    void birthDates();
    void times_data();
    void times();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Result<CohesionProfile> read(const Changes &changes) const {
        return readBytes(objectXml(profileXml(m_now, changes)));
    }
    [[nodiscard]] static Result<CohesionProfile> readBytes(const QByteArray &object) {
        const Result<XmlElement> root = readStrictXml(object);
        return root ? readCohesionProfile(*root) : fail(root.error());
    }
    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
};

void TestCohesionProfile::readsTheDocumentedProfile() {
    const Result<CohesionProfile> profile = read({});
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(profile->madeAt, m_now);
    QCOMPARE(profile->identity.fiscalCode.toString(), annasFiscalCode);
    QCOMPARE(profile->identity.givenName, QStringLiteral("ANNA"));
    QCOMPARE(profile->identity.familyName, QStringLiteral("CONTI"));
    QCOMPARE(profile->identity.birthDate, QDate(1984, 7, 12));
    QCOMPARE(profile->identity.email, QStringLiteral("anna.conti@posta.example"));
    QCOMPARE(profile->identity.mobile, QStringLiteral("3330000000"));
    QCOMPARE(profile->identity.level, 2);
}

// The classic mode has Cohesion's own words only.
void TestCohesionProfile::readsEitherWords() {
    const Result<CohesionProfile> profile =
        read({{"name", ""}, {"familyName", ""}, {"nome", "Anna\n Maria"}});
    QVERIFY(profile);
    QCOMPARE(profile->identity.givenName, QStringLiteral("Anna Maria"));
    QCOMPARE(profile->identity.familyName, QStringLiteral("CONTI"));
}

void TestCohesionProfile::fiscalCodes_data() {
    QTest::addColumn<QByteArray>("spid");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<std::optional<FailureCode>>("failure");
    const QByteArray anna = annasFiscalCode.toLatin1();
    const std::optional<FailureCode> fine;
    const std::optional noCode(FailureCode::SignInNoFiscalCode);
    const std::optional invalid(FailureCode::GatewayAnswerInvalid);
    QTest::newRow("both") << "TINIT-" + anna << anna << fine;
    QTest::newRow("small letters") << "tinit-" + anna.toLower() << anna << fine;
    QTest::newRow("SPID's only") << "TINIT-" + anna << QByteArray() << fine;
    QTest::newRow("own only") << QByteArray() << anna << fine;
    QTest::newRow("no prefix") << anna << anna << fine;
    QTest::newRow("two people") << QByteArray("TINIT-RSSLCU18C14G479K") << anna << invalid;
    QTest::newRow("none") << QByteArray() << QByteArray() << noCode;
    QTest::newRow("prefix only") << QByteArray("TINIT-") << QByteArray() << noCode;
    QTest::newRow("check character") << QByteArray() << QByteArray("CNTNNA84L52G479Q") << noCode;
    QTest::newRow("of a body") << QByteArray() << QByteArray("00000000000") << noCode;
    QTest::newRow("foreign") << QByteArray("TINDE-123") << QByteArray() << noCode;
}

void TestCohesionProfile::fiscalCodes() {
    QFETCH(QByteArray, spid);
    QFETCH(QByteArray, own);
    QFETCH(std::optional<FailureCode>, failure);
    const Result<CohesionProfile> profile = read({{"fiscalNumber", spid}, {"codice_fiscale", own}});
    QCOMPARE(profile.has_value(), !failure.has_value());
    if (failure)
        QCOMPARE(profile.error().code, *failure);
    else
        QCOMPARE(profile->identity.fiscalCode.toString(), annasFiscalCode);
}

void TestCohesionProfile::birthDates_data() {
    QTest::addColumn<QByteArray>("iso");
    QTest::addColumn<QByteArray>("italian");
    QTest::addColumn<QDate>("expected");
    const QDate day(1984, 7, 12);
    QTest::newRow("both") << QByteArray("1984-07-12") << QByteArray("12/07/1984") << day;
    QTest::newRow("italian") << QByteArray() << QByteArray("12/07/1984") << day;
    QTest::newRow("none") << QByteArray() << QByteArray() << QDate();
    QTest::newRow("nonsense") << QByteArray("1984-13-12") << QByteArray("31/02/1984") << QDate();
}

void TestCohesionProfile::birthDates() {
    QFETCH(QByteArray, iso);
    QFETCH(QByteArray, italian);
    const Result<CohesionProfile> profile = read({{"dateOfBirth", iso}, {"data_nascita", italian}});
    QVERIFY(profile);
    QTEST(profile->identity.birthDate.value_or(QDate()), "expected");
}

void TestCohesionProfile::times_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("RFC 1123") << "Tue, 25 Jan 2022 22:02:49 GMT"
                              << "2022-01-25T22:02:49Z";
    QTest::newRow("UTC") << "2022-01-25T22:02:49Z"
                         << "2022-01-25T22:02:49Z";
    QTest::newRow("offset") << "2022-01-25T22:02:49+01:00"
                            << "2022-01-25T21:02:49Z";
    QTest::newRow("bare, winter") << "2022-01-25T22:02:49"
                                  << "2022-01-25T21:02:49Z";
    QTest::newRow("bare, summer") << "2022-07-25T22:02:49"
                                  << "2022-07-25T20:02:49Z";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("wrong day of the week") << "Mon, 25 Jan 2022 22:02:49 GMT"
                                           << "";
    QTest::newRow("Italian") << "25/01/2022 22:02:49"
                             << "";
    QTest::newRow("day only") << "ieri"
                              << "";
}

void TestCohesionProfile::times() {
    QFETCH(QString, text);
    QTEST(readCohesionTime(text).toString(Qt::ISODate), "utc");
}

void TestCohesionProfile::refuses_data() {
    QTest::addColumn<QByteArray>("object");
    const QByteArray profile = profileXml(m_now);
    const auto swapped = [&](const QByteArray &before, const QByteArray &after) {
        return objectXml(QByteArray(profile).replace(before, after));
    };
    QTest::newRow("no profile") << objectXml({});
    QTest::newRow("two profiles") << objectXml(profile + profile);
    QTest::newRow("profile of another namespace") << swapped("xmlns=\"\"", "xmlns=\"urn:x\"");
    QTest::newRow("profile of the signature's namespace") << swapped(" xmlns=\"\"", "");
    QTest::newRow("no base") << swapped("base>", "basis>");
    QTest::newRow("two bases") << swapped("<base>", "<base></base><base>");
    QTest::newRow("no time") << swapped("timestamp=", "time=");
    QTest::newRow("nonsense for a time") << swapped("Nov", "Novembre");
    QTest::newRow("two codes") << swapped(
        "<login>", "<codice_fiscale>RSSLCU18C14G479K</codice_fiscale><login>");
    QTest::newRow("two levels") << swapped("<login>",
                                           "<tipo_autenticazione>CF</tipo_autenticazione><login>");
    QTest::newRow("two names") << swapped("<login>", "<name>LUCA</name><login>");
    QTest::newRow("elements in the code") << swapped("<codice_fiscale>", "<codice_fiscale><x></x>");
    QTest::newRow("long name") << swapped("<name>", "<name>" + QByteArray(257, 'A'));
}

void TestCohesionProfile::refuses() {
    QFETCH(QByteArray, object);
    const Result<CohesionProfile> profile = readBytes(object);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, FailureCode::GatewayAnswerInvalid);
    QVERIFY2(!profile.error().detail.contains(annasFiscalCode), "no personal data in logs");
}

QTEST_GUILESS_MAIN(TestCohesionProfile)
#include "tst_cohesionprofile.moc"
