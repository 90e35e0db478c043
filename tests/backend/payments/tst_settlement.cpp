// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/receiptsverb.h"
#include "backend/payments/checkouts/reconciliation.h"
#include "backend/payments/checkouts/refund.h"
#include "backend/payments/checkouts/settlement.h"
#include "backend/payments/ledger/ledgercheck.h"
#include "domain/clock.h"
#include "domain/statement.h"
#include "tests/backend/payments/payingtown.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What receipts do, and how they are asked for.
class TestSettlement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paysAndEndsTheCheckout();
    void lastDueEndsTheCheckout();
    void paidAtABank();
    void countsFromTheDayItIsTold();
    void countsAfterGivingUp();
    void sameReceiptTwice();
    void secondReceiptIsKept();
    void keepsWhatDoesNotFit_data();
    void keepsWhatDoesNotFit();
    void importedPaymentIsNoDuplicate();
    void beatsTheOffice();
    void nothingHalfDone();
    void officeTakesAPayment();
    void officeMistakes_data();
    void officeMistakes();
    void givesBackInParts();
    void refundMistakes_data();
    void refundMistakes();
    void tellsThePayer();
    void listsWhatTheOfficeLooksAt();
    void asksForPendingOnes();
    void endsNothingWhilePlatformIsAway();
    void asksForAllSinceLastTime();
    void oneNoticeDoesNotStopTheOthers();
    void judgesAnewWhatDidNotFit_data();
    void judgesAnewWhatDidNotFit();
    void wholeOrInParts_data();
    void wholeOrInParts();
    void checkoutOfLongAgoDoesNotCount();

private:
    [[nodiscard]] DueState state() { return m_town->stateOf(*m_due); }
    [[nodiscard]] ReceiptState settled(const Receipt &receipt) {
        return settle(*m_town->store, receipt)->state;
    }
    std::unique_ptr<PayingTown> m_town;
    std::optional<PublicId> m_due;
    LogSink m_log = [this](const QByteArray &line) { m_lines.append(line); };
    QByteArrayList m_lines;
};

void TestSettlement::init() {
    m_town = std::make_unique<PayingTown>();
    m_due = m_town->owe();
    m_lines.clear();
}

void TestSettlement::paysAndEndsTheCheckout() {
    const Checkout begun = m_town->begin({*m_due});
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(state() == DueState::Paid);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
    const auto due =
        fromJson<Due>(m_town->get(u"/v1/payments/dues/"_s + m_due->toString(), m_town->token).body);
    QCOMPARE(due->payment->receiptId, u"R1"_s);
    QCOMPARE(due->payment->amount, Money::fromCents(1234));
    QCOMPARE(m_town->count(u"dues WHERE settled = 1"_s), 1);
    QCOMPARE(m_town->count(u"receipts WHERE raw = '<receipt/>' AND state = 'applied'"_s), 1);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestSettlement::lastDueEndsTheCheckout() {
    const PublicId second = m_town->owe();
    const Checkout begun = m_town->begin({*m_due, second});
    QVERIFY(settled(m_town->receiptOf(second, u"R2"_s)) == ReceiptState::Applied);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Open);
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
}

void TestSettlement::paidAtABank() {
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(state() == DueState::PaidElsewhere);
}

void TestSettlement::countsFromTheDayItIsTold() {
    Receipt receipt = m_town->receiptOf(*m_due, u"R1"_s);
    receipt.paidOn = QDate();
    QVERIFY(settled(receipt) == ReceiptState::Applied);
    QCOMPARE(m_town->count(u"payments WHERE paid_on = '%1'"_s.arg(
                 italianDay(m_town->store->now()).toString(Qt::ISODate))),
             1);
}

void TestSettlement::countsAfterGivingUp() {
    const Checkout begun = m_town->begin({*m_due});
    static_cast<void>(m_town->get(m_town->open(begun).failed.path()));
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(state() == DueState::Paid);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
}

void TestSettlement::sameReceiptTwice() {
    const Receipt receipt = m_town->receiptOf(*m_due, u"R1"_s);
    QVERIFY(settle(*m_town->store, receipt)->isNew);
    const auto again = settle(*m_town->store, receipt);
    QVERIFY(again->state == ReceiptState::Applied);
    QVERIFY(!again->isNew);
    QCOMPARE(m_town->count(u"receipts"_s), 1);
    QCOMPARE(m_town->count(u"payments"_s), 1);
}

