// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/letterorder.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What campanella-backend tells campanella-letters.
class TestLetterOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual();
    void refusesBrokenOrders_data();
    void refusesBrokenOrders();
};

namespace {

LetterOrder order() {
    return {
        samples::fullMunicipality(),
        {{PairingCode::fromRanks({1, 2, 3}), u"Zoë \"Zo\""_s, u"D'Überbacher"_s,
          u"Scuola primaria Verdi"_s, u"3B"_s, QDate(2026, 12, 21)},
         {PairingCode::fromRanks({3, 2, 1}), u"Luca"_s, u"Rossi"_s, {}, {}, QDate(2026, 12, 21)}}};
}

} // namespace

void TestLetterOrder::comesBackEqual() {
    const auto back = readOrder(writeOrder(order()));
    QVERIFY(back.has_value());
    QVERIFY(*back == order());
}

void TestLetterOrder::refusesBrokenOrders_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = writeOrder(order());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("PDF");
    QTest::newRow("cut off") << good.chopped(20);
    QTest::newRow("no town") << QByteArray(R"({"letters":[]})");
    QTest::newRow("wrong code") << QByteArray(good).replace(
        order().letters.first().code.toString().toLatin1(), "3333333334");
    QTest::newRow("no day") << QByteArray(good).replace("2026-12-21", "2026-13-21");
}

void TestLetterOrder::refusesBrokenOrders() {
    QFETCH(QByteArray, text);
    QCOMPARE(readOrder(text).error().code, FailureCode::RequestMalformed);
}

QTEST_APPLESS_MAIN(TestLetterOrder)
#include "tst_letterorder.moc"
