// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/checkout.h"
#include "domain/json.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

namespace {

Checkout openCheckout() {
    return {samples::id(1),
            CheckoutState::Open,
            QUrl(u"https://scuola.example/v1/payments/checkouts/1/page"_s),
            {samples::id(2), samples::id(3)},
            Money::fromCents(12050),
            QDateTime(QDate(2026, 11, 22), QTime(18, 0), Qt::UTC)};
}

template <typename T>
bool comesBack(const T &record) {
    const auto back = fromJson<T>(toJson(record));
    return back && *back == record;
}

} // namespace

/// What is asked and told of a payment, as JSON.
class TestCheckoutCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackEqual();
    void writesExactly();
    void everyStateIsKnown_data();
    void everyStateIsKnown();
    void namesWhatIsWrong();
};

void TestCheckoutCodecs::comeBackEqual() {
    Checkout over = openCheckout();
    over.state = CheckoutState::Paid;
    over.page.clear();
    QVERIFY(comesBack(over));
    QVERIFY(comesBack(QList<Checkout>{openCheckout(), over}));
    QVERIFY(comesBack(CheckoutRequest{{samples::id(2)}, Money::fromCents(1)}));
}

void TestCheckoutCodecs::writesExactly() {
    QCOMPARE(
        toJson(openCheckout()),
        R"({"id":"00000000000000000000000001","state":"open",)"
        R"("page":"https://scuola.example/v1/payments/checkouts/1/page",)"
        R"("due_ids":["00000000000000000000000002","00000000000000000000000003"],)"
        R"("total":{"amount":"120.50","currency":"EUR"},"started_at":"2026-11-22T18:00:00Z"})"_ba);
    QCOMPARE(toJson(CheckoutRequest{{samples::id(2)}, Money::fromCents(450)}),
             R"({"due_ids":["00000000000000000000000002"],)"
             R"("expected_total":{"amount":"4.50","currency":"EUR"}})"_ba);
}

void TestCheckoutCodecs::everyStateIsKnown_data() {
    QTest::addColumn<CheckoutState>("state");
    QTest::addColumn<bool>("pending");
    QTest::newRow("open") << CheckoutState::Open << true;
    QTest::newRow("awaiting_outcome") << CheckoutState::AwaitingOutcome << true;
    QTest::newRow("paid") << CheckoutState::Paid << false;
    QTest::newRow("cancelled") << CheckoutState::Cancelled << false;
    QTest::newRow("failed") << CheckoutState::Failed << false;
}

void TestCheckoutCodecs::everyStateIsKnown() {
    QFETCH(CheckoutState, state);
    QCOMPARE(toString(state), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(checkoutStateFromString(toString(state)).value() == state);
    QTEST(isPending(state), "pending");
}

void TestCheckoutCodecs::namesWhatIsWrong() {
    const auto wrong = fromJson<CheckoutRequest>(
        R"({"due_ids":["x"],"expected_total":{"amount":"4,50","currency":"EUR"}})");
    QCOMPARE(wrong.error().fields.size(), 2);
    QCOMPARE(wrong.error().fields.first().pointer, u"/due_ids/0"_s);
    QVERIFY(!fromJson<CheckoutRequest>("{}"));
    QVERIFY(!fromJson<Checkout>(R"({"state":"lost"})"));
}

QTEST_APPLESS_MAIN(TestCheckoutCodecs)
#include "tst_checkoutcodecs.moc"