void TestSettlement::secondReceiptIsKept() {
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R2"_s)) == ReceiptState::Duplicate);
    QCOMPARE(m_town->count(u"receipts"_s), 2);
    QCOMPARE(m_town->count(u"payments WHERE receipt_id = 'R1'"_s), 1);
    QCOMPARE(m_town->count(u"payments"_s), 1);
}

void TestSettlement::keepsWhatDoesNotFit_data() {
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("creditor");
    QTest::addColumn<int>("cents");
    QTest::addColumn<bool>("succeeded");
    QTest::addColumn<ReceiptState>("state");
    const QString none;
    QTest::newRow("no such notice")
        << u"301202500000012316"_s << none << 1234 << true << ReceiptState::Unknown;
    QTest::newRow("too little") << none << none << 1233 << true << ReceiptState::Mismatch;
    QTest::newRow("too much") << none << none << 1235 << true << ReceiptState::Mismatch;
    QTest::newRow("negative") << none << none << -1234 << true << ReceiptState::Mismatch;
    QTest::newRow("not paid") << none << none << 1234 << false << ReceiptState::Mismatch;
    QTest::newRow("other creditor")
        << none << u"00743110157"_s << 1234 << true << ReceiptState::Mismatch;
}

void TestSettlement::keepsWhatDoesNotFit() {
    QFETCH(QString, notice);
    QFETCH(QString, creditor);
    QFETCH(int, cents);
    QFETCH(bool, succeeded);
    QFETCH(ReceiptState, state);
    Receipt receipt = m_town->receiptOf(*m_due, u"R1"_s);
    receipt.noticeNumber = notice.isEmpty() ? receipt.noticeNumber : notice;
    receipt.creditor = creditor.isEmpty() ? receipt.creditor : creditor;
    receipt.amount = Money::fromCents(cents);
    receipt.succeeded = succeeded;
    QVERIFY(settled(receipt) == state);
    QVERIFY(this->state() == DueState::ToPay);
    QCOMPARE(m_town->count(u"payments"_s), 0);
    QCOMPARE(m_town->count(u"receipts WHERE reason <> ''"_s), 1);
}

void TestSettlement::importedPaymentIsNoDuplicate() {
    Due due = m_town->newDue();
    due.state = DueState::PaidElsewhere;
    due.payment = Payment{PublicId::random(), due.amount, QDate(2026, 11, 2), u"Banca"_s, u"R9"_s};
    m_town->addDue(due, {m_town->ada.parentKey, {}, m_town->canteenKey, {}});
    QVERIFY(settled(m_town->receiptOf(due.id, u"R9"_s)) == ReceiptState::Applied);
    QVERIFY(m_town->stateOf(due.id) == DueState::PaidElsewhere);
    QCOMPARE(m_town->count(u"payments"_s), 1);
}

