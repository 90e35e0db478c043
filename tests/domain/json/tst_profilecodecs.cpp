// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "domain/profile.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

/// The records of *Profilo utente* on the wire.
class TestProfileCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
};

void TestProfileCodecs::comesBackEqual() {
    const ContactChoices choices{u"+393335550101"_s, u"Nonna Ö"_s, u"+390721555010"_s, false,
                                 QuietHours{QTime(21, 30), QTime(7, 0)}};
    const Contacts contacts{u"a@b.it"_s, true, choices, u"v1"_s};
    const LinkedChild child{samples::id(3),    u"Luca"_s, u"Rossi"_s, {}, {},
                            LinkWay::Registry, {},        {},         {}};
    const PersonProfile profile{{samples::id(1), u"Anna"_s, u"Conti"_s, {}, u"a@b.it"_s, {}, {}},
                                contacts,
                                {{child, {u"Anna Conti"_s}}}};
    QCOMPARE(fromJson<ContactChoices>(toJson(choices)).value(), choices);
    QCOMPARE(fromJson<ContactChoices>(toJson(ContactChoices())).value(), ContactChoices());
    QCOMPARE(fromJson<Contacts>(toJson(contacts)).value(), contacts);
    QVERIFY(fromJson<PersonProfile>(toJson(profile)).value() == profile);
    QVERIFY((fromJson<EmailChange>(toJson(EmailChange{u"x"_s})).value() == EmailChange{u"x"_s}));
    const EmailChangeProof proof{u"x"_s, u"y"_s};
    QVERIFY(fromJson<EmailChangeProof>(toJson(proof)).value() == proof);
}

void TestProfileCodecs::wrongFieldIsNamed_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no wish") << QByteArray(R"({})") << u"/courtesy_mail"_s;
    QTest::newRow("wish is no truth")
        << QByteArray(R"({"courtesy_mail":"si"})") << u"/courtesy_mail"_s;
    QTest::newRow("no time")
        << QByteArray(R"({"courtesy_mail":true,"quiet_from":"25:00","quiet_until":"07:00"})")
        << u"/quiet_from"_s;
    QTest::newRow("half") << QByteArray(R"({"courtesy_mail":true,"quiet_from":"21:00"})") << u""_s;
    QTest::newRow("number") << QByteArray(R"({"courtesy_mail":true,"mobile":3335550101})")
                            << u"/mobile"_s;
}

void TestProfileCodecs::wrongFieldIsNamed() {
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const auto choices = fromJson<ContactChoices>(body);
    QVERIFY(!choices);
    QCOMPARE(choices.error().code, FailureCode::FieldInvalid);
    QCOMPARE(choices.error().fields.first().pointer, pointer);
}

QTEST_GUILESS_MAIN(TestProfileCodecs)
#include "tst_profilecodecs.moc"
