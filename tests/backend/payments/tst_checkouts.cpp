// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/duesteps.h"
#include "backend/payments/checkouts/settlement.h"
#include "tests/backend/payments/payingtown.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What people begin, give up and come back from.
class TestCheckouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheDues();
    void sameKeyIsSameCheckout();
    void refuses_data();
    void refuses();
    void nobodyPaysWhatIsTaken();
    void notOfferedWithoutPlatform();
    void othersSeeNothing();
    void pageLeadsToThePlatform();
    void returnsMoveIt_data();
    void returnsMoveIt();
    void returnIsNoProof();
    void returnOfAnotherVisitCounts();
    void strangersChangeNothing();
    void platformRefuses_data();
    void platformRefuses();
    void aSecondLookDoesNotEndTheFirst();
    void leavesOutWhatIsPaidMeanwhile();
    void givingUpFreesTheDues();
    void givingUpAwaitedChangesNothing();
    void oldOnesEnd_data();
    void oldOnesEnd();
    void openingAgainKeepsItAlive();
    void stepsOfADue_data();
    void stepsOfADue();

private:
    [[nodiscard]] DueState state() { return m_town->stateOf(m_dues.first()); }
    std::unique_ptr<PayingTown> m_town;
    QList<PublicId> m_dues;
};

void TestCheckouts::init() {
    m_town = std::make_unique<PayingTown>();
    m_dues.clear();
    for (int i = 0; i < 6; ++i)
        m_dues.append(m_town->owe());
}

void TestCheckouts::takesTheDues() {
    const Response response = m_town->start({m_dues.mid(0, 5), sumOf(5)});
    QCOMPARE(response.status, 201);
    const auto checkout = fromJson<Checkout>(response.body);
    QVERIFY(checkout->state == CheckoutState::Open);
    QCOMPARE(checkout->dues, m_dues.mid(0, 5));
    QCOMPARE(checkout->total, sumOf(5));
    QCOMPARE(checkout->page, QUrl(u"https://127.0.0.1/v1/payments/checkouts/%1/page"_s.arg(
                                 checkout->id.toString())));
    for (const PublicId &due : checkout->dues)
        QVERIFY(m_town->stateOf(due) == DueState::InPayment);
    QVERIFY(m_town->stateOf(m_dues.last()) == DueState::ToPay);
    const auto listed =
        fromJson<QList<Checkout>>(m_town->get(u"/v1/payments/checkouts"_s, m_town->token).body);
    QVERIFY(*listed == QList<Checkout>{*checkout});
}

void TestCheckouts::sameKeyIsSameCheckout() {
    const CheckoutRequest wanted{m_dues.mid(0, 2), sumOf(2)};
    const Response first = m_town->start(wanted, "one");
    QCOMPARE(m_town->start(wanted, "one").body, first.body);
    QCOMPARE(m_town->count(u"checkouts"_s), 1);
}

void TestCheckouts::refuses_data() {
    QTest::addColumn<int>("dues");
    QTest::addColumn<int>("cents");
    QTest::addColumn<int>("foreign"); // index of a due of another family, or -1
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << 0 << 0 << -1 << u"dati.campo-non-valido"_s << 422;
    QTest::newRow("six") << 6 << 6 * 1234 << -1 << u"dati.campo-non-valido"_s << 422;
    QTest::newRow("another sum") << 2 << 2469 << -1 << u"pagamenti.importo-cambiato"_s << 409;
    QTest::newRow("of others") << 2 << 2468 << 1 << u"dati.non-trovato"_s << 404;
}

void TestCheckouts::refuses() {
    QFETCH(int, dues);
    QFETCH(int, cents);
    QFETCH(int, foreign);
    QList<PublicId> wanted = m_dues.mid(0, dues);
    if (foreign >= 0)
        wanted[foreign] = m_town->addDue(m_town->bea, DueState::ToPay, {});
    const Response response = m_town->start({wanted, Money::fromCents(cents)});
    QTEST(response.status, "status");
    QTEST(failureName(response.failure->code), "code");
    QCOMPARE(m_town->count(u"checkouts"_s), 0);
    QCOMPARE(m_town->count(u"dues WHERE state <> 'to_pay'"_s), 0);
}

