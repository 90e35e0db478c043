// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "domain/pairing.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

/// The records of *Abbinamento studenti* on the wire.
class TestPairingCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual();
    void bareChildComesBackEqual();
    void requestComesBackEqual();
    void invitationComesBackEqual();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
};

namespace {

Invitation invitation() {
    return {samples::id(4),     u"Luca"_s,
            u"Ada Prova"_s,     {true, false, true},
            QDate(2027, 8, 31), QDateTime(QDate(2026, 12, 6), QTime(9, 0), Qt::UTC)};
}

LinkedChild child() {
    const QDateTime moment(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    return {samples::id(1), u"Luca"_s,     u"Rossi"_s, u"Scuola primaria Verdi"_s,
            u"3B"_s,        LinkWay::Code, moment,     {u"Anna Conti"_s, u"Paolo Rossi"_s},
            {invitation()}};
}

} // namespace

void TestPairingCodecs::comesBackEqual() {
    const Pairings pairings{
        {child()}, {{samples::id(2), u"Zoë"_s, u"D'Überbacher"_s}}, {invitation()}};
    QVERIFY(fromJson<Pairings>(toJson(pairings)).value() == pairings);
    QVERIFY(fromJson<Pairings>(toJson(Pairings{})).value() == Pairings{});
}

void TestPairingCodecs::bareChildComesBackEqual() {
    const LinkedChild bare{samples::id(3),    u"Luca"_s, u"Rossi"_s, {}, {},
                           LinkWay::Registry, {},        {},         {}};
    QVERIFY(fromJson<LinkedChild>(toJson(bare)).value() == bare);
}

void TestPairingCodecs::requestComesBackEqual() {
    const PairingRequest wanted{PairingCode::random(), QDate(2018, 3, 14)};
    QVERIFY(fromJson<PairingRequest>(toJson(wanted)).value() == wanted);
}

void TestPairingCodecs::invitationComesBackEqual() {
    const NewInvitation wanted{samples::id(1),
                               FiscalCode::parse(u"RSSMRA80A01H501U").value(),
                               u"nonna@posta.example"_s,
                               {false, true, false},
                               QDate(2027, 8, 31)};
    QVERIFY(fromJson<NewInvitation>(toJson(wanted)).value() == wanted);
    QVERIFY(fromJson<Invitation>(toJson(invitation())).value() == invitation());
}

void TestPairingCodecs::wrongFieldIsNamed_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    const QByteArray code = PairingCode::random().toString().toLatin1();
    QTest::newRow("no code") << QByteArray(R"({"birth_date":"2018-03-14"})") << u"/code"_s;
    QTest::newRow("wrong check") << QByteArray(R"({"code":"3333333334","birth_date":"2018-03-14"})")
                                 << u"/code"_s;
    QTest::newRow("no day") << QByteArray(R"({"code":")" + code + R"("})") << u"/birth_date"_s;
    QTest::newRow("no such day") << QByteArray(R"({"code":")" + code +
                                               R"(","birth_date":"2018-02-30"})")
                                 << u"/birth_date"_s;
}

void TestPairingCodecs::wrongFieldIsNamed() {
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const auto wanted = fromJson<PairingRequest>(body);
    QVERIFY(!wanted.has_value());
    QCOMPARE(wanted.error().code, FailureCode::FieldInvalid);
    QCOMPARE(wanted.error().fields.first().pointer, pointer);
}

QTEST_APPLESS_MAIN(TestPairingCodecs)
#include "tst_pairingcodecs.moc"
