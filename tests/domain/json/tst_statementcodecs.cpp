// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attestation.h"
#include "domain/dueline.h"
#include "domain/json.h"
#include "domain/statement.h"

#include <QTest>

using namespace campanella;

namespace {

PublicId id(const char *text) {
    return *PublicId::parse(QString::fromLatin1(text));
}

Movement movement(MovementKind kind, const char *year, qint64 cents) {
    return {kind,
            QDate(2026, 11, 2),
            *SchoolYear::parse(QString::fromLatin1(year)),
            Money::fromCents(cents),
            QStringLiteral("Refezione"),
            {},
            {},
            {},
            {}};
}

/// Two years of the canteen.
Statement sample() {
    const Service canteen{id("4q8s0t2v6w1x5y9z3a7b1c5d8e"), QStringLiteral("Refezione"),
                          ServiceKind::Canteen};
    StatementLine line{DueChild{id("5x3k9m2p7q4r8t6v1w0y5z3a8b"),
                                QStringLiteral("Bruno"),
                                QStringLiteral("Prova"),
                                {},
                                {}},
                       canteen,
                       {},
                       {},
                       {},
                       {},
                       {}};
    addMovement(line, movement(MovementKind::Charge, "2025/2026", -1000));
    addMovement(line, movement(MovementKind::Payment, "2025/2026", 400));
    addMovement(line, movement(MovementKind::Charge, "2026/2027", -3000));
    addMovement(line, movement(MovementKind::Credit, "2026/2027", 150));
    addMovement(line, movement(MovementKind::Refund, "2026/2027", -50));
    return {
        {*SchoolYear::parse(u"2026/2027"), *SchoolYear::parse(u"2025/2026")}, {canteen}, {line}};
}

} // namespace

/// A statement and attestations as JSON, and what a choice leaves of a statement.
class StatementCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movementsMakeTheSums();
    void comesBackAsItWas();
    void refusesSumsThatDoNotAgree_data();
    void refusesSumsThatDoNotAgree();
    void narrows_data();
    void narrows();
    void attestationsComeBack();
    void linesOfADueComeBack();
};

void StatementCodecsTest::movementsMakeTheSums() {
    const StatementLine line = sample().lines.first();
    QCOMPARE(line.charged.cents(), 4000);
    QCOMPARE(line.paid.cents(), 400);
    QCOMPARE(line.adjustments.cents(), 100);
    QCOMPARE(line.balance().cents(), -3500);
}

void StatementCodecsTest::comesBackAsItWas() {
    const auto read = fromJson<Statement>(toJson(sample()));
    QVERIFY(read);
    QCOMPARE(*read, sample());
}

void StatementCodecsTest::refusesSumsThatDoNotAgree_data() {
    QTest::addColumn<QByteArray>("sum");
    for (const char *sum : {R"("charged":{"amount":"40.00")", R"("paid":{"amount":"4.00")",
                            R"("adjustments":{"amount":"1.00")", R"("balance":{"amount":"-35.00")"})
        QTest::newRow(sum) << QByteArray(sum);
}

void StatementCodecsTest::refusesSumsThatDoNotAgree() {
    QFETCH(QByteArray, sum);
    QByteArray json = toJson(sample());
    QVERIFY(json.contains(sum));
    QByteArray other = sum;
    const auto read = fromJson<Statement>(json.replace(sum, other.replace(".00", ".01")));
    QVERIFY(!read);
    QCOMPARE(read.error().fields.first().pointer, QStringLiteral("/items/0"));
}

void StatementCodecsTest::narrows_data() {
    QTest::addColumn<StatementFilter>("filter");
    QTest::addColumn<qsizetype>("lines");
    QTest::addColumn<qint64>("opening");
    QTest::addColumn<qint64>("balance");
    const SchoolYear old = *SchoolYear::parse(u"2025/2026");
    const SchoolYear now = *SchoolYear::parse(u"2026/2027");
    QTest::newRow("all") << StatementFilter{} << qsizetype(1) << qint64(0) << qint64(-3500);
    QTest::newRow("this year") << StatementFilter{{now}, {}} << qsizetype(1) << qint64(-600)
                               << qint64(-3500);
    QTest::newRow("the year before")
        << StatementFilter{{old}, {}} << qsizetype(1) << qint64(0) << qint64(-600);
    QTest::newRow("both") << StatementFilter{{old, now}, {}} << qsizetype(1) << qint64(0)
                          << qint64(-3500);
    QTest::newRow("long ago") << StatementFilter{{*SchoolYear::parse(u"1999/2000")}, {}}
                              << qsizetype(0) << qint64(0) << qint64(0);
    QTest::newRow("another service") << StatementFilter{{}, {id("5x3k9m2p7q4r8t6v1w0y5z3a8b")}}
                                     << qsizetype(0) << qint64(0) << qint64(0);
}

void StatementCodecsTest::narrows() {
    QFETCH(StatementFilter, filter);
    QFETCH(qsizetype, lines);
    QFETCH(qint64, opening);
    QFETCH(qint64, balance);
    const Statement left = narrowed(sample(), filter);
    QCOMPARE(left.lines.size(), lines);
    if (lines == 0)
        return;
    QCOMPARE(left.lines.first().opening.cents(), opening);
    QCOMPARE(left.lines.first().balance().cents(), balance);
}

void StatementCodecsTest::attestationsComeBack() {
    const Statement statement = sample();
    const Attestation one{2026,
                          *statement.lines.first().child,
                          *FiscalCode::parse(u"FOXDRA26C24H872Y"),
                          {{QDate(2026, 1, 1),
                            Money::fromCents(-100),
                            statement.services.first(),
                            QStringLiteral("Verdi, 3B"),
                            QStringLiteral("Refezione"),
                            {},
                            QStringLiteral("RT1"),
                            QStringLiteral("Ada Prova"),
                            {},
                            true,
                            *DateRange::make(QDate(2025, 12, 1), QDate(2025, 12, 31))}}};
    const auto read = fromJson<QList<Attestation>>(toJson(QList<Attestation>{one}));
    QVERIFY(read);
    QCOMPARE(*read, QList<Attestation>{one});
    QCOMPARE(attestedSum(one, true).cents(), -100);
    QCOMPARE(attestedSum(one, false).cents(), 0);
}

void StatementCodecsTest::linesOfADueComeBack() {
    const Money price = Money::fromCents(480);
    const QList<DueLine> lines{
        {DueLineKind::Attendance,
         QStringLiteral("Pasto"),
         Money(),
         price,
         0,
         2,
         price,
         Money::fromCents(960),
         {{QDate(2026, 10, 1), 2}}},
        {DueLineKind::Exemption,
         {},
         {},
         {},
         0,
         1,
         Money::fromCents(-960),
         Money::fromCents(-960),
         {}},
        {DueLineKind::Correction, {}, {}, {}, 0, 1, price, price, {{QDate(2026, 9, 28), 1}}}};
    const auto read = fromJson<QList<DueLine>>(toJson(lines));
    QVERIFY(read);
    QCOMPARE(*read, lines);
    QCOMPARE(sumOf(*read), price);
}

QTEST_GUILESS_MAIN(StatementCodecsTest)
#include "tst_statementcodecs.moc"
