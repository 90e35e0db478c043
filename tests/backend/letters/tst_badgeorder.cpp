// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/badgeorder.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What campanella-backend tells campanella-letters about badges.
class TestBadgeOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual();
    void refusesBrokenOrders_data();
    void refusesBrokenOrders();
};

namespace {

BadgeOrder order() {
    return {samples::fullMunicipality(),
            SchoolYear::parse(u"2026/2027"_s).value(),
            {{u"471100000001"_s, u"Zoë \"Zo\""_s, u"D'Überbacher"_s, u"Scuola primaria Verdi"_s,
              u"3B"_s},
             {u"471100000002"_s, u"Luca"_s, u"Rossi"_s, {}, {}}}};
}

} // namespace

void TestBadgeOrder::comesBackEqual() {
    const auto back = readBadgeOrder(writeBadgeOrder(order()));
    QVERIFY(back.has_value());
    QVERIFY(*back == order());
}

void TestBadgeOrder::refusesBrokenOrders_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = writeBadgeOrder(order());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("PDF");
    QTest::newRow("cut off") << good.chopped(20);
    QTest::newRow("no town") << QByteArray(R"({"badges":[],"school_year":"2026/2027"})");
    QTest::newRow("no number") << QByteArray(good).replace("471100000001", "");
    QTest::newRow("no year") << QByteArray(good).replace(R"("school_year":"2026/2027","town")",
                                                         R"("school_year":"2026","town")");
}

void TestBadgeOrder::refusesBrokenOrders() {
    QFETCH(QByteArray, text);
    QCOMPARE(readBadgeOrder(text).error().code, FailureCode::RequestMalformed);
}

QTEST_APPLESS_MAIN(TestBadgeOrder)
#include "tst_badgeorder.moc"
