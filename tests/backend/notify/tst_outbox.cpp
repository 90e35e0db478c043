// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outboxworker.h"
#include "tests/backend/helper/town.h"

#include <QTest>

#include <array>
#include <thread>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

/// Answers what it is told to and remembers what it was given.
class FakeMailer : public Channel {
public:
    Result<> send(const Mail &mail) override {
        sent.append(mail);
        if (refusal)
            return fail({*refusal, u"SMTP status 451"_s, {}, {}, retryAfter});
        return {};
    }
    QList<Mail> sent;
    std::optional<FailureCode> refusal;
    std::optional<std::chrono::seconds> retryAfter;
};

const Mail letter{u"anna@example.it"_s, u"Prova"_s, u"Ciao\nAnna"_s, {}, {}};

} // namespace

/// What waits in the outbox, and when it is sent.
class TestOutbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsOnce();
    void oldestFirst();
    void followsItsCause();
    void waitsGrow();
    void givesUpAfterADay();
    void givesUpWhenItIsWorthNothing();
    void givesUpOnARefusedAddress();
    void mailStandsInForAnotherWay_data();
    void mailStandsInForAnotherWay();
    void waitsAsLongAsItIsTold();
    void nobodyGetsNothing();
    void deadWorkerLosesNothing();
    void lateWorkerLeavesItAlone();
    void twoWorkersNeverShare();
    void logsNothingPersonal();

private:
    void put(std::chrono::seconds lifetime = std::chrono::hours(24)) {
        QVERIFY(Outbox::put(*m_store, letter, lifetime));
    }
    bool send() { return sendOneMail(*m_store, m_mailer, m_sink).value(); }
    [[nodiscard]] int waiting() {
        const auto rows = m_store->query(u"SELECT COUNT(*) FROM outbox"_s);
        return (*rows)->next() ? (*rows)->value(0).toInt() : -1;
    }
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    FakeMailer m_mailer;
    QByteArrayList m_log;
    const LogSink m_sink = [this](const QByteArray &line) { m_log.append(line); };
};

void TestOutbox::init() {
    m_store.reset();
    m_database = std::make_unique<TestDatabase>();
    m_store = m_database->open();
    QVERIFY(m_store->migrate());
    m_mailer.sent.clear();
    m_mailer.refusal.reset();
    m_mailer.retryAfter.reset();
    m_log.clear();
}

void TestOutbox::sendsOnce() {
    put();
    QVERIFY(send());
    QVERIFY(!send());
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_mailer.sent.size(), 1);
    const Mail &sent = m_mailer.sent.first();
    QCOMPARE(sent.recipient, letter.recipient);
    QCOMPARE(sent.subject, letter.subject);
    QCOMPARE(sent.body, letter.body);
    QCOMPARE(sent.writtenAt, m_store->now());
    QVERIFY(sent.id.size() > 20);
}

void TestOutbox::oldestFirst() {
    for (const auto &subject : {u"1"_s, u"2"_s}) {
        QVERIFY(Outbox::put(*m_store, {letter.recipient, subject, {}, {}, {}}));
        m_database->turnClock(1);
    }
    QVERIFY(send() && send());
    QCOMPARE(m_mailer.sent.at(0).subject, u"1"_s);
    QVERIFY(m_mailer.sent.at(0).id != m_mailer.sent.at(1).id);
}

void TestOutbox::followsItsCause() {
    QVERIFY(!m_store->transaction([&]() -> Result<> {
        put();
        return fail(FailureCode::ServerError, u"the cause did not happen"_s);
    }));
    QVERIFY(!send());
}

void TestOutbox::waitsGrow() {
    put();
    m_mailer.refusal = FailureCode::MailFailed;
    for (const int minutes : {1, 5, 15, 60, 60, 60}) {
        QVERIFY(send());
        QCOMPARE(Outbox::nextDue(*m_store)->value() - m_store->nowSeconds(), minutes * 60);
        m_database->turnClock(minutes * 60 - 1);
        QVERIFY(!send());
        m_database->turnClock(1);
    }
    m_mailer.refusal.reset();
    QVERIFY(send());
    QCOMPARE(m_mailer.sent.size(), 7);
    QCOMPARE(m_mailer.sent.first().id, m_mailer.sent.last().id);
    QCOMPARE(m_mailer.sent.first().writtenAt, m_mailer.sent.last().writtenAt);
}

void TestOutbox::givesUpAfterADay() {
    put();
    m_mailer.refusal = FailureCode::MailFailed;
    for (int minute = 0; minute < 24 * 60 && waiting() == 1; ++minute) {
        static_cast<void>(send());
        m_database->turnClock(60);
    }
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_mailer.sent.size(), 27); // at 0, 1, 6 and 21 minutes, then hourly
    QVERIFY(m_log.last().contains("outcome=given-up tries=27 trouble=\"SMTP status 451\""));
}

