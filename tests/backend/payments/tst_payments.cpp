// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/refund.h"
#include "backend/payments/ledger/ledger.h"
#include "domain/clock.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

namespace {
const QString path = QStringLiteral("/v1/payments/payments");
} // namespace

/// What a family has paid, between two days.
class TestPayments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsDueAndPayment();
    void boundsAreInclusive_data();
    void boundsAreInclusive();
    void newestFirstPageByPage();
    void foreignOnesAreNotTold();
    void refusesNonsense_data();
    void refusesNonsense();
    void tellsWhyMoneyCameBack();
    void notesAreKept();
    void onlyTheWriterReadsANote();
    void refusesNotes_data();
    void refusesNotes();

private:
    Due pay(const TestFamily &family, QDate day);
    [[nodiscard]] DuePage list(const QString &query = {});
    /// The status of noting `text` on the payment of `due`.
    [[nodiscard]] int note(const Due &due, const QString &text, const QByteArray &token);
    [[nodiscard]] QStringList notes(const QByteArray &token);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestPayments::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    m_other = m_town->addFamily(QStringLiteral("bea"), QStringLiteral("Altra"));
    m_token = m_town->tokenOf(QStringLiteral("ada"));
}

Due TestPayments::pay(const TestFamily &family, QDate day) {
    Due due = m_town->newDue();
    due.state = DueState::Paid;
    const PublicId id = PublicId::random();
    due.payment = Payment{id, due.amount, day, QStringLiteral("Banca di Prova"),
                          QStringLiteral("IUR-") + id.toString()};
    m_town->addDue(due, {family.parentKey, family.childKey, m_town->canteenKey, {}});
    return due;
}

DuePage TestPayments::list(const QString &query) {
    return fromJson<DuePage>(m_town->get(path + query, m_token).body).value_or(DuePage());
}

int TestPayments::note(const Due &due, const QString &text, const QByteArray &token) {
    return m_town
        ->send("PUT", path + u'/' + due.payment->id.toString() + QStringLiteral("/note"), token,
               toJson(PaymentNote{text}))
        .status;
}

QStringList TestPayments::notes(const QByteArray &token) {
    QStringList texts;
    const auto page = fromJson<DuePage>(m_town->get(path, token).body);
    if (page)
        for (const Due &due : page->items)
            texts.append(due.payment->note);
    return texts;
}

void TestPayments::tellsDueAndPayment() {
    const Due due = pay(m_family, QDate(2026, 11, 2));
    m_town->addDue(m_family, DueState::ToPay, {});
    const DuePage page = list();
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.items.first().id, due.id);
    QVERIFY(page.items.first().payment == due.payment);
    QCOMPARE(page.items.first().child->givenName, QStringLiteral("Bruno"));
    QVERIFY(page.nextCursor.isEmpty());
}

void TestPayments::boundsAreInclusive_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << 3;
    QTest::newRow("from its day") << QStringLiteral("?from=2026-10-02") << 2;
    QTest::newRow("up to its day") << QStringLiteral("?to=2026-10-02") << 2;
    QTest::newRow("one day") << QStringLiteral("?from=2026-10-02&to=2026-10-02") << 1;
    QTest::newRow("none") << QStringLiteral("?from=2026-10-04") << 0;
}

void TestPayments::boundsAreInclusive() {
    for (int day = 1; day <= 3; ++day)
        pay(m_family, QDate(2026, 10, day));
    QFETCH(QString, query);
    QTEST(int(list(query).items.size()), "count");
}

void TestPayments::newestFirstPageByPage() {
    const QList<QDate> days{{2026, 10, 3}, {2026, 10, 2}, {2026, 10, 2}, {2026, 9, 30}};
    for (const QDate day : {days[1], days[3], days[0], days[2]})
        pay(m_family, day);
    QList<QDate> seen;
    QSet<QString> ids;
    QString cursor;
    do {
        const DuePage page = list(QStringLiteral("?limit=1") + cursor);
        QCOMPARE(page.items.size(), 1);
        seen.append(page.items.first().payment->paidOn);
        ids.insert(page.items.first().id.toString());
        cursor =
            page.nextCursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + page.nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(seen, days);
    QCOMPARE(ids.size(), days.size());
}

void TestPayments::foreignOnesAreNotTold() {
    pay(m_other, QDate(2026, 10, 1));
    QVERIFY(list().items.isEmpty());
}

void TestPayments::refusesNonsense_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("end before start") << QStringLiteral("?from=2026-10-02&to=2026-10-01") << 422;
    QTest::newRow("no day") << QStringLiteral("?from=2026-02-30") << 422;
    QTest::newRow("another's cursor") << QStringLiteral("?cursor=abc") << 400;
}

