// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/payments/demopaymentgateway.h"
#include "backend/payments/checkouts/reconcileworker.h"
#include "backend/payments/checkouts/reconciliation.h"
#include "tests/backend/payments/payingtown.h"

#include <QRegularExpression>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// The platform as the demo plays it: from the click to the due that is paid.
class TestDemoPayments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNotices();
    void endsAsChosen_data();
    void endsAsChosen();
    void choosesOnce();
    void isNotThereOtherwise();
    void workerSettlesByItself();

private:
    /// Opens the page; answers its path.
    [[nodiscard]] QString openPage(const Checkout &checkout);
    /// Follows the link with that label, and the way back.
    [[nodiscard]] Response choose(const QString &page, const QString &label);
    void askAt(qint64 seconds);

    std::unique_ptr<PayingTown> m_town;
    std::shared_ptr<PaymentDesk> m_desk;
    std::optional<PublicId> m_due;
};

namespace {

QString locationOf(const Response &response) {
    for (const auto &[name, value] : response.headers)
        if (name.toLower() == "location")
            return QUrl::fromEncoded(value).path();
    return {};
}

} // namespace

void TestDemoPayments::init() {
    m_town = std::make_unique<PayingTown>();
    m_due = m_town->owe();
    m_desk = std::make_shared<PaymentDesk>(
        std::make_shared<DemoPaymentGateway>([this] { return m_town->store->now(); }));
    Services services;
    services.demo = true;
    services.payments = m_desk;
    m_town->serve(services);
}

QString TestDemoPayments::openPage(const Checkout &checkout) {
    return locationOf(m_town->get(checkout.page.path()));
}

Response TestDemoPayments::choose(const QString &page, const QString &label) {
    const QString html = QString::fromUtf8(m_town->get(page).body);
    const QRegularExpression link(u"<a href=\"([^\"]+)\">%1<"_s.arg(label));
    return m_town->get(locationOf(m_town->get(link.match(html).captured(1))));
}

void TestDemoPayments::askAt(qint64 seconds) {
    m_town->database.turnClock(seconds);
    QVERIFY(reconcilePending(*m_town->store, *m_desk->gateway, [](const QByteArray &) {}));
    QVERIFY(reconcileAll(*m_town->store, *m_desk->gateway, [](const QByteArray &) {}));
}

void TestDemoPayments::showsTheNotices() {
    const QString page = openPage(m_town->begin({*m_due}));
    const Response shown = m_town->get(page);
    QCOMPARE(shown.status, 200);
    QVERIFY(shown.body.contains("Refezione ottobre"));
    QVERIFY(shown.body.contains("12,34"));
    QVERIFY(shown.body.contains(m_town->noticeOf(*m_due).grouped().toUtf8()));
}

void TestDemoPayments::endsAsChosen_data() {
    QTest::addColumn<CheckoutState>("atOnce");
    QTest::addColumn<bool>("paidNow");
    QTest::addColumn<bool>("paidLater");
    QTest::addColumn<int>("receipts");
    using enum CheckoutState;
    QTest::newRow("Pagamento riuscito") << AwaitingOutcome << true << true << 1;
    QTest::newRow("Annulla") << Cancelled << false << false << 0;
    QTest::newRow("In attesa di esito") << AwaitingOutcome << false << true << 1;
    QTest::newRow("Doppio esito") << AwaitingOutcome << true << true << 2;
    QTest::newRow("Esito in ritardo") << Failed << false << true << 1;
}

void TestDemoPayments::endsAsChosen() {
    QFETCH(CheckoutState, atOnce);
    QFETCH(bool, paidNow);
    QFETCH(bool, paidLater);
    const Checkout begun = m_town->begin({*m_due});
    const QString label = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(choose(openPage(begun), label).status, 200);
    QVERIFY(m_town->checkout(begun.id).state == atOnce);
    askAt(1);
    QCOMPARE(m_town->checkout(begun.id).state == CheckoutState::Paid, paidNow);
    askAt(120);
    QCOMPARE(m_town->checkout(begun.id).state == CheckoutState::Paid, paidLater);
    QCOMPARE(m_town->stateOf(*m_due) == DueState::Paid, paidLater);
    askAt(1);
    QTEST(m_town->count(u"receipts"_s), "receipts");
    QCOMPARE(m_town->count(u"payments"_s), paidLater ? 1 : 0);
}

void TestDemoPayments::choosesOnce() {
    const QString page = openPage(m_town->begin({*m_due}));
    QCOMPARE(choose(page, u"Pagamento riuscito"_s).status, 200);
    QCOMPARE(m_town->get(page).status, 404);
    QCOMPARE(m_town->get(page + u"/paid"_s).status, 404);
    QCOMPARE(m_town->get(page + u"/lost"_s).status, 404);
}

void TestDemoPayments::isNotThereOtherwise() {
    const QString page = openPage(m_town->begin({*m_due}));
    Services services;
    services.payments = m_desk;
    m_town->serve(services);
    QCOMPARE(m_town->get(page).status, 404);
}

void TestDemoPayments::workerSettlesByItself() {
    const Checkout begun = m_town->begin({*m_due});
    QCOMPARE(choose(openPage(begun), u"Pagamento riuscito"_s).status, 200);
    const ReconcileWorker worker(
        m_desk, nullptr,
        [this]() -> Result<std::unique_ptr<Store>> { return m_town->database.open(); },
        {std::chrono::milliseconds(5), std::chrono::milliseconds(5)}, [](const QByteArray &) {});
    QTRY_VERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
}

QTEST_GUILESS_MAIN(TestDemoPayments)
#include "tst_demopayments.moc"
