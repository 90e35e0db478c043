// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/nurseryreceipt.h"

#include <QtTest>

using namespace campanella;

namespace {

PublicId id(const char *text) {
    return *PublicId::parse(QString::fromLatin1(text));
}

/// What Ada Prova paid on 2 November 2026 of a month of that year.
AttestedPayment fee(int month, int cents) {
    const QDate first(2026, month, 1);
    return {QDate(2026, 11, 2),
            Money::fromCents(cents),
            {id("4q8s0t2v6w1x5y9z3a7b1c5d8e"), QStringLiteral("Nido"), ServiceKind::Nursery},
            {},
            {},
            {},
            {},
            QStringLiteral("Ada Prova"),
            {},
            true,
            *DateRange::make(first, first.addMonths(1).addDays(-1))};
}

Attestation paid(const QList<AttestedPayment> &payments) {
    return {2026,
            {id("5x3k9m2p7q4r8t6v1w0y5z3a8b"),
             QStringLiteral("Bruno"),
             QStringLiteral("Prova"),
             {},
             {}},
            {},
            payments};
}

QList<qint64> sums(const QList<AttestedPayment> &payments) {
    QList<qint64> found;
    for (const NurseryReceipt &one : nurseryReceipts(paid(payments)))
        found.append(paidSum(one).cents());
    return found;
}

} // namespace

/// Which payments a receipt for the bonus asilo nido holds, and what it sums up to.
class TestNurseryReceipt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfTheMonthThatWasPaid();
    void takesRefundsOff();
    void isOfOnePayer();
    void isOfOneNursery();
    void leavesOutWhatIsNoNurseryOrNamesNoMonth();
    void tellsRefundsOfNoMonth();
};

void TestNurseryReceipt::isOfTheMonthThatWasPaid() {
    // All on one day; two parts of October.
    QCOMPARE(sums({fee(10, 10000), fee(9, 30000), fee(10, 5000)}), (QList<qint64>{30000, 15000}));
}

void TestNurseryReceipt::takesRefundsOff() {
    QCOMPARE(sums({fee(9, 30000), fee(10, 500), fee(9, -1000), fee(10, -500)}),
             QList<qint64>{29000});
}

void TestNurseryReceipt::isOfOnePayer() {
    AttestedPayment other = fee(9, 20000);
    other.payerName = QStringLiteral("Elio Prova");
    QCOMPARE(sums({fee(9, 10000), other}), (QList<qint64>{10000, 20000}));
    AttestedPayment namesake = fee(9, 20000);
    namesake.payerCode = *FiscalCode::parse(u"CNTNNA84L52G479P");
    QCOMPARE(sums({fee(9, 10000), namesake}), (QList<qint64>{10000, 20000}));
}

void TestNurseryReceipt::isOfOneNursery() {
    AttestedPayment other = fee(9, 20000);
    other.service.id = id("5x3k9m2p7q4r8t6v1w0y5z3a8b");
    QCOMPARE(sums({fee(9, 10000), other}), (QList<qint64>{10000, 20000}));
}

void TestNurseryReceipt::leavesOutWhatIsNoNurseryOrNamesNoMonth() {
    AttestedPayment canteen = fee(9, 9600);
    canteen.service.kind = ServiceKind::Canteen;
    AttestedPayment timeless = fee(9, 10000);
    timeless.period.reset();
    QCOMPARE(sums({canteen, timeless}), QList<qint64>());
}

void TestNurseryReceipt::tellsRefundsOfNoMonth() {
    AttestedPayment refund = fee(9, -700);
    refund.period.reset();
    AttestedPayment ofNobody = refund;
    ofNobody.payerName.clear();
    AttestedPayment ofAnother = refund;
    ofAnother.payerName = QStringLiteral("Elio Prova");
    AttestedPayment ofCanteen = refund;
    ofCanteen.service.kind = ServiceKind::Canteen;
    const Attestation all =
        paid({fee(9, 10000), fee(9, -100), refund, ofNobody, ofAnother, ofCanteen});
    const NurseryReceipt receipt = nurseryReceipts(all).first();
    QCOMPARE(refundsOfNoMonth(all, receipt).cents(), 1400);
    QCOMPARE(paidSum(receipt).cents(), 9900);
}

QTEST_APPLESS_MAIN(TestNurseryReceipt)
#include "tst_nurseryreceipt.moc"