void TestCheckouts::nobodyPaysWhatIsTaken() {
    static_cast<void>(m_town->begin({m_dues.at(1)}));
    const Response taken = m_town->start({m_dues.mid(0, 2), sumOf(2)}, "other");
    QCOMPARE(taken.status, 409);
    QVERIFY(taken.failure->code == FailureCode::DueNotPayable);
    QCOMPARE(taken.failure->fields.first().pointer, u"/due_ids/1"_s);
    QVERIFY(state() == DueState::ToPay);
    const Response twice = m_town->start({{m_dues.at(0), m_dues.at(0)}, sumOf(2)}, "twice");
    QCOMPARE(twice.status, 422);
}

void TestCheckouts::notOfferedWithoutPlatform() {
    m_town->serve({});
    const Response refused = m_town->start({m_dues.mid(0, 1), sumOf(1)});
    QVERIFY(refused.failure->code == FailureCode::PayingNotOffered);
    QCOMPARE(m_town->get(u"/v1/payments/checkouts"_s, m_town->token).status, 404);
    QVERIFY(state() == DueState::ToPay);
}

void TestCheckouts::othersSeeNothing() {
    const Checkout checkout = m_town->begin(m_dues.mid(0, 1));
    const QByteArray other = m_town->tokenOf(u"bea"_s);
    const QString path = u"/v1/payments/checkouts/"_s + checkout.id.toString();
    QCOMPARE(m_town->get(path, other).status, 404);
    QCOMPARE(m_town->send("PUT", path + u"/given-up"_s, other).status, 404);
    QVERIFY(state() == DueState::InPayment);
    QCOMPARE(m_town->get(u"/v1/payments/checkouts/x"_s, other).status, 404);
}

void TestCheckouts::pageLeadsToThePlatform() {
    const Checkout checkout = m_town->begin(m_dues.mid(0, 2));
    const Response response = m_town->get(checkout.page.path());
    QCOMPARE(response.status, 303);
    const Cart &cart = m_town->platform->carts.first();
    QCOMPARE(cart.dues.size(), 2);
    QCOMPARE(cart.dues.first().id, m_dues.first());
    for (const QUrl &page :
         {cart.returns.ok, cart.returns.cancelled, cart.returns.failed, cart.returns.waiting}) {
        QCOMPARE(page.scheme(), u"https"_s);
        QVERIFY(page.path().startsWith(u"/v1/payments/returns/"_s));
    }
    QCOMPARE(m_town->count(u"checkout_visits WHERE return_hash LIKE '%%1%'"_s.arg(
                 cart.returns.ok.path().section(u'/', 4, 4))),
             0);
}

void TestCheckouts::returnsMoveIt_data() {
    QTest::addColumn<CheckoutState>("checkout");
    QTest::addColumn<DueState>("due");
    QTest::newRow("ok") << CheckoutState::AwaitingOutcome << DueState::AwaitingOutcome;
    QTest::newRow("waiting") << CheckoutState::AwaitingOutcome << DueState::AwaitingOutcome;
    QTest::newRow("cancelled") << CheckoutState::Cancelled << DueState::ToPay;
    QTest::newRow("failed") << CheckoutState::Failed << DueState::ToPay;
}

void TestCheckouts::returnsMoveIt() {
    QFETCH(CheckoutState, checkout);
    QFETCH(DueState, due);
    const Checkout begun = m_town->begin(m_dues.mid(0, 2));
    const QString base = m_town->open(begun).ok.path().section(u'/', 0, -2) + u'/';
    const Response page = m_town->get(base + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("tornare a Campanella"));
    QVERIFY(m_town->checkout(begun.id).state == checkout);
    QVERIFY(m_town->checkout(begun.id).page.isEmpty());
    QVERIFY(state() == due);
    // The first word stays: going back in the browser changes nothing.
    static_cast<void>(m_town->get(base + u"cancelled"_s));
    static_cast<void>(m_town->get(base + u"ok"_s));
    QVERIFY(m_town->checkout(begun.id).state == checkout);
    QCOMPARE(m_town->get(base + u"paid"_s).status, 404);
}