void TestOutbox::givesUpWhenItIsWorthNothing() {
    put(std::chrono::minutes(30));
    m_database->turnClock(30 * 60);
    QVERIFY(send());
    QCOMPARE(m_mailer.sent.size(), 0);
    QCOMPARE(waiting(), 0);
    QVERIFY(m_log.last().contains("outcome=given-up"));
}

void TestOutbox::givesUpOnARefusedAddress() {
    put();
    m_mailer.refusal = FailureCode::FieldInvalid;
    QVERIFY(send());
    QCOMPARE(waiting(), 0);
    QVERIFY(m_log.last().contains("outcome=given-up tries=1"));
}

void TestOutbox::mailStandsInForAnotherWay_data() {
    QTest::addColumn<FailureCode>("refusal");
    QTest::addColumn<int>("tries");
    QTest::newRow("refused") << FailureCode::FieldInvalid << 1;
    QTest::newRow("away") << FailureCode::MailFailed << 4;
}

void TestOutbox::mailStandsInForAnotherWay() {
    QFETCH(FailureCode, refusal);
    QFETCH(int, tries);
    Mail sms = letter;
    sms.recipient = u"+393335550101"_s;
    sms.way = Way::Sms;
    sms.otherwise = letter.recipient;
    QVERIFY(Outbox::put(*m_store, sms));
    m_mailer.refusal = refusal;
    for (int i = 0; i < tries; ++i) {
        QVERIFY(send());
        QVERIFY(m_mailer.sent.last().way == Way::Sms);
        m_database->turnClock(3600);
    }
    m_mailer.refusal.reset();
    QVERIFY(send());
    QVERIFY(m_mailer.sent.last().way == Way::Mail);
    QCOMPARE(m_mailer.sent.last().recipient, letter.recipient);
    QCOMPARE(waiting(), 0);
}

void TestOutbox::waitsAsLongAsItIsTold() {
    put();
    m_mailer.refusal = FailureCode::MailFailed;
    m_mailer.retryAfter = std::chrono::seconds(600);
    QVERIFY(send());
    QCOMPARE(Outbox::nextDue(*m_store)->value() - m_store->nowSeconds(), 600);
}

void TestOutbox::nobodyGetsNothing() {
    QVERIFY(Outbox::put(*m_store, {{}, u"Prova"_s, u"Ciao"_s, {}, {}}));
    QVERIFY(send());
    QCOMPARE(m_mailer.sent.size(), 0);
    QCOMPARE(waiting(), 0);
}

/// Taken and never heard of again: five minutes later it is there again.
void TestOutbox::deadWorkerLosesNothing() {
    put();
    QVERIFY(Outbox::take(*m_store)->has_value());
    QVERIFY(!send());
    m_database->turnClock(5 * 60);
    QVERIFY(send());
    QCOMPARE(m_mailer.sent.size(), 1);
    QCOMPARE(waiting(), 0);
}

/// A worker that slept through its lease neither removes nor postpones what another has taken.
void TestOutbox::lateWorkerLeavesItAlone() {
    put();
    const ClaimedMail late = Outbox::take(*m_store)->value();
    m_database->turnClock(5 * 60);
    const ClaimedMail second = Outbox::take(*m_store)->value();
    QCOMPARE(second.tries, 2);
    const qint64 due = Outbox::nextDue(*m_store)->value();
    QVERIFY(Outbox::postpone(*m_store, late));
    QVERIFY(Outbox::remove(*m_store, late));
    QCOMPARE(waiting(), 1);
    QCOMPARE(Outbox::nextDue(*m_store)->value(), due);
    QVERIFY(Outbox::remove(*m_store, second));
    QCOMPARE(waiting(), 0);
}

void TestOutbox::twoWorkersNeverShare() {
    constexpr int mails = 40;
    for (int i = 0; i < mails; ++i)
        put();
    std::array<QStringList, 2> taken;
    std::vector<std::thread> threads;
    for (QStringList &mine : taken)
        threads.emplace_back([&] {
            const auto store = m_database->open();
            for (int i = 0; i < mails; ++i)
                if (const auto claimed = Outbox::take(*store); claimed && *claimed)
                    mine.append((*claimed)->mail.id);
        });
    for (std::thread &thread : threads)
        thread.join();
    QStringList all = taken[0] + taken[1];
    while (const auto rest = *Outbox::take(*m_store))
        all.append(rest->mail.id);
    QCOMPARE(all.size(), mails);
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestOutbox::logsNothingPersonal() {
    put();
    m_mailer.refusal = FailureCode::MailFailed;
    QVERIFY(send());
    m_mailer.refusal.reset();
    m_database->turnClock(60);
    QVERIFY(send());
    QCOMPARE(m_log.size(), 2);
    for (const QByteArray &line : std::as_const(m_log)) {
        QVERIFY(!line.contains("anna") && !line.contains("Prova") && !line.contains("Ciao"));
        QVERIFY(line.contains(" mail=" + m_mailer.sent.first().id.toLatin1()));
    }
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
