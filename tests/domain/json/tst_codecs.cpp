// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/domain/json/samples.h"

#include <QTest>

#include <functional>

using namespace campanella;
using namespace Qt::StringLiterals;

namespace {

/// Writes, reads back and compares; empty when equal, otherwise what went wrong.
using RoundTrip = std::function<QString()>;

template <typename T>
RoundTrip roundTrip(T record) {
    return [record] {
        const QByteArray text = toJson(record);
        const auto back = fromJson<T>(text);
        if (!back)
            return back.error().detail;
        return *back == record && toJson(*back) == text ? QString() : QString::fromUtf8(text);
    };
}

} // namespace

class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual_data();
    void comesBackEqual();
    void writesExactly_data();
    void writesExactly();
    void problemHasStatus();
    void readsLenientNumbers();
    void readsMoments_data();
    void readsMoments();
    void keepsMilliseconds();
    void writesUtc();
    void ignoresUnknownFields();
    void readsAnyOrderAndSpace();
    void carriesEveryEnumValue();
};

void TestCodecs::comesBackEqual_data() {
    QTest::addColumn<RoundTrip>("trip");
    QTest::newRow("person") << roundTrip(samples::fullPerson());
    QTest::newRow("bare person") << roundTrip(samples::barePerson());
    QTest::newRow("child") << roundTrip(samples::fullChild());
    QTest::newRow("bare child") << roundTrip(samples::bareChild());
    QTest::newRow("children") << roundTrip(QList{samples::fullChild(), samples::bareChild()});
    QTest::newRow("no children") << roundTrip(QList<Child>());
    QTest::newRow("service") << roundTrip(samples::service());
    QTest::newRow("services") << roundTrip(QList{samples::service()});
    QTest::newRow("payment") << roundTrip(samples::payment());
    QTest::newRow("noted payment") << roundTrip(samples::notedPayment());
    QTest::newRow("payment's note") << roundTrip(PaymentNote{u"dalla nonna"_s});
    QTest::newRow("due") << roundTrip(samples::fullDue());
    QTest::newRow("bare due") << roundTrip(samples::bareDue());
    QTest::newRow("page") << roundTrip(
        DuePage{{samples::fullDue(), samples::bareDue()}, u"next"_s});
    QTest::newRow("last page") << roundTrip(DuePage{{samples::fullDue()}, {}});
    QTest::newRow("empty page") << roundTrip(DuePage());
    QTest::newRow("municipality") << roundTrip(samples::fullMunicipality());
    QTest::newRow("bare municipality") << roundTrip(samples::bareMunicipality());
    QTest::newRow("content page") << roundTrip(samples::contentPage());
    QTest::newRow("credentials") << roundTrip(samples::credentials());
    QTest::newRow("session") << roundTrip(samples::sessionGrant());
    QTest::newRow("failure") << roundTrip(samples::fullFailure());
    QTest::newRow("bare failure") << roundTrip(samples::bareFailure());
}

void TestCodecs::comesBackEqual() {
    QFETCH(RoundTrip, trip);
    QCOMPARE(trip(), QString());
}

void TestCodecs::writesExactly_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("child") << toJson(samples::fullChild())
                           << R"({"id":"00000000000000000000000003","given_name":"Luca",)"
                              R"("family_name":"Rossi","school":"Scuola primaria Verdi",)"
                              R"("school_class":"3B","services":["00000000000000000000000004",)"
                              R"("00000000000000000000000005"]})"_ba;
    QTest::newRow("children") << toJson(QList{samples::bareChild()})
                              << R"({"items":[{"id":"00000000000000000000000006",)"
                                 R"("given_name":"Anna","family_name":"Rossi","services":[]}]})"_ba;
    QTest::newRow("payment") << toJson(samples::payment())
                             << R"({"id":"00000000000000000000000007",)"
                                R"("amount":{"amount":"96.00","currency":"EUR"},)"
                                R"("paid_on":"2026-11-03","psp":"Banca di Prova",)"
                                R"("receipt_id":"r-0001"})"_ba;
    QTest::newRow("bare due") << toJson(samples::bareDue())
                              << R"({"id":"00000000000000000000000008",)"
                                 R"("notice_number":"301000000000000144","state":"to_pay",)"
                                 R"("amount":{"amount":"96.00","currency":"EUR"},)"
                                 R"("issued_on":"2026-10-01","subject":"Refezione ottobre 2026",)"
                                 R"("school_year":"2026/2027",)"
                                 R"("service":{"id":"00000000000000000000000004",)"
                                 R"("name":"Refezione","kind":"canteen"},)"
                                 R"("payer":{"name":"Mario Rossi","address":{}}})"_ba;
    QTest::newRow("empty page") << toJson(DuePage()) << R"({"items":[]})"_ba;
    QTest::newRow("page") << toJson(DuePage{{}, u"c1"_s})
                          << R"({"items":[],"next_cursor":"c1"})"_ba;
    QTest::newRow("session") << toJson(samples::sessionGrant())
                             << R"({"token":"dG9rZW4","expires_at":"2026-11-22T18:30:05Z",)"
                                R"("idle_seconds":900,"role":"parent"})"_ba;
    QTest::newRow("failure") << toJson(samples::fullFailure())
                             << R"({"type":"urn:campanella:failure:dati.campo-non-valido",)"
                                R"("title":"Field invalid","detail":"a field is missing or wrong",)"
                                R"("code":"dati.campo-non-valido","request_id":"7f3a91",)"
                                R"("errors":[{"pointer":"/username","detail":"is missing"}],)"
                                R"("retry_after":90})"_ba;
}