void TestCheckouts::returnIsNoProof() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    static_cast<void>(m_town->get(m_town->open(begun).ok.path()));
    QCOMPARE(m_town->count(u"payments"_s), 0);
    QCOMPARE(m_town->count(u"dues WHERE settled = 1"_s), 0);
}

void TestCheckouts::returnOfAnotherVisitCounts() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    const ReturnPages first = m_town->open(begun);
    QVERIFY(first.ok != m_town->open(begun).ok);
    static_cast<void>(m_town->get(first.ok.path()));
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::AwaitingOutcome);
}

void TestCheckouts::strangersChangeNothing() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    for (const QString &token : {QString(43, u'a'), u"x"_s, begun.id.toString()})
        QCOMPARE(m_town->get(u"/v1/payments/returns/%1/cancelled"_s.arg(token)).status, 200);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Open);
    const QString unknown = u"/v1/payments/checkouts/%1/page"_s.arg(PublicId::random().toString());
    QCOMPARE(m_town->get(unknown).status, 404);
}

void TestCheckouts::platformRefuses_data() {
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::newRow("away") << FailureCode::GatewayUnavailable << 503 << u"open"_s;
    QTest::newRow("busy") << FailureCode::ServerBusy << 503 << u"open"_s;
    QTest::newRow("paid") << FailureCode::DueNotPayable << 409 << u"failed"_s;
    QTest::newRow("odd") << FailureCode::GatewayAnswerInvalid << 502 << u"failed"_s;
}

void TestCheckouts::platformRefuses() {
    QFETCH(FailureCode, code);
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    m_town->platform->mood = fail(code);
    Request request;
    request.method = "GET";
    request.path = begun.page.path();
    request.headers.insert("accept", "text/html");
    const Response page = m_town->send(request);
    QTEST(page.status, "status");
    QVERIFY(page.body.contains("<html"));
    QCOMPARE(page.body.contains("già pagato"), code == FailureCode::DueNotPayable);
    QTEST(toString(m_town->checkout(begun.id).state), "state");
}

/// The platform refuses a second cart while the first is being paid.
void TestCheckouts::aSecondLookDoesNotEndTheFirst() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    static_cast<void>(m_town->open(begun));
    m_town->platform->mood = fail(FailureCode::DueNotPayable);
    QCOMPARE(m_town->get(begun.page.path()).status, 409);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Open);
    QVERIFY(state() == DueState::InPayment);
}

void TestCheckouts::leavesOutWhatIsPaidMeanwhile() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 2));
    QVERIFY(settle(*m_town->store, m_town->receiptOf(m_dues.at(0), u"R1"_s)));
    static_cast<void>(m_town->open(begun));
    QCOMPARE(m_town->platform->carts.last().dues.size(), 1);
    QCOMPARE(m_town->platform->carts.last().dues.first().id, m_dues.at(1));
}

void TestCheckouts::givingUpFreesTheDues() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 2));
    const QString path = u"/v1/payments/checkouts/%1/given-up"_s.arg(begun.id.toString());
    const auto over = fromJson<Checkout>(m_town->send("PUT", path, m_town->token).body);
    QVERIFY(over->state == CheckoutState::Cancelled);
    QVERIFY(state() == DueState::ToPay);
    QCOMPARE(m_town->get(begun.page.path()).status, 404);
    QCOMPARE(m_town->start({m_dues.mid(0, 2), sumOf(2)}, "again").status, 201);
    // Once more does not free what the second checkout holds.
    static_cast<void>(m_town->send("PUT", path, m_town->token));
    QVERIFY(state() == DueState::InPayment);
}