void TestPayments::refusesNonsense() {
    QFETCH(QString, query);
    QTEST(m_town->get(path + query, m_token).status, "status");
    QCOMPARE(m_town->get(path + query).status, 401);
}

void TestPayments::tellsWhyMoneyCameBack() {
    const Due partly = pay(m_family, QDate(2026, 11, 3));
    const Due wholly = pay(m_family, QDate(2026, 11, 2));
    const Due untouched = pay(m_family, QDate(2026, 11, 1));
    pay(m_other, QDate(2026, 11, 1));
    QVERIFY(recordDuesAfter(*m_town->store, 0));
    const auto giveBack = [this](const Due &due, Money amount, const QString &reason) {
        return recordRefund(*m_town->store, {due.noticeNumber, amount, reason, reason}).has_value();
    };
    const Money part = Money::fromCents(100);
    QVERIFY(giveBack(partly, part, QStringLiteral("Assenza")));
    QVERIFY(giveBack(wholly, wholly.amount, QStringLiteral("Pagato due volte")));
    QVERIFY(giveBack(partly, part, QStringLiteral("Sciopero")));
    const QDate today = italianDay(m_town->store->now());
    const QList<Due> told = list().items;
    QCOMPARE(told.size(), 3);
    QVERIFY(told.at(0).payment->refunds ==
            (QList<Refund>{{part, today, QStringLiteral("Assenza")},
                           {part, today, QStringLiteral("Sciopero")}}));
    QVERIFY(told.at(1).state == DueState::Refunded);
    QVERIFY(told.at(1).payment->refunds ==
            (QList<Refund>{{wholly.amount, today, QStringLiteral("Pagato due volte")}}));
    QVERIFY(told.at(2).payment->refunds.isEmpty());
    const auto others =
        fromJson<DuePage>(m_town->get(path, m_town->tokenOf(QStringLiteral("bea"))).body);
    QVERIFY(others && others->items.first().payment->refunds.isEmpty());
}

void TestPayments::notesAreKept() {
    const Due newer = pay(m_family, QDate(2026, 11, 2));
    const Due older = pay(m_family, QDate(2026, 10, 2));
    QCOMPARE(note(newer, QStringLiteral("  pagato \n dalla nonna "), m_token), 204);
    QCOMPARE(note(older, QString(longestPaymentNote, u'à'), m_token), 204);
    QCOMPARE(notes(m_token), (QStringList{QStringLiteral("pagato dalla nonna"),
                                          QString(longestPaymentNote, u'à')}));
    QCOMPARE(note(newer, QStringLiteral("<b>no, dal nonno</b>"), m_token), 204);
    QCOMPARE(note(older, QStringLiteral(" "), m_token), 204);
    QCOMPARE(note(older, QString(), m_token), 204); // there is none any more
    QCOMPARE(notes(m_token), (QStringList{QStringLiteral("<b>no, dal nonno</b>"), QString()}));
}

void TestPayments::onlyTheWriterReadsANote() {
    const Due due = pay(m_family, QDate(2026, 11, 2));
    const QByteArray other = m_town->tokenOf(QStringLiteral("bea"));
    QCOMPARE(note(due, QStringLiteral("di chi?"), other), 404); // another family's
    QVERIFY(m_town->store->execute(
        QStringLiteral("INSERT INTO guardianships (person_key, child_key, way, linked_at) "
                       "VALUES (?, ?, 'code', 1)"),
        {m_other.parentKey, m_family.childKey}));
    QCOMPARE(note(due, QStringLiteral("mio"), m_token), 204);
    QCOMPARE(notes(other), QStringList{QString()});
    QCOMPARE(note(due, QStringLiteral("suo"), other), 204);
    QCOMPARE(notes(m_token), QStringList{QStringLiteral("mio")});
    QCOMPARE(note(due, QString(), other), 204); // takes away their own only
    QCOMPARE(notes(m_token), QStringList{QStringLiteral("mio")});
}

void TestPayments::refusesNotes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<int>("status");
    QTest::newRow("too long") << QString(longestPaymentNote + 1, u'x') << true << 422;
    QTest::newRow("control character") << QStringLiteral("a") + QChar(7) << true << 422;
    QTest::newRow("nobody") << QStringLiteral("x") << false << 401;
}

void TestPayments::refusesNotes() {
    QFETCH(QString, text);
    QFETCH(bool, signedIn);
    const Due due = pay(m_family, QDate(2026, 11, 2));
    QCOMPARE(note(due, QStringLiteral("prima"), m_token), 204);
    QTEST(note(due, text, signedIn ? m_token : QByteArray()), "status");
    QCOMPARE(notes(m_token), QStringList{QStringLiteral("prima")});
    const QString nowhere = path + QStringLiteral("/zzz/note");
    QCOMPARE(m_town->send("PUT", nowhere, m_token, toJson(PaymentNote{text})).status, 404);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
