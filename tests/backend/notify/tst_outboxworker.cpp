// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outboxworker.h"
#include "tests/backend/helper/town.h"

#include <QTest>

#include <condition_variable>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

/// What the test and the worker's mailer share.
struct Post {
    std::atomic<int> sent = 0;
    std::atomic<bool> holding = false; ///< a mail is under way until it is abandoned
    std::atomic<bool> hold = false;
    std::mutex mutex;
    std::condition_variable changed;
    bool abandoned = false;
};

class SlowMailer : public Channel {
public:
    explicit SlowMailer(std::shared_ptr<Post> post)
        : m_post(std::move(post)) {}
    Result<> send(const Mail &) override {
        if (!m_post->hold) {
            ++m_post->sent;
            return {};
        }
        std::unique_lock lock(m_post->mutex);
        m_post->holding = true;
        m_post->changed.wait(lock, [this] { return m_post->abandoned; });
        return fail(FailureCode::MailFailed, u"abandoned"_s);
    }
    void abandon() override {
        const std::lock_guard lock(m_post->mutex);
        m_post->abandoned = true;
        m_post->changed.notify_all();
    }

private:
    std::shared_ptr<Post> m_post;
};

} // namespace

/// The thread that empties the outbox.
class TestOutboxWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsWhatIsThere();
    void sendsWhenWoken();
    void stopsWithAMailUnderWay();
    void waitsForTheDatabase();

private:
    [[nodiscard]] std::unique_ptr<OutboxWorker> worker() {
        return std::make_unique<OutboxWorker>(
            m_outbox, std::make_unique<SlowMailer>(m_post),
            [this]() -> Result<std::unique_ptr<Store>> {
                ++m_opened;
                if (m_away)
                    return fail(FailureCode::StoreUnavailable, {});
                return m_database->open();
            },
            [](const QByteArray &) {});
    }
    void put() {
        QVERIFY(Outbox::put(*m_store, {u"anna@example.it"_s, u"Prova"_s, u"Ciao"_s, {}, {}}));
    }
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<Outbox> m_outbox;
    std::shared_ptr<Post> m_post;
    std::atomic<bool> m_away = false;
    std::atomic<int> m_opened = 0;
};

void TestOutboxWorker::init() {
    m_store.reset();
    m_database = std::make_unique<TestDatabase>();
    m_store = m_database->open();
    QVERIFY(m_store->migrate());
    m_outbox = std::make_shared<Outbox>();
    m_post = std::make_shared<Post>();
    m_away = false;
    m_opened = 0;
}

void TestOutboxWorker::sendsWhatIsThere() {
    put();
    put();
    const auto running = worker();
    QTRY_COMPARE(m_post->sent, 2);
}

void TestOutboxWorker::sendsWhenWoken() {
    const auto running = worker();
    QTRY_COMPARE(m_opened, 1);
    put();
    m_outbox->wake();
    QTRY_COMPARE(m_post->sent, 1);
}

void TestOutboxWorker::stopsWithAMailUnderWay() {
    m_post->hold = true;
    put();
    auto running = worker();
    QTRY_VERIFY(m_post->holding);
    running.reset();
    m_post->hold = false;
    m_database->turnClock(60);
    running = worker();
    QTRY_COMPARE(m_post->sent, 1);
}

void TestOutboxWorker::waitsForTheDatabase() {
    m_away = true;
    put();
    const auto running = worker();
    QTRY_COMPARE(m_opened, 1);
    m_away = false;
    m_outbox->wake();
    QTRY_COMPARE(m_post->sent, 1);
}

QTEST_GUILESS_MAIN(TestOutboxWorker)
#include "tst_outboxworker.moc"