void TestCheckouts::givingUpAwaitedChangesNothing() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    static_cast<void>(m_town->get(m_town->open(begun).waiting.path()));
    const QString path = u"/v1/payments/checkouts/%1/given-up"_s.arg(begun.id.toString());
    const auto still = fromJson<Checkout>(m_town->send("PUT", path, m_town->token).body);
    QVERIFY(still->state == CheckoutState::AwaitingOutcome);
    QVERIFY(state() == DueState::AwaitingOutcome);
}

void TestCheckouts::oldOnesEnd_data() {
    QTest::addColumn<bool>("back");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<CheckoutState>("state");
    QTest::newRow("open") << false << longestVisit - 1 << CheckoutState::Open;
    QTest::newRow("nobody back") << false << longestVisit << CheckoutState::Cancelled;
    QTest::newRow("awaited") << true << longestWait - 1 << CheckoutState::AwaitingOutcome;
    QTest::newRow("no receipt") << true << longestWait << CheckoutState::Failed;
}

void TestCheckouts::oldOnesEnd() {
    QFETCH(bool, back);
    QFETCH(qint64, age);
    QFETCH(CheckoutState, state);
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    if (back)
        static_cast<void>(m_town->get(m_town->open(begun).ok.path()));
    m_town->database.turnClock(age);
    QVERIFY(endOldCheckouts(*m_town->store));
    QVERIFY(readCheckout(*m_town->store, m_town->ada.parentKey, begun.id)->state == state);
    QCOMPARE(this->state() == DueState::ToPay, !isPending(state));
}

void TestCheckouts::openingAgainKeepsItAlive() {
    const Checkout begun = m_town->begin(m_dues.mid(0, 1));
    m_town->database.turnClock(longestVisit - 1);
    static_cast<void>(m_town->open(begun));
    m_town->database.turnClock(longestVisit - 1);
    QVERIFY(endOldCheckouts(*m_town->store));
    QVERIFY(state() == DueState::InPayment);
}

void TestCheckouts::stepsOfADue_data() {
    QTest::addColumn<DueState>("from");
    QTest::addColumn<DueState>("to");
    QTest::addColumn<bool>("may");
    const auto row = [](DueState from, DueState to, bool may) {
        QTest::addRow("%s to %s", qPrintable(toString(from)), qPrintable(toString(to)))
            << from << to << may;
    };
    row(DueState::ToPay, DueState::InPayment, true);
    row(DueState::Overdue, DueState::InPayment, true);
    row(DueState::ToPay, DueState::AwaitingOutcome, false);
    row(DueState::InPayment, DueState::InPayment, false);
    row(DueState::InPayment, DueState::Cancelled, false);
    row(DueState::AwaitingOutcome, DueState::ToPay, true);
    row(DueState::Cancelled, DueState::Paid, true);
    row(DueState::Cancelled, DueState::InPayment, false);
    row(DueState::Paid, DueState::ToPay, false);
    row(DueState::Paid, DueState::PaidElsewhere, false);
    row(DueState::Refunded, DueState::Paid, false);
}

void TestCheckouts::stepsOfADue() {
    QFETCH(DueState, from);
    QFETCH(DueState, to);
    QFETCH(bool, may);
    QCOMPARE(mayMove(from, to), may);
    const PublicId due = m_town->addDue(m_town->ada, from, {});
    const auto rows = m_town->store->query(u"SELECT due_key, state FROM dues WHERE public_id = ?"_s,
                                           {due.toString()});
    QVERIFY((*rows)->next());
    QCOMPARE(moveDue(*m_town->store, (*rows)->value(0).toLongLong(), to).value(), may);
    QCOMPARE(toString(m_town->stateOf(due)), may ? toString(to) : (*rows)->value(1).toString());
}

QTEST_GUILESS_MAIN(TestCheckouts)
#include "tst_checkouts.moc"