void TestSettlement::beatsTheOffice() {
    const PublicId cancelled = m_town->addDue(m_town->ada, DueState::Cancelled, {});
    QVERIFY(settled(m_town->receiptOf(cancelled, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(m_town->stateOf(cancelled) == DueState::PaidElsewhere);
}

/// A receipt that cannot be applied to the end leaves no trace and comes again.
void TestSettlement::nothingHalfDone() {
    const Checkout begun = m_town->begin({*m_due});
    QVERIFY(m_town->store->define(u"ALTER TABLE outbox RENAME TO outbox_away"_s));
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'ada@posta.example'"_s));
    const Receipt receipt = m_town->receiptOf(*m_due, u"R1"_s);
    QVERIFY(!settle(*m_town->store, receipt));
    QCOMPARE(m_town->count(u"receipts"_s), 0);
    QCOMPARE(m_town->count(u"payments"_s), 0);
    QVERIFY(state() == DueState::InPayment);
    QVERIFY(m_town->store->define(u"ALTER TABLE outbox_away RENAME TO outbox"_s));
    QVERIFY(settled(receipt) == ReceiptState::Applied);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
}

void TestSettlement::officeTakesAPayment() {
    const QStringList record{u"record"_s,
                             u"--store"_s,
                             m_town->database.url(),
                             u"--notice"_s,
                             m_town->noticeOf(*m_due).grouped(),
                             u"--amount"_s,
                             u"12,34"_s,
                             u"--paid-on"_s,
                             u"2026-11-20"_s,
                             u"--reference"_s,
                             u"Q1"_s,
                             u"--place"_s,
                             u"Tesoreria"_s};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(runReceipts(record), 0);
    QVERIFY(state() == DueState::PaidElsewhere);
    QCOMPARE(m_town->count(u"payments WHERE receipt_id = 'Q1' AND psp = 'Tesoreria'"_s), 1);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Duplicate);
}

void TestSettlement::officeMistakes_data() {
    QTest::addColumn<QString>("notice");
    QTest::addColumn<int>("cents");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<FailureCode>("failure");
    QTest::newRow("no such notice")
        << u"301202500000012316"_s << 1234 << u"Q2"_s << FailureCode::NotFound;
    QTest::newRow("paid") << QString() << 1234 << u"Q2"_s << FailureCode::DueNotPayable;
    QTest::newRow("used") << QString() << 1235 << u"Q1"_s << FailureCode::FieldInvalid;
    QTest::newRow("used elsewhere") << u"open"_s << 1234 << u"Q1"_s << FailureCode::FieldInvalid;
    QTest::newRow("another sum") << u"open"_s << 1235 << u"Q2"_s << FailureCode::AmountChanged;
}

void TestSettlement::officeMistakes() {
    QFETCH(QString, notice);
    QFETCH(int, cents);
    QFETCH(QString, reference);
    const NoticeNumber paid = m_town->noticeOf(*m_due);
    const NoticeNumber open = m_town->noticeOf(m_town->owe());
    const auto take = [this](const NoticeNumber &number, int sum, const QString &as) {
        return recordOfficePayment(*m_town->store, {number, Money::fromCents(sum),
                                                    QDate(2026, 11, 20), as, u"Tesoreria"_s});
    };
    QVERIFY(take(paid, 1234, u"Q1"_s));
    const NoticeNumber which = notice.isEmpty()      ? paid
                               : notice == "open"_L1 ? open
                                                     : *NoticeNumber::parse(notice);
    const auto taken = take(which, cents, reference);
    QVERIFY(!taken);
    QTEST(taken.error().code, "failure");
    QCOMPARE(m_town->count(u"receipts"_s), 1);
    QCOMPARE(m_town->count(u"payments"_s), 1);
}

void TestSettlement::givesBackInParts() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'ada@posta.example'"_s));
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    const QStringList rest{u"refund"_s,
                           u"--store"_s,
                           m_town->database.url(),
                           u"--notice"_s,
                           m_town->noticeOf(*m_due).grouped(),
                           u"--reason"_s,
                           u"Giorni di chiusura"_s};
    const QStringList part =
        rest + QStringList{u"--amount"_s, u"2,34"_s, u"--reference"_s, u"M1"_s};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(runReceipts(part), 0);
    QVERIFY(state() == DueState::PaidElsewhere);
    QCOMPARE(m_town->count(u"refunds"_s), 1);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
    const auto statement = [this] {
        return fromJson<Statement>(m_town->get(u"/v1/payments/statement"_s, m_town->token).body);
    };
    QCOMPARE(statement()->lines.first().balance(), Money());
    QCOMPARE(statement()->lines.first().movements.at(2).text, u"Giorni di chiusura"_s);

    const QStringList all =
        rest + QStringList{u"--amount"_s, u"10,00"_s, u"--reference"_s, u"M2"_s};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(runReceipts(all), 0);
    QVERIFY(state() == DueState::Refunded);
    QCOMPARE(statement()->lines.first().balance(), Money());
    QCOMPARE(m_town->count(u"outbox WHERE subject LIKE '%rimborsa%'"_s), 2);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
    QCOMPARE(runReceipts(rest + QStringList{u"--amount"_s, u"x"_s, u"--reference"_s, u"M3"_s}), 2);
}

void TestSettlement::refundMistakes_data() {
    QTest::addColumn<QString>("notice");
    QTest::addColumn<int>("cents");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<FailureCode>("failure");
    const QString why = u"Pagato due volte"_s;
    QTest::newRow("no such notice")
        << u"301202500000012316"_s << 100 << why << u"M2"_s << FailureCode::NotFound;
    QTest::newRow("not paid") << u"open"_s << 100 << why << u"M2"_s << FailureCode::DueNotPayable;
    QTest::newRow("too much") << QString() << 1135 << why << u"M2"_s << FailureCode::AmountChanged;
    QTest::newRow("nothing") << QString() << 0 << why << u"M2"_s << FailureCode::FieldInvalid;
    QTest::newRow("negative") << QString() << -100 << why << u"M2"_s << FailureCode::FieldInvalid;
    QTest::newRow("no reason") << QString() << 100 << QString() << u"M2"_s
                               << FailureCode::FieldInvalid;
    QTest::newRow("used") << QString() << 200 << why << u"M1"_s << FailureCode::FieldInvalid;
}

void TestSettlement::refundMistakes() {
    QFETCH(QString, notice);
    QFETCH(int, cents);
    QFETCH(QString, reason);
    QFETCH(QString, reference);
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    const NoticeNumber paid = m_town->noticeOf(*m_due);
    const NoticeNumber open = m_town->noticeOf(m_town->owe());
    QVERIFY(recordRefund(*m_town->store, {paid, Money::fromCents(100), u"Errore"_s, u"M1"_s}));
    const NoticeNumber which = notice.isEmpty()      ? paid
                               : notice == "open"_L1 ? open
                                                     : *NoticeNumber::parse(notice);
    const auto done =
        recordRefund(*m_town->store, {which, Money::fromCents(cents), reason, reference});
    QVERIFY(!done);
    QTEST(done.error().code, "failure");
    QCOMPARE(m_town->count(u"refunds"_s), 1);
    QCOMPARE(m_town->count(u"ledger_entries WHERE kind = 'refund'"_s), 1);
}

void TestSettlement::tellsThePayer() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'ada@posta.example' "
                                   "WHERE person_key = ?"_s,
                                   {m_town->ada.parentKey}));
    const PublicId second = m_town->owe();
    static_cast<void>(m_town->begin({*m_due, second}));
    QVERIFY(settle(*m_town->store, m_town->receiptOf(*m_due, u"R1"_s)));
    QCOMPARE(m_town->count(u"outbox"_s), 0);
    QVERIFY(settle(*m_town->store, m_town->receiptOf(second, u"R2"_s)));
    const auto rows = m_town->store->query(u"SELECT recipient, subject, body FROM outbox"_s);
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), u"ada@posta.example"_s);
    for (const int column : {1, 2}) {
        QVERIFY(!(*rows)->value(column).toString().contains(u"12,34"_s));
        QVERIFY(!(*rows)->value(column).toString().contains(u"Bruno"_s));
    }
    QVERIFY(!(*rows)->next());
}