void TestCodecs::writesExactly() {
    QFETCH(QByteArray, text);
    QTEST(text, "expected");
}

void TestCodecs::problemHasStatus() {
    const QByteArray text = problemJson(samples::bareFailure(), 404);
    QCOMPARE(text, R"({"type":"urn:campanella:failure:dati.non-trovato","title":"Not found",)"
                   R"("status":404,"code":"dati.non-trovato"})"_ba);
    QVERIFY(fromJson<Failure>(text).value() == samples::bareFailure());
}

// A notice that another program issued with wrong check digits must still be shown.
void TestCodecs::readsLenientNumbers() {
    Due due = samples::fullDue();
    due.noticeNumber = NoticeNumber::parseLenient(u"302012387654312384").value();
    QVERIFY(fromJson<Due>(toJson(due)).value() == due);
}

void TestCodecs::readsMoments_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("seconds") << "2026-11-22T18:30:05Z" << QTime(18, 30, 5);
    QTest::newRow("tenths") << "2026-11-22T18:30:05.5Z" << QTime(18, 30, 5, 500);
    QTest::newRow("milliseconds") << "2026-11-22T18:30:05.042Z" << QTime(18, 30, 5, 42);
    QTest::newRow("nanoseconds") << "2026-11-22T18:30:05.042999999Z" << QTime(18, 30, 5, 42);
    for (const char *wrong :
         {"", "Z", "2026-11-22", "2026-11-22T18:30:05", "2026-11-22 18:30:05Z",
          "2026-11-22T18:30:05+01:00", "2026-11-22T18:30Z", "2026-11-22T24:00:00Z",
          "2026-11-22T18:60:00Z", "2026-11-22T18:30:05.Z", "2026-11-22T18:30:05,5Z",
          "2026-11-31T18:30:05Z", "2026-11-22T18:30:05.0000000001Z", "2026-11-22T1:30:05Z",
          "+026-11-22T18:30:05Z", "2026-11-22T18:30:-5Z", "2026-11-22TZ"})
        QTest::newRow(wrong) << wrong << QTime();
}

void TestCodecs::readsMoments() {
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QByteArray json = toJson(samples::sessionGrant());
    json.replace("2026-11-22T18:30:05Z", text.toUtf8());
    const auto grant = fromJson<SessionGrant>(json);
    QCOMPARE(grant.has_value(), time.isValid());
    if (!grant)
        return;
    QVERIFY(grant->expiresAt == QDateTime(QDate(2026, 11, 22), time, Qt::UTC));
    QCOMPARE(grant->expiresAt.timeSpec(), Qt::UTC);
}

void TestCodecs::keepsMilliseconds() {
    SessionGrant grant = samples::sessionGrant();
    grant.expiresAt = grant.expiresAt.addMSecs(7);
    QVERIFY(toJson(grant).contains(R"("2026-11-22T18:30:05.007Z")"));
    QVERIFY(fromJson<SessionGrant>(toJson(grant)).value() == grant);
}

void TestCodecs::writesUtc() {
    SessionGrant grant = samples::sessionGrant();
    grant.expiresAt = grant.expiresAt.toOffsetFromUtc(3600);
    QVERIFY(toJson(grant).contains(R"("2026-11-22T18:30:05Z")"));
}

void TestCodecs::ignoresUnknownFields() {
    const auto credentials = fromJson<Credentials>(
        R"({"new":{"deep":[1,2.5,true,null,"x"]},"username":"a","password":"b","z":-1})"_ba);
    QCOMPARE(credentials->username, u"a"_s);
    QCOMPARE(credentials->password, u"b"_s);
}

void TestCodecs::readsAnyOrderAndSpace() {
    const auto credentials = fromJson<Credentials>(
        " {\r\n\t\"password\" : \"\\u00e8\" , \"username\":\"\\ud83d\\ude00\"} "_ba);
    QCOMPARE(credentials->username, u"😀"_s);
    QCOMPARE(credentials->password, u"è"_s);
}

void TestCodecs::carriesEveryEnumValue() {
    Due due = samples::fullDue();
    for (int state = 0; state <= static_cast<int>(DueState::Refunded); ++state) {
        due.state = static_cast<DueState>(state);
        QVERIFY(fromJson<Due>(toJson(due)).value() == due);
    }
    for (int kind = 0; kind <= static_cast<int>(ServiceKind::Other); ++kind) {
        due.service.kind = static_cast<ServiceKind>(kind);
        QVERIFY(fromJson<Due>(toJson(due)).value() == due);
    }
    SessionGrant grant = samples::sessionGrant();
    grant.role = Role::Operator;
    QVERIFY(fromJson<SessionGrant>(toJson(grant)).value() == grant);
    for (const FailureCode code : allFailures()) {
        const Failure failure{code, {}, {}, {}, {}};
        QVERIFY(fromJson<Failure>(toJson(failure)).value() == failure);
    }
}

QTEST_APPLESS_MAIN(TestCodecs)

#include "tst_codecs.moc"
