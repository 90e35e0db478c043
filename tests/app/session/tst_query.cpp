// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/query.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::app;

using State = QueryBase::State;

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsIdle();
    void loadsThenReady();
    void failsThenRecovers();
    void keepsTheOldValueWhenStale();
    void asksOnlyOnceAtATime();
    void asksOnceMoreAfterAChange();
    void dropsALateAnswer();
    void takesACancelledFuture();
    void survivesBeingThrownAwayByAListener();
    void refreshesOnlyWhatFailed();

private:
    // Each call leaves its promise here, for the test to fulfil.
    std::shared_ptr<QPromise<Result<int>>> m_promise;
    int m_calls = 0;
    std::unique_ptr<Query<int>> m_query;

    void answer(const Result<int> &result) {
        m_promise->addResult(result);
        m_promise->finish();
    }
};

void TestQuery::init() {
    m_calls = 0;
    m_query = std::make_unique<Query<int>>([this] {
        ++m_calls;
        m_promise = std::make_shared<QPromise<Result<int>>>();
        m_promise->start();
        return m_promise->future();
    });
}

void TestQuery::startsIdle() {
    QCOMPARE(m_query->state(), State::Idle);
    QVERIFY(!m_query->value());
    QCOMPARE(m_calls, 0);
}

void TestQuery::loadsThenReady() {
    const QSignalSpy changed(m_query.get(), &QueryBase::changed);
    m_query->refresh();
    QCOMPARE(m_query->state(), State::Loading);
    QVERIFY(m_query->isRefreshing());
    QCOMPARE(changed.count(), 1);
    answer(7);
    QCOMPARE(m_query->state(), State::Ready);
    QVERIFY(!m_query->isRefreshing());
    QCOMPARE(m_query->value(), std::optional(7));
    QVERIFY(m_query->updatedAt().isValid());
    QCOMPARE(changed.count(), 2);
}

void TestQuery::failsThenRecovers() {
    m_query->refresh();
    answer(fail(FailureCode::NetworkTimeout));
    QCOMPARE(m_query->state(), State::Failed);
    QCOMPARE(m_query->failure()->code, FailureCode::NetworkTimeout);
    m_query->refresh();
    answer(1);
    QCOMPARE(m_query->state(), State::Ready);
    QVERIFY(!m_query->failure());
}

void TestQuery::keepsTheOldValueWhenStale() {
    m_query->refresh();
    answer(1);
    m_query->refresh();
    QCOMPARE(m_query->state(), State::Stale);
    QVERIFY(!m_query->failure());
    answer(fail(FailureCode::ServerBusy));
    QCOMPARE(m_query->state(), State::Stale);
    QCOMPARE(m_query->value(), std::optional(1));
    QCOMPARE(m_query->failure()->code, FailureCode::ServerBusy);
}

void TestQuery::asksOnlyOnceAtATime() {
    m_query->refresh();
    m_query->refresh();
    QCOMPARE(m_calls, 1);
}

void TestQuery::asksOnceMoreAfterAChange() {
    m_query->refresh();
    m_query->refreshAfterChange();
    m_query->refreshAfterChange();
    QCOMPARE(m_calls, 1);
    answer(1);
    QTRY_COMPARE(m_calls, 2);
    answer(2);
    QTRY_COMPARE(m_query->state(), State::Ready);
    QCOMPARE(*m_query->value(), 2);
    QCOMPARE(m_calls, 2);
    m_query->refreshAfterChange();
    QCOMPARE(m_calls, 3);
}

void TestQuery::dropsALateAnswer() {
    m_query->refresh();
    m_query.reset();
    answer(1); // would crash or assert if anybody listened
    QVERIFY(m_promise->future().isFinished());
}

void TestQuery::takesACancelledFuture() {
    m_query->refresh();
    m_promise.reset(); // a promise that dies unfulfilled cancels its future
    QCOMPARE(m_query->state(), State::Failed);
    QCOMPARE(m_query->failure()->code, FailureCode::RequestCancelled);
}

void TestQuery::survivesBeingThrownAwayByAListener() {
    connect(m_query.get(), &QueryBase::changed, this, [this] { m_query.reset(); });
    m_query->refresh();
    QVERIFY(!m_query);
    QCOMPARE(m_calls, 0);
    init();
    m_query->refresh();
    connect(m_query.get(), &QueryBase::changed, this, [this] { m_query.reset(); });
    answer(1);
    QVERIFY(!m_query);
}

void TestQuery::refreshesOnlyWhatFailed() {
    m_query->refreshIfFailed();
    QCOMPARE(m_calls, 0);
    m_query->refresh();
    answer(fail(FailureCode::NetworkUnreachable));
    m_query->refreshIfFailed();
    QCOMPARE(m_calls, 2);
    answer(1);
    m_query->refreshIfFailed();
    QCOMPARE(m_calls, 2);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