void TestSettlement::listsWhatTheOfficeLooksAt() {
    QVERIFY(settle(*m_town->store, m_town->receiptOf(*m_due, u"R1"_s)));
    Receipt second = m_town->receiptOf(*m_due, u"R2"_s);
    second.psp = u"=Banca \"X\""_s;
    QVERIFY(settle(*m_town->store, second));
    const QString notice = m_town->noticeOf(*m_due).toString();
    const QStringList lines = receiptsList(*m_town->store, {})->split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.last(),
             u"2026-11-22T09:00:00Z;duplicate;\"paid_elsewhere\";%1;\"%2\";12.34;"
             "2026-11-22;\"'=Banca \"\"X\"\"\";\"R2\""_s.arg(notice, second.creditor));
    QCOMPARE(receiptsList(*m_town->store, ReceiptState::Applied)->split(u'\n').size(), 2);
    QCOMPARE(receiptsList(*m_town->store, ReceiptState::Unknown)->split(u'\n').size(), 1);
}

void TestSettlement::asksForPendingOnes() {
    FakePlatform &platform = *m_town->platform;
    const PublicId free = m_town->owe();
    const Checkout begun = m_town->begin({*m_due});
    QCOMPARE(reconcilePending(*m_town->store, platform, m_log).value(), 1);
    platform.receipts = {m_town->receiptOf(*m_due, u"R1"_s), m_town->receiptOf(free, u"R2"_s)};
    QCOMPARE(reconcilePending(*m_town->store, platform, m_log).value(), 0);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
    QVERIFY(m_town->stateOf(free) == DueState::ToPay);
    QCOMPARE(m_lines.size(), 1);
    QVERIFY(m_lines.first().endsWith("state=applied"));
}

void TestSettlement::endsNothingWhilePlatformIsAway() {
    static_cast<void>(m_town->begin({*m_due}));
    m_town->database.turnClock(3600);
    m_town->platform->mood = fail(FailureCode::GatewayUnavailable);
    QVERIFY(!reconcilePending(*m_town->store, *m_town->platform, m_log));
    QVERIFY(state() == DueState::InPayment);
    m_town->platform->mood = {};
    QCOMPARE(reconcilePending(*m_town->store, *m_town->platform, m_log).value(), 0);
    QVERIFY(state() == DueState::ToPay);
}

void TestSettlement::asksForAllSinceLastTime() {
    FakePlatform &platform = *m_town->platform;
    platform.mood = fail(FailureCode::GatewayUnavailable);
    QVERIFY(!reconcileAll(*m_town->store, platform, m_log));
    platform.mood = {};
    platform.receipts = {m_town->receiptOf(*m_due, u"R1"_s)};
    QVERIFY(reconcileAll(*m_town->store, platform, m_log));
    QVERIFY(state() == DueState::PaidElsewhere);
    m_town->database.turnClock(10LL * 24 * 3600);
    QVERIFY(reconcileAll(*m_town->store, platform, m_log));
    const QList<QDate> asked{QDate(2026, 10, 23), QDate(2026, 10, 23), QDate(2026, 10, 23)};
    QCOMPARE(platform.askedSince, asked);
}

void TestSettlement::oneNoticeDoesNotStopTheOthers() {
    FakePlatform &platform = *m_town->platform;
    const PublicId second = m_town->owe();
    static_cast<void>(m_town->begin({*m_due, second}));
    platform.away = m_town->noticeOf(*m_due);
    platform.receipts = {m_town->receiptOf(second, u"R2"_s)};
    QCOMPARE(reconcilePending(*m_town->store, platform, m_log).value(), 1);
    QVERIFY(m_town->stateOf(second) == DueState::Paid);
    QVERIFY(state() == DueState::InPayment);
}

void TestSettlement::judgesAnewWhatDidNotFit_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("imported later") << u"UPDATE dues SET notice_number = '301202500000012316'"_s
                                    << u"UPDATE dues SET notice_number = '%1'"_s;
    QTest::newRow("sum corrected")
        << u"UPDATE dues SET amount_cents = 9"_s << u"UPDATE dues SET amount_cents = 1234"_s;
}

void TestSettlement::judgesAnewWhatDidNotFit() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Receipt receipt = m_town->receiptOf(*m_due, u"R1"_s);
    m_town->platform->receipts = {receipt};
    QVERIFY(m_town->store->execute(before));
    QVERIFY(reconcileAll(*m_town->store, *m_town->platform, m_log));
    QVERIFY(state() == DueState::ToPay);
    QVERIFY(!settle(*m_town->store, receipt)->isNew);
    QVERIFY(m_town->store->execute(after.contains(u'%') ? after.arg(receipt.noticeNumber) : after));
    QVERIFY(reconcileAll(*m_town->store, *m_town->platform, m_log));
    QVERIFY(state() == DueState::PaidElsewhere);
    QCOMPARE(m_town->count(u"receipts WHERE state = 'applied' AND due_key IS NOT NULL"_s), 1);
    QCOMPARE(m_town->count(u"payments"_s), 1);
}

void TestSettlement::wholeOrInParts_data() {
    QTest::addColumn<int>("paid");
    QTest::addColumn<QList<int>>("cancelled");
    QTest::newRow("whole") << 0 << QList<int>{1, 2};
    QTest::newRow("a part") << 1 << QList<int>{0};
}

/// Paid in one way, a debt is not owed in the other, and cannot be paid in it while it is on its
/// way.
void TestSettlement::wholeOrInParts() {
    QFETCH(int, paid);
    QFETCH(QList<int>, cancelled);
    const QList<PublicId> dues{*m_due, m_town->owe(), m_town->owe()};
    for (int number = 0; number < dues.size(); ++number)
        QVERIFY(
            m_town->store->execute(u"UPDATE dues SET document_id = 'D1', instalment_number = ?, "
                                   "instalment_count = 2 WHERE public_id = ?"_s,
                                   {number, dues.at(number).toString()}));
    const Response both = m_town->start({{dues.at(0), dues.at(1)}, sumOf(2)}, "both");
    QCOMPARE(both.status, 409);
    static_cast<void>(m_town->begin({dues.at(paid)}));
    const PublicId other = dues.at(cancelled.first());
    QCOMPARE(m_town->start({{other}, sumOf(1)}, "other").status, 409);
    QVERIFY(m_town->stateOf(other) == DueState::ToPay);
    QVERIFY(settled(m_town->receiptOf(dues.at(paid), u"R1"_s)) == ReceiptState::Applied);
    for (const int number : cancelled)
        QVERIFY(m_town->stateOf(dues.at(number)) == DueState::Cancelled);
    QCOMPARE(m_town->count(u"dues WHERE state = 'cancelled'"_s), int(cancelled.size()));
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestSettlement::checkoutOfLongAgoDoesNotCount() {
    const Checkout begun = m_town->begin({*m_due});
    static_cast<void>(m_town->get(m_town->open(begun).cancelled.path()));
    m_town->database.turnClock(25LL * 3600);
    QVERIFY(settled(m_town->receiptOf(*m_due, u"R1"_s)) == ReceiptState::Applied);
    QVERIFY(state() == DueState::PaidElsewhere);
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
